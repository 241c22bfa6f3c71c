export type { DigestItemFacts, ListFacts } from './digest-item-facts.js';
export type { ReminderList } from './reminder-list.js';
export type { PlannedTask, Recipient, TaskDeadline } from './plan-reminders.js';
export type { NewsKind, NotOwedReason, Reminder } from './reminder.js';
export { CountedEffect, type PlanEffect } from './plan-effect.js';
export { audiences, type Audience, type ReminderPolicy, type ReminderStep } from './reminder-policy.js';
