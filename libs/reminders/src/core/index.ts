export type { DigestItemFacts } from './digest-item-facts.js';
export type { PlannedTask, Recipient, TaskDeadline } from './plan-reminders.js';
export type { NewsKind, NotOwedReason, Reminder } from './reminder.js';
