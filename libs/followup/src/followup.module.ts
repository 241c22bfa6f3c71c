import { CalendarModule } from '#calendar';
import { IntakeModule } from '#intake';
import { PeopleModule } from '#people';
import { QuestionsModule } from '#questions';
import { RegisterModule } from '#register';
import { DigestSource, RemindersModule } from '#reminders';
import { Global, Module } from '@nestjs/common';
import { SayTextStatus } from './say-text-status.command.js';
import { AnswerMissingParagraph } from './answer-missing-paragraph.command.js';
import { ChangeDeadlinePolicy } from './change-deadline-policy.command.js';
import { ChangeMandate } from './change-mandate.command.js';
import { RecordBodyAct } from './body-acts/record-body-act.command.js';
import { TakeBackAct } from './body-acts/take-back-act.command.js';
import { BeginDay } from './begin-day.command.js';
import { ChangeCalendar } from './change-calendar.command.js';
import { ChooseSession } from './choose-session.command.js';
import { DismissGuess } from './chains/dismiss-guess.command.js';
import { LinkMandates } from './chains/link-mandates.command.js';
import { TellLink } from './chains/tell-link.js';
import { UndoLink } from './chains/undo-link.command.js';
import { ConfirmProposals } from './confirm-proposals.command.js';
import { DescribeDueRule } from './describe-due-rule.query.js';
import { PlanDocuments } from './documents/plan-documents.command.js';
import { WorkOnDocument } from './documents/work-on-document.command.js';
import { ExtendDeadline } from './extend-deadline.command.js';
import { CloseUnit } from './people/close-unit.command.js';
import { EndAccounts } from './people/end-accounts.command.js';
import { ErasePerson } from './people/erase-person.command.js';
import { AnswerQuestion } from './questions/answer-question.command.js';
import { AskQuestion } from './questions/ask-question.command.js';
import { FollowMandate } from './questions/follow-mandate.command.js';
import { NewsFacts } from './reminding/news-facts.js';
import { KeepItems } from './items/keep-items.command.js';
import { WorkOnItems } from './items/work-on-items.command.js';
import { RegisterDigestSource } from './register-digest-source.js';
import { RejectProposals } from './reject-proposals.command.js';
import { ReopenProposal } from './reopen-proposal.command.js';
import { KeepSampleCalendar } from './sample/keep-sample-calendar.command.js';
import { KeepSampleMandates } from './sample/keep-sample-mandates.command.js';
import { ChangeReminderPolicy } from './reminding/change-reminder-policy.command.js';
import { KeepClearanceSteps } from './keep-clearance-steps.command.js';
import { CommentOnProposal } from './leaving/comment-on-proposal.command.js';
import { ProposeLeaving } from './leaving/propose-leaving.command.js';
import { WithdrawProposal } from './leaving/withdraw-proposal.command.js';
import { LoadSample } from './sample/load-sample.command.js';
import { ListParts } from './reminding/list-parts.js';
import { ListSessions } from './reminding/list-sessions.js';
import { PlanRemindersAgain } from './reminding/plan-reminders-again.command.js';
import { PreviewMembersList } from './reminding/preview-members-list.query.js';
import { ReleaseMembersList } from './reminding/release-members-list.command.js';
import { RemoveSample } from './sample/remove-sample.command.js';
import { TellConsequences } from './tell-consequences.js';
import { ReviewTasks } from './review-tasks.command.js';
import { WorkOnTask } from './work-on-task.command.js';

const commands = [
  AnswerQuestion,
  AskQuestion,
  ChangeReminderPolicy,
  AnswerMissingParagraph,
  SayTextStatus,
  ChangeDeadlinePolicy,
  ChangeMandate,
  BeginDay,
  ChangeCalendar,
  ChooseSession,
  CloseUnit,
  ConfirmProposals,
  EndAccounts,
  ErasePerson,
  ExtendDeadline,
  KeepClearanceSteps,
  CommentOnProposal,
  ProposeLeaving,
  WithdrawProposal,
  FollowMandate,
  KeepItems,
  DismissGuess,
  LinkMandates,
  LoadSample,
  PlanDocuments,
  PlanRemindersAgain,
  RecordBodyAct,
  RejectProposals,
  ReopenProposal,
  ReleaseMembersList,
  RemoveSample,
  TakeBackAct,
  TellConsequences,
  TellLink,
  UndoLink,
  WorkOnDocument,
  WorkOnItems,
  ReviewTasks,
  WorkOnTask,
];

/** The commands that cross rooms. Global, because reminders ask the register through it without knowing it. */
@Global()
@Module({
  imports: [CalendarModule, PeopleModule, RegisterModule, IntakeModule, QuestionsModule, RemindersModule],
  providers: [
    ...commands,
    DescribeDueRule,
    PreviewMembersList,
    ListParts,
    ListSessions,
    NewsFacts,
    KeepSampleCalendar,
    KeepSampleMandates,
    { provide: DigestSource, useClass: RegisterDigestSource },
  ],
  exports: [...commands, DescribeDueRule, PreviewMembersList, DigestSource, IntakeModule, PeopleModule],
})
export class FollowupModule {}
