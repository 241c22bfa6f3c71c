import { FollowupModule } from '#followup';
import { IntakeModule } from '#intake';
import { JobRunner, OutboxRelay, ScheduleKeeper } from '#platform';
import { RemindersModule } from '#reminders';
import { WebhooksModule } from '#webhooks';
import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { BeginDayHandler } from './begin-day.handler.js';
import { Handlers } from './handlers.js';
import { ReadUploadHandler } from './read-upload.handler.js';
import { MakeDigestsHandler } from './reminders/make-digests.handler.js';
import { SendDigestHandler } from './reminders/send-digest.handler.js';
import { PlanRemindersHandler } from './plan-reminders.handler.js';
import { SealTrailHandler } from './seal-trail.handler.js';
import { SendSignInLinkHandler } from './reminders/send-sign-in-link.handler.js';
import { SweepHandler } from './sweep.handler.js';
import { UpkeepHandlers } from './upkeep-handlers.js';
import { SendWebhookHandler } from './webhooks/send-webhook.handler.js';
import { TellWebhooksHandler } from './webhooks/tell-webhooks.handler.js';
import { MailHandlers } from './reminders/mail-handlers.js';
import { WebhookHandlers } from './webhooks/webhook-handlers.js';

/** Works on the jobs of every queue, and carries the outbox to them. */
@Module({
  imports: [IntakeModule, RemindersModule, FollowupModule, WebhooksModule],
  providers: [
    Handlers,
    ReadUploadHandler,
    MakeDigestsHandler,
    SendDigestHandler,
    SendSignInLinkHandler,
    BeginDayHandler,
    PlanRemindersHandler,
    SealTrailHandler,
    SweepHandler,
    UpkeepHandlers,
    TellWebhooksHandler,
    SendWebhookHandler,
    MailHandlers,
    WebhookHandlers,
  ],
})
export class WorkerModule implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly relay: OutboxRelay,
    private readonly schedule: ScheduleKeeper,
    private readonly handlers: Handlers,
  ) {}

  /** Waits for no queue: one that is away now is taken up when it is back. */
  onApplicationBootstrap(): void {
    this.schedule.start();
    this.runner.start(this.handlers.byJob());
    this.relay.start();
  }
}
