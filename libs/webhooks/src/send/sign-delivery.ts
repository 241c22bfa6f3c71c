import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A new secret as Standard Webhooks writes them: 32 random bytes in base64 behind "whsec_". */
export function newHookSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** What is signed: the same id at every try of one delivery, the time of this one (s since 1970), the payload byte by byte. */
export interface ToSign {
  readonly id: string;
  readonly timestamp: number;
  readonly payload: string;
}

/**
 * The headers of a delivery after Standard Webhooks 1.0: HMAC-SHA-256 over "id.timestamp.payload", one signature for each
 * secret that counts now, so that a receiver can change its own at leisure.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(
  { id, timestamp, payload }: ToSign,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}
