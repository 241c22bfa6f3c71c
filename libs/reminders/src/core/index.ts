export type { DigestItemFacts } from './digest-item-facts.js';
export type { PlannedTask, Recipient, TaskDeadline } from './plan-reminders.js';
export type { NotOwedReason } from './reminder.js';
