import { createHmac } from 'node:crypto';
import { jobCatalogue } from '#platform';
import { Receiver, type Received } from '#webhooks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
}
interface Webhook {
  readonly id: string;
  readonly secret: string;
}

const board = 'executive-board';
const key = { SECRETS_KEY: Buffer.alloc(32, 7).toString('base64') };
const kinds = ['task.progressed', 'session.changed'];

/** In the order of the tests: what is tried again waits its half minute while others are told. */
describe('webhooks, from the page to a server of somebody else', () => {
  let application: TestApplication;
  let officer: Client;
  let [good, ill] = [] as unknown as [Receiver, Receiver];
  const hooks = new Map<Receiver, Webhook>();

  beforeAll(async () => {
    [good, ill] = [await Receiver.listen(), await Receiver.listen()];
    application = await openApplication({
      today: '2022-12-01',
      settings: { ...key, WEBHOOKS_LOOPBACK: 'on' },
    });
    officer = await application.signedIn('officer');
    for (const receiver of [good, ill]) {
      const answer = await officer.post('/api/v1/webhooks', {
        ...{ body: board, address: `${receiver.origin}/in`, kinds },
      });
      expect(answer.status).toBe(201);
      hooks.set(receiver, (await answer.json()) as Webhook);
    }
  }, 120_000);
  afterAll(async () => {
    await application?.stop();
    for (const receiver of [good, ill]) await receiver?.close();
  });

  const deliveriesTo = async (receiver: Receiver) =>
    (await officer.get<{ items: Delivery[] }>(`/api/v1/webhooks/${hooks.get(receiver)!.id}/deliveries`))
      .items;
  const test = async (receiver: Receiver) => {
    const answer = await officer.post(`/api/v1/webhooks/${hooks.get(receiver)!.id}/test`);
    expect(answer.status).toBe(202);
    return ((await answer.json()) as { delivery: string }).delivery;
  };
  const got = (receiver: Receiver, isIt: (received: Received) => boolean, patience?: number) =>
    eventually(
      () => Promise.resolve(receiver.received.filter(isIt)),
      (all) => all.length > 0,
      patience,
    );
  const ofDelivery =
    (id: string) =>
    ({ headers }: Received) =>
      headers['webhook-id'] === id;
  /** What docs/guide.md tells whoever receives it to compare with. */
  const signatureOf = ({ headers, body }: Received, { secret }: Webhook) => {
    const secretKey = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    return `v1,${createHmac('sha256', secretKey).update(signed).digest('base64')}`;
  };
  let triedAgain = '';
  let givenUp = '';

  it('a test arrives, signed by the secret that was shown once', async () => {
    const delivery = await test(good);
    const [received] = await got(good, ofDelivery(delivery));
    expect(received!.headers['webhook-signature']).toBe(signatureOf(received!, hooks.get(good)!));
    expect(received!.headers['content-type']).toContain('application/json');
    expect(JSON.parse(received!.body)).toMatchObject({ type: 'test', data: { body: board } });
    await eventually(
      () => deliveriesTo(good),
      ([first]) => first?.state === 'delivered',
    );
    expect(await deliveriesTo(good)).toMatchObject([{ id: delivery, attempts: 1, status: 200 }]);
  });

  it('what is not taken waits, and says what was answered', async () => {
    [good.answer, ill.answer] = [500, 500];
    triedAgain = await test(good);
    givenUp = await test(ill);
    for (const receiver of [good, ill]) {
      const waits = ([last]: readonly Delivery[]) => last?.status === 500 && last.state === 'waiting';
      expect(await eventually(() => deliveriesTo(receiver), waits)).toMatchObject([
        { attempts: 1, failure: 'status' },
        ...(receiver === good ? [{}] : []),
      ]);
    }
    good.answer = 200;
    // As after half a day: the next try is the last.
    const tries = jobCatalogue['send-webhook'].attempts - 1;
    await application.ask(`UPDATE webhook_delivery SET attempts = ${tries} WHERE id = '${givenUp}'`);
  });

  it('a session that moves is told of with its dates, and with no word of why', async () => {
    const session = 'executive-board/2023/1';
    const made = await officer.post('/api/v1/sessions', {
      ...{ body: board, year: 2025, ordinal: 1, reason: 'the heron nests in the hall' },
      segments: [{ kind: 'main', start: '2025-03-28', end: '2025-03-30' }],
    });
    expect([made.status, session]).toEqual([201, session]);
    await application.ring('seal-trail');
    await eventually(
      () =>
        application.ask('SELECT 1 FROM trail t LEFT JOIN trail_seal s ON s.seq = t.seq WHERE s.seq IS NULL'),
      (open) => open.length === 0,
    );
    await application.ring('tell-webhooks');
    const [received] = await got(good, ({ body }) => body.includes('session.changed'));
    expect(JSON.parse(received!.body)).toMatchObject({
      type: 'session.changed',
      data: { key: 'executive-board/2025/1', segments: [{ start: '2025-03-28', end: '2025-03-30' }] },
    });
    expect(received!.body).not.toContain('heron');
    expect(received!.headers['webhook-signature']).toBe(signatureOf(received!, hooks.get(good)!));
  });

  it('what was not taken is told again by itself, under the same id and signed anew', async () => {
    const tries = await eventually(
      () => Promise.resolve(good.received.filter(ofDelivery(triedAgain))),
      (all) => all.length === 2,
      90,
    );
    expect(tries[1]!.body).toBe(tries[0]!.body);
    for (const each of tries)
      expect(each.headers['webhook-signature']).toBe(signatureOf(each, hooks.get(good)!));
    const delivered = (all: readonly Delivery[]) =>
      all.find(({ id }) => id === triedAgain)?.state === 'delivered';
    await eventually(() => deliveriesTo(good), delivered);
  }, 120_000);

  it('what is never taken is given up, which the page and the trail say; by hand it is told again', async () => {
    const last = async () => (await deliveriesTo(ill)).find(({ id }) => id === givenUp)!;
    const { attempts } = jobCatalogue['send-webhook'];
    expect(await eventually(last, ({ state }) => state === 'given-up', 90)).toMatchObject({
      ...{ attempts, status: 500, failure: 'status' },
    });
    const administrator = await application.signedIn('administrator');
    const { items } = await administrator.get<{ items: { after: object }[] }>(
      '/api/v1/audit?what=webhook.gave-up',
    );
    expect(items).toMatchObject([{ after: { delivery: givenUp } }]);

    ill.answer = 204;
    const path = `/api/v1/webhooks/${hooks.get(ill)!.id}/deliveries/${givenUp}/resend`;
    expect((await officer.post(path)).status).toBe(202);
    expect(await eventually(last, ({ state }) => state === 'delivered')).toMatchObject({ status: 204 });
  }, 120_000);

  it('the secret is told once, and a new one signs beside the old', async () => {
    const { id, secret } = hooks.get(good)!;
    for (const path of [`/api/v1/webhooks/${id}`, '/api/v1/webhooks', `/api/v1/webhooks/${id}/deliveries`])
      expect(await officer.text(path)).not.toContain(secret.replace('whsec_', ''));
    const renewed = (await (await officer.post(`/api/v1/webhooks/${id}/secret`)).json()) as Webhook;
    // Of both by the clock of the database: the overlap ends by it.
    await application.ask(`UPDATE webhook SET earlier_until = clock_timestamp() + interval '1 hour'
                           WHERE id = '${id}'`);
    const [received] = await got(good, ofDelivery(await test(good)));
    expect(String(received!.headers['webhook-signature']).split(' ').sort()).toEqual(
      [signatureOf(received!, renewed), signatureOf(received!, { id, secret })].sort(),
    );
  });
});

