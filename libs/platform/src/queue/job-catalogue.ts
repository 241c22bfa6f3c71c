/** Plain JSON: what survives the way through any queue unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

interface JobDefinition<Payload extends Record<string, Json>> {
  readonly queue: QueueName;
  /** The job's id in the queue: the same id is one job. Letters, digits and "-" only; never a bare number. */
  readonly id: (payload: Payload) => string;
  readonly attempts: number;
  /** The first wait before another attempt, in milliseconds; it doubles, with jitter. */
  readonly backoff: number;
  /** Set for a job that comes by itself: how often, in milliseconds. */
  readonly every?: number;
}

export const queueNames = ['reading', 'reminders', 'upkeep', 'webhooks'] as const;
export type QueueName = (typeof queueNames)[number];

function job<Payload extends Record<string, Json>>(
  definition: JobDefinition<Payload>,
): JobDefinition<Payload> {
  return definition;
}

/**
 * Every job there is. Payloads hold ids and versions, never text or addresses: what they speak of is read afresh when
 * they run. A process that works on jobs does not start while one of these has no handler, or two.
 */
export const jobCatalogue = {
  'read-upload': job<{ readingId: string }>({
    queue: 'reading',
    id: ({ readingId }) => `reading-${readingId}`,
    attempts: 3,
    backoff: 2_000,
  }),
  'make-digests': job<Record<string, never>>({
    queue: 'reminders',
    id: () => 'make-digests',
    attempts: 1,
    backoff: 1_000,
    every: 60_000,
  }),
  'send-digest': job<{ digestId: string }>({
    queue: 'reminders',
    id: ({ digestId }) => `digest-${digestId}`,
    // Half a minute doubled nine times: a mail server may be away for two hours at least.
    attempts: 10,
    backoff: 30_000,
  }),
  'send-sign-in-link': job<{ linkId: string }>({
    queue: 'reminders',
    id: ({ linkId }) => `sign-in-link-${linkId}`,
    // The link itself ends after a quarter of an hour.
    attempts: 6,
    backoff: 5_000,
  }),
  'begin-day': job<Record<string, never>>({
    queue: 'upkeep',
    id: () => 'begin-day',
    attempts: 1,
    backoff: 1_000,
    // As often as digests are made: they hold what the day brings. Most times there is no day to begin.
    every: 60_000,
  }),
  // Who hears of what is owed to a body has changed.
  'plan-reminders': job<{ body: string }>({
    queue: 'upkeep',
    id: ({ body }) => `plan-reminders-${body}`,
    attempts: 10,
    backoff: 2_000,
  }),
  'seal-trail': job<Record<string, never>>({
    queue: 'upkeep',
    id: () => 'seal-trail',
    attempts: 1,
    backoff: 1_000,
    every: 60_000,
  }),
  // What the trail has sealed since the last time.
  'tell-webhooks': job<Record<string, never>>({
    queue: 'upkeep',
    id: () => 'tell-webhooks',
    attempts: 1,
    backoff: 1_000,
    every: 60_000,
  }),
  'send-webhook': job<{ deliveryId: string }>({
    queue: 'webhooks',
    id: ({ deliveryId }) => `webhook-${deliveryId}`,
    // Half a minute doubled eleven times: the other side may be away for half a day at least.
    attempts: 12,
    backoff: 30_000,
  }),
  sweep: job<Record<string, never>>({
    queue: 'upkeep',
    id: () => 'sweep',
    attempts: 1,
    backoff: 1_000,
    every: 60_000,
  }),
} as const;

export type JobName = keyof typeof jobCatalogue;
export type JobPayload<Name extends JobName> = Parameters<(typeof jobCatalogue)[Name]['id']>[0];
