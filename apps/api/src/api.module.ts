import { CalendarModule } from '#calendar';
import { FollowupModule } from '#followup';
import { IntakeModule } from '#intake';
import { PeopleModule } from '#people';
import { QuestionsModule } from '#questions';
import { RegisterModule } from '#register';
import { RemindersModule } from '#reminders';
import { ReportsModule } from '#reports';
import { WebhooksModule } from '#webhooks';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessModule } from './access/index.js';
import { OwnPasswordController } from './account/own-password.controller.js';
import { OwnSessionsController } from './account/own-sessions.controller.js';
import { OwnTokensController } from './account/own-tokens.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { RecordedActsController } from './body-acts/recorded-acts.controller.js';
import { BodiesController } from './calendar/bodies.controller.js';
import { DeadlinePolicyController } from './calendar/deadline-policy.controller.js';
import { BodyActsController } from './calendar/body-acts.controller.js';
import { SessionActsController } from './calendar/session-acts.controller.js';
import { MembersController } from './calendar/members.controller.js';
import { SessionsController } from './calendar/sessions.controller.js';
import { ClearanceStepsController } from './clearance/clearance-steps.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DueRulesController } from './due-rules/due-rules.controller.js';
import { DocumentActsController } from './documents/document-acts.controller.js';
import { DocumentDetail } from './documents/document-detail.js';
import { PlannedDocumentsController } from './documents/planned-documents.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { OwnFeedsController } from './feeds/own-feeds.controller.js';
import { ChangesController } from './following/changes.controller.js';
import { FollowingController } from './following/following.controller.js';
import { OwnNewsController } from './following/own-news.controller.js';
import { HealthController } from './health/health.controller.js';
import { AddedProposalsController } from './intake/added-proposals.controller.js';
import { IntakeController } from './intake/intake.controller.js';
import { ReadingAnswers } from './intake/reading-answers.js';
import { LabelsController } from './intake/labels.controller.js';
import { TextCheckController } from './intake/text-check.controller.js';
import { TextStatusController } from './intake/text-status.controller.js';
import { ProposalActsController } from './intake/proposal-acts.controller.js';
import { ReviewController } from './intake/review.controller.js';
import { LeavingProposalsController } from './leaving/leaving-proposals.controller.js';
import { ChainsController } from './chains/chains.controller.js';
import { ItemActsController } from './items/item-acts.controller.js';
import { ItemsController } from './items/items.controller.js';
import { MandateTextsController } from './mandates/mandate-texts.controller.js';
import { MandatesController } from './mandates/mandates.controller.js';
import { OwnListsController } from './me/own-lists.controller.js';
import { MeController } from './me/me.controller.js';
import { InvitationsController } from './people/invitations.controller.js';
import { UserActsController } from './people/user-acts.controller.js';
import { PeopleFilesController } from './people/people-files.controller.js';
import { UsersController } from './people/users.controller.js';
import { AnswersController } from './questions/answers.controller.js';
import { QuestionAnswers } from './questions/question-answers.js';
import { QuestionPolicyController } from './questions/question-policy.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { MailboxController } from './reminders/mailbox.controller.js';
import { LeaveController } from './reminders/leave.controller.js';
import { MembersListsController } from './reminders/members-lists.controller.js';
import { RemindedPeopleController } from './reminders/reminded-people.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { ReminderPolicyController } from './reminders/reminder-policy.controller.js';
import { IdempotencyKeyInterceptor } from './repeats/idempotency-key.interceptor.js';
import { ReportsController } from './reports/reports.controller.js';
import { SampleController } from './sample/sample.controller.js';
import { AccountSignInController } from './sign-in/account-sign-in.controller.js';
import { Door } from './sign-in/door.js';
import { PasswordLinkController } from './sign-in/password-link.controller.js';
import { SetUpController } from './sign-in/set-up.controller.js';
import { SignInLinkController } from './sign-in/sign-in-link.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { TaskActsController } from './tasks/task-acts.controller.js';
import { TaskDeadlinesController } from './tasks/task-deadlines.controller.js';
import { TaskDetail } from './tasks/task-detail.js';
import { TasksController } from './tasks/tasks.controller.js';
import { UndatedTasksController } from './tasks/undated-tasks.controller.js';
import { NextSessions } from './today/next-sessions.js';
import { TodayController } from './today/today.controller.js';
import { UnitActsController } from './units/unit-acts.controller.js';
import { UnitsController } from './units/units.controller.js';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

/** The HTTP interface: one controller for each thing that people and programs ask for. */
@Module({
  imports: [
    CalendarModule,
    PeopleModule,
    RegisterModule,
    IntakeModule,
    QuestionsModule,
    RemindersModule,
    ReportsModule,
    FollowupModule,
    WebhooksModule,
    AccessModule,
  ],
  controllers: [
    HealthController,
    SignInController,
    SignInLinkController,
    AccountSignInController,
    PasswordLinkController,
    SetUpController,
    OwnPasswordController,
    OwnSessionsController,
    OwnTokensController,
    MeController,
    OwnListsController,
    OwnFeedsController,
    FeedsController,
    BodiesController,
    DeadlinePolicyController,
    MembersController,
    ClearanceStepsController,
    BodyActsController,
    SessionsController,
    SessionActsController,
    IntakeController,
    ReviewController,
    AddedProposalsController,
    LabelsController,
    TextCheckController,
    TextStatusController,
    ProposalActsController,
    DecisionsController,
    RecordedActsController,
    MandatesController,
    MandateTextsController,
    LeavingProposalsController,
    FollowingController,
    ChangesController,
    OwnNewsController,
    QuestionsController,
    AnswersController,
    QuestionPolicyController,
    ItemsController,
    ItemActsController,
    ChainsController,
    DueRulesController,
    TasksController,
    UndatedTasksController,
    TaskActsController,
    TaskDeadlinesController,
    PlannedDocumentsController,
    DocumentActsController,
    TodayController,
    UnitsController,
    UnitActsController,
    PeopleFilesController,
    UsersController,
    InvitationsController,
    UserActsController,
    AuditController,
    MailboxController,
    RemindersController,
    RemindedPeopleController,
    MembersListsController,
    LeaveController,
    ReminderPolicyController,
    ReportsController,
    SampleController,
    WebhooksController,
    WebhookDeliveriesController,
  ],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: IdempotencyKeyInterceptor },
    Door,
    DocumentDetail,
    TaskDetail,
    NextSessions,
    QuestionAnswers,
    ReadingAnswers,
  ],
})
export class ApiModule {}
