export { compareWithStanding } from './compare-with-standing.js';
export type { DigestItemFacts } from './digest-item-facts.js';
export { planReminders, type PlannedTask, type Recipient, type TaskDeadline } from './plan-reminders.js';
export { defaultReminderPolicy } from './reminder-policy.js';
export {
  identityOf,
  isAhead,
  type NewsKind,
  type NotOwedReason,
  type Reminder,
  type StandingReminder,
} from './reminder.js';
