/** Reminders as rows, the digest of a person's day, and the mail that carries it. */
export * from './core/index.js';
export { changedPolicy, type PolicyChange } from './changed-policy.js';
export { DigestSource } from './digest-source.js';
export { forgetUnsaid } from './forget-unsaid.js';
export { FailedDigests, type FailedDigest } from './failed-digests.query.js';
export { LeaveLists } from './leave-lists.command.js';
export { PreviewDigest, type PreviewedDigest } from './preview-digest.query.js';
export { PreviewList } from './preview-list.query.js';
export { ReminderPlan, type ComingMail, type ReminderView } from './reminder-plan.query.js';
export { SendNow } from './send-now.command.js';
export type { ComposedMail } from './mail/compose-digest.js';
export { Mailbox, type MailSummary, type OpenedMail } from './mailbox.query.js';
export { SignInLinkMail, type MailedLink } from './mail/send-sign-in-link.js';
export { MakeDigests } from './make-digests.command.js';
export { countsOfLists, noLists, planForBody, type PlannedLists } from './plan-for-body.js';
export { withoutThoseWhoLeft } from './store/left-lists.repository.js';
export {
  compareReminders,
  nothingToPlan,
  planForTasks,
  writeReminders,
  type ComparedReminders,
  type PlanningCounts,
} from './plan-for-tasks.js';
export type { Reader } from './store/reader.repository.js';
export { planNewsAgain } from './store/news.repository.js';
export { keepPolicy, storedPolicy } from './store/policy.repository.js';
export { MembersLists, type MembersListView } from './members-lists.query.js';
export {
  letListsFollowHold,
  openMembersList,
  setMembersList,
  type StoredMembersList,
} from './store/members-list.repository.js';
export { ReminderPolicies } from './reminder-policies.query.js';
export { RemindersModule } from './reminders.module.js';
export { forgetReminders } from './sample/forget-reminders.js';
export { missWhatIsDue } from './sample/miss-what-is-due.js';
export { SendDigest } from './send-digest.command.js';
export { withdrawRemindersOf } from './withdraw-reminders-of.js';
export { StrandedDigests } from './stranded-digests.query.js';
