export { AnswerMissingParagraph } from './answer-missing-paragraph.command.js';
export { ChangeDeadlinePolicy, type PolicyChanged } from './change-deadline-policy.command.js';
export { ChangeMandate, type MandateChange } from './change-mandate.command.js';
export { BeginDay } from './begin-day.command.js';
export { ChangeCalendar, type AskedChange, type CalendarChanged } from './change-calendar.command.js';
export { LinkMandates, type AskedLink, type SeenMandate } from './chains/link-mandates.command.js';
export { TellLink, type ToldLink } from './chains/tell-link.js';
export { UndoLink } from './chains/undo-link.command.js';
export { ChooseSession, type ChosenSession } from './choose-session.command.js';
export { ConfirmProposals, type Confirmation, type ConfirmedProposal } from './confirm-proposals.command.js';
export { DescribeDueRule, type ConsideredRule, type DescribedRule } from './describe-due-rule.query.js';
export type { DocumentActed } from './documents/document-acted.js';
export { PlanDocuments, type StatedDocument } from './documents/plan-documents.command.js';
export { WorkOnDocument, type ActNoted, type TaskLine } from './documents/work-on-document.command.js';
export { entities } from './entities.js';
export { ExtendDeadline, type NewDeadline } from './extend-deadline.command.js';
export { FollowupModule } from './followup.module.js';
export {
  ChangeReminderPolicy,
  type ReminderPolicyChanged,
} from './reminding/change-reminder-policy.command.js';
export { PlanRemindersAgain } from './reminding/plan-reminders-again.command.js';
export { ReleaseMembersList } from './reminding/release-members-list.command.js';
export { AnswerQuestion } from './questions/answer-question.command.js';
export { FollowMandate } from './questions/follow-mandate.command.js';
export { AskQuestion, type QuestionActed } from './questions/ask-question.command.js';
export { ErasePerson } from './people/erase-person.command.js';
export { KeepItems, type ItemsKept, type PastedList, type StatedItem } from './items/keep-items.command.js';
export { WorkOnItems, type ItemsActed } from './items/work-on-items.command.js';
export { LoadSample } from './sample/load-sample.command.js';
export { RejectProposals } from './reject-proposals.command.js';
export { RemoveSample, type RemovedSample } from './sample/remove-sample.command.js';
export { TellConsequences, type ToldConsequences } from './tell-consequences.js';
export { WorkOnTask, type TaskActed } from './work-on-task.command.js';
export { SayTextStatus } from './say-text-status.command.js';
