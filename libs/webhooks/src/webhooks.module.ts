import { CalendarModule } from '#calendar';
import { RegisterModule } from '#register';
import { Module } from '@nestjs/common';
import { KeepWebhook } from './keep-webhook.command.js';
import { ResealSecrets } from './reseal-secrets.command.js';
import { SeenThingsQuery } from './seen-things.query.js';
import { HookNetwork } from './send/hook-network.js';
import { PostDelivery } from './send/post-delivery.js';
import { SendWebhook } from './send-webhook.command.js';
import { StrandedWebhooks } from './stranded-webhooks.query.js';
import { TellWebhooks } from './tell-webhooks.command.js';
import { TryWebhook } from './try-webhook.command.js';
import { Webhooks } from './webhooks.query.js';

const doors = [KeepWebhook, ResealSecrets, SendWebhook, StrandedWebhooks, TellWebhooks, TryWebhook, Webhooks];

@Module({
  imports: [CalendarModule, RegisterModule],
  providers: [...doors, HookNetwork, PostDelivery, SeenThingsQuery],
  exports: doors,
})
export class WebhooksModule {}
