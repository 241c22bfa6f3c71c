import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newHookSecret, signedHeaders } from './sign-delivery.js';

const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  payload: '{"test": 2432232314}',
};

describe('a signature', () => {
  it('is the one that Standard Webhooks gives as an example', () => {
    expect(signedHeaders(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is made by each secret that counts, so that a receiver may change at leisure', () => {
    const [now, before] = [newHookSecret(), newHookSecret()];
    const made = signedHeaders(message, [now, before])['webhook-signature']!.split(' ');
    const by = (secret: string) =>
      `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
        .update(`${message.id}.${message.timestamp}.${message.payload}`)
        .digest('base64')}`;
    expect(made).toEqual([by(now), by(before)]);
  });

  it('needs a secret of 32 random bytes', () => {
    const secrets = Array.from({ length: 20 }, newHookSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets)
      expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
  });
});
