/** Programs of others that are told, signed, of what members of a body see differently. */
export { hookKinds, type HookKind } from './core/index.js';
export type { DeliveryView, HookView } from './hook-view.js';
export { KeepWebhook, type HookChange } from './keep-webhook.command.js';
export { ResealSecrets } from './reseal-secrets.command.js';
export { SendWebhook } from './send-webhook.command.js';
export { StrandedWebhooks } from './stranded-webhooks.query.js';
export { TellWebhooks } from './tell-webhooks.command.js';
export { TryWebhook } from './try-webhook.command.js';
export { Webhooks } from './webhooks.query.js';
export { WebhooksModule } from './webhooks.module.js';
