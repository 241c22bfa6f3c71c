import type { DeliveryView, HookKind, HookView } from '#webhooks';

export class WebhookResponse {
  id: string;
  /** The key of the body. */
  body: string;
  address: string;
  kinds: HookKind[];
  /** "gone": the other side said that there is nothing any more (410). */
  state: 'on' | 'off' | 'gone';
  madeAt: string;
  /** Until then the secret before the present one signs, too. */
  earlierUntil: string | null;
  version: number;
}

export class WebhookList {
  items: WebhookResponse[];
  next: string | null;
  total: number | null;
}

export class WebhookMadeResponse {
  id: string;
  /** Signs what is told (Standard Webhooks); told here alone. */
  secret: string;
}

export class WebhookSecretResponse {
  /** Signs from now on; told here alone. The one before signs beside it for a day. */
  secret: string;
}

export class WebhookDeliveryResponse {
  /** The webhook-id that the other side gets. */
  id: string;
  /** What it tells of; "test" for one that was sent by hand. */
  kind: string;
  state: 'waiting' | 'delivered' | 'given-up';
  madeAt: string;
  attempts: number;
  triedAt: string | null;
  /** What the other side answered last. */
  status: number | null;
  /** Why it was not taken: "status", "redirect", "timeout", "tls", "unreachable", "refused-address", "secret" or "off". */
  failure: string | null;
  /** What was told, byte by byte. */
  payload: string;
}

export class WebhookDeliveryList {
  items: WebhookDeliveryResponse[];
  next: string | null;
  total: number | null;
}

export class WebhookTestedResponse {
  /** The id of the delivery. */
  delivery: string;
}

export function webhookResponse(hook: HookView): WebhookResponse {
  return {
    id: hook.id,
    body: hook.body,
    address: hook.address,
    kinds: [...hook.kinds],
    state: hook.state,
    madeAt: hook.madeAt.toISOString(),
    earlierUntil: hook.earlierUntil?.toISOString() ?? null,
    version: hook.version,
  };
}

export function deliveryResponse(delivery: DeliveryView): WebhookDeliveryResponse {
  return {
    id: delivery.id,
    kind: delivery.kind,
    state: delivery.state,
    madeAt: delivery.madeAt.toISOString(),
    attempts: delivery.attempts,
    triedAt: delivery.triedAt?.toISOString() ?? null,
    status: delivery.status,
    failure: delivery.failure,
    payload: delivery.payload,
  };
}