describe('webhooks without WEBHOOKS_LOOPBACK', () => {
  let application: TestApplication;
  let officer: Client;
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.listen();
    application = await openApplication({ today: '2022-12-01', settings: key });
    officer = await application.signedIn('officer');
  }, 120_000);
  afterAll(async () => {
    await application?.stop();
    await receiver?.close();
  });

  it.each([
    ['http://tool.example.org/in', 'https'],
    ['https://127.0.0.1/in', 'private'],
    ['https://10.1.2.3/in', 'private'],
    ['https://169.254.169.254/latest/meta-data', 'private'],
    ['https://[::1]/in', 'private'],
    ['https://[::ffff:127.0.0.1]/in', 'private'],
    ['https://0x7f.1/in', 'private'],
    ['https://2130706433/in', 'private'],
    ['https://localhost/in', 'private'],
    ['https://tool.example.org:22/in', 'port'],
  ])('%s is refused: %s', async (address, why) => {
    const answer = await officer.post('/api/v1/webhooks', { body: board, address, kinds });
    expect([answer.status, await answer.json()]).toMatchObject([422, { why }]);
  });

  it('an address that was this machine’s all along is never connected to', async () => {
    const answer = await officer.post('/api/v1/webhooks', {
      ...{ body: board, address: 'https://tool.example.org/in', kinds },
    });
    const { id } = (await answer.json()) as Webhook;
    // As when it was kept while the setting was on.
    await application.ask(`UPDATE webhook SET address = '${receiver.origin}/in' WHERE id = '${id}'`);
    expect((await officer.post(`/api/v1/webhooks/${id}/test`)).status).toBe(202);
    const path = `/api/v1/webhooks/${id}/deliveries`;
    const [tried] = await eventually(
      async () => (await officer.get<{ items: Delivery[] }>(path)).items,
      ([first]) => (first?.attempts ?? 0) > 0 && first!.failure !== null,
    );
    expect(tried).toMatchObject({ state: 'waiting', status: null });
    expect(receiver.received).toEqual([]);
  });
});
