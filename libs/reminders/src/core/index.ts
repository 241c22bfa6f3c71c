export { compareWithStanding } from './compare-with-standing.js';
export type { DigestItemFacts, ListFacts, NumberedItemFacts } from './digest-item-facts.js';
export type { FollowedFacts, Happening } from './followed-news.js';
export { membersListDays } from './plan-lists.js';
export type { ReminderList } from './reminder-list.js';
export { planReminders, type PlannedTask, type Recipient, type TaskDeadline } from './plan-reminders.js';
export {
  identityOf,
  isAhead,
  type NewsKind,
  type NotOwedReason,
  type Reminder,
  type StandingReminder,
} from './reminder.js';
export { CountedEffect, type PlanEffect } from './plan-effect.js';
export {
  audiences,
  defaultReminderPolicy,
  type Audience,
  type ReminderPolicy,
  type ReminderStep,
} from './reminder-policy.js';
