export { compareWithStanding, type PlanChanges, type Withdrawal } from './compare-with-standing.js';
export type { DigestItemFacts, Progress } from './digest-item-facts.js';
export { gatherDigest, type DigestDeadline, type DigestEntry, type GatheredDigest } from './gather-digest.js';
export { planReminders, type PlannedTask, type Recipient, type TaskDeadline } from './plan-reminders.js';
export { defaultReminderPolicy, type ReminderPolicy } from './reminder-policy.js';
export type {
  NotOwedReason,
  Reminder,
  ReminderKind,
  ReminderState,
  StandingReminder,
  UnsaidReason,
} from './reminder.js';
