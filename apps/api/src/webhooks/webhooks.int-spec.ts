import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { CalendarModule, enterSession, type DueRule } from '#calendar';
import { entities, WorkOnTask } from '#followup';
import { AddPerson, GivePersonalToken, PeopleModule, PersonByEmail } from '#people';
import { aBody, groundOver } from '#people/testing';
import { jobCatalogue, SealTrail } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, RegisterModule } from '#register';
import { aRequest, dueAt } from '#register/testing';
import { SendWebhook, StrandedWebhooks, TellWebhooks, WebhooksModule } from '#webhooks';
import { Receiver } from '#webhooks/testing';
import cookie from '@fastify/cookie';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessModule } from '../access/index.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { askServer, type Reply } from '../testing/ask-server.js';
import { WebhookDeliveriesController } from './webhook-deliveries.controller.js';
import { WebhooksController } from './webhooks.controller.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const nine = '2022-12-01T09:00:00Z';
const lights = '0190aaaa-0000-7000-8000-000000000001';
const rule: DueRule = { kind: 'session', at: { body: board, year: 2023, ordinal: 1 } };
const everything = ['task.progressed', 'mandate.changed', 'session.changed', 'document.issued'];
const words = { narrative: 'The wicks are trimmed.', challenges: null, nextSteps: null, evidence: [] };

interface Delivery {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
}

describe('webhooks of the Harbour Board', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;
  let receiver: Receiver;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    const settings = {
      WEBHOOKS_LOOPBACK: 'on',
      SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
    };
    const testing = await Test.createTestingModule({
      imports: [
        groundOver(platform, settings),
        ...[CalendarModule, PeopleModule, RegisterModule, WebhooksModule, AccessModule],
      ],
      controllers: [WebhooksController, WebhookDeliveriesController],
      providers: [WorkOnTask],
    }).compile();
    app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.setGlobalPrefix('api/v1');
    app.useGlobalPipes(requestValidation());
    app.useGlobalFilters(new ProblemFilter());
    await app.register(cookie);
    await app.listen(0, '127.0.0.1');

    for (const body of [board, 'pier-board']) await aBody(platform, body);
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ($1, 'lights', '{"en":"Lights"}')`,
      [lights],
    );
    await meets(2023);
    for (const [name, role, body, unit] of [
      ['officer', 'governance-officer', board],
      ['director', 'director', board],
      ['keeper', 'focal-point', board, 'lights'],
      ['member', 'member', board],
      ['pier-officer', 'governance-officer', 'pier-board'],
    ] as const) {
      const email = `${name}@harbour.example`;
      await app
        .get(AddPerson)
        .run(clerk, { name, email, role, body, ...(unit === undefined ? {} : { unit }) });
      tokens.set(name, (await app.get(GivePersonalToken).run(clerk, email)).token);
    }
  });
  afterAll(async () => {
    await app?.close();
    await platform?.close();
  });
  beforeEach(async () => {
    platform.clock.moveTo(nine);
    receiver = await Receiver.listen();
  });
  afterEach(async () => {
    await receiver.close();
    await platform.dataSource.query('DELETE FROM webhook');
  });

  const ask = (who: string, line: `${string} ${string}`, payload?: object, headers = {}): Promise<Reply> => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const authorization = `Bearer ${tokens.get(who)}`;
    return askServer(
      port,
      line.replace(' ', ' /api/v1/') as typeof line,
      { authorization, ...headers },
      payload,
    );
  };
  const make = async (kinds: readonly string[] = everything, body = board, who = 'officer') => {
    const { status, json } = await ask(who, 'POST webhooks', {
      body,
      address: `${receiver.origin}/in`,
      kinds,
    });
    expect(status).toBe(201);
    return json as { id: string; secret: string };
  };
  const deliveries = async (hook: string) =>
    (await ask('officer', `GET webhooks/${hook}/deliveries`)).json['items'] as readonly Delivery[];
  /** Seals the trail and makes deliveries of what is in it, as the worker does each minute. */
  const tell = async () => {
    await new SealTrail(platform.dataSource).run();
    return app.get(TellWebhooks).run();
  };
  /** Sends what waits, as the queue does. @returns what failed */
  const send = async () => {
    const failed: string[] = [];
    for (const id of await app.get(StrandedWebhooks).deliveries())
      await app
        .get(SendWebhook)
        .run(id)
        .catch((error: Error) => failed.push(error.message));
    return failed;
  };
  /** The Board meets on 28 and 29 March of that year. */
  const meets = (year: number) => {
    const [start, end] = [`${year}-03-28`, `${year}-03-29`];
    const main = { kind: 'main', start, end, expected: null } as const;
    return platform.unitOfWork.run(clerk, (tx) =>
      enterSession(tx, { body: board, year, ordinal: 1, kind: 'regular', segments: [main] }),
    );
  };
  const aTask = () =>
    platform.unitOfWork.run(clerk, async (tx) => {
      const { tasks } = await keepMandate(tx, aRequest({ unitId: lights, dueRule: rule }), [
        dueAt(`${board}/2023/1`, '2023-03-28'),
      ]);
      return tasks[0]!.id;
    });
  const as = async (name: string, task: string) => ({
    ...(await app.get(PersonByEmail).find(`${name}@harbour.example`))!,
    task,
    seen: null,
  });
  const toldOf = () =>
    receiver.received.map(({ body }) => JSON.parse(body) as { type: string; data: object });

  it('tell of what members see, signed, and of nothing inside', async () => {
    const { id, secret } = await make(['task.progressed']);
    const work = app.get(WorkOnTask);
    const task = await aTask();
    await work.writeUpdate(await as('keeper', task), words);
    await tell();
    await work.sendForClearance(await as('keeper', task));
    // That it waits for clearance is not even told by when something comes.
    expect(await tell()).toBe(0);
    await work.returnForWork(await as('director', task), 'Which wicks?');
    expect(await tell()).toBe(0);
    await work.writeUpdate(await as('keeper', task), words);
    await work.sendForClearance(await as('keeper', task));
    await work.clear(await as('director', task));
    expect(await tell()).toBe(1);
    expect(await send()).toEqual([]);

    expect(toldOf().map(({ type, data }) => [type, (data as { progress: string }).progress])).toEqual([
      ['task.progressed', 'in-progress'],
      ['task.progressed', 'cleared'],
    ]);
    for (const { headers, body } of receiver.received) {
      expect(Object.keys((JSON.parse(body) as { data: object }).data).sort()).toEqual([
        'body',
        'id',
        'mandate',
        'progress',
        'session',
        'version',
      ]);
      expect(body).not.toContain('wicks');
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      expect(headers['webhook-signature']).toBe(
        `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
      );
      expect(Number(headers['webhook-timestamp'])).toBe(Date.parse(nine) / 1_000);
    }
    expect(await deliveries(id)).toMatchObject([
      { kind: 'task.progressed', state: 'delivered', attempts: 1, status: 200 },
      { kind: 'task.progressed', state: 'delivered', attempts: 1, status: 200 },
    ]);
  });

  it('are not told of a reason for being blocked before it is cleared, nor of the block', async () => {
    await make(['task.progressed']);
    const work = app.get(WorkOnTask);
    const task = await aTask();
    await work.writeUpdate(await as('keeper', task), words);
    await tell();
    await work.block(await as('keeper', task), { kind: 'funding', reason: 'No oil.' });
    expect(await tell()).toBe(0);
    await work.clear(await as('director', task));
    expect(await tell()).toBe(1);
    await send();
    expect(toldOf().at(-1)!.data).toMatchObject({ progress: 'blocked' });
    expect(receiver.received.map(({ body }) => body).join()).not.toContain('oil');
  });

  it('hear only of their own kinds, of their own body, and from then on', async () => {
    await aTask();
    const mine = await make(['mandate.changed']);
    const other = await make(everything, 'pier-board', 'pier-officer');
    await aTask();
    await meets(2024);
    await tell();
    expect(await deliveries(mine.id)).toMatchObject([{ kind: 'mandate.changed' }]);
    const pier = await ask('pier-officer', `GET webhooks/${other.id}/deliveries`);
    expect(pier.json).toMatchObject({ items: [], total: 0 });
  });

  it('tell of a session with its dates', async () => {
    await make(['session.changed']);
    await meets(2025);
    await tell();
    await send();
    expect(toldOf()).toMatchObject([
      {
        type: 'session.changed',
        data: {
          key: `${board}/2025/1`,
          body: board,
          cancelled: false,
          segments: [{ kind: 'main', n: null, start: '2025-03-28', end: '2025-03-29', expected: null }],
        },
      },
    ]);
  });

  it('are told once, though two workers read the trail at once', async () => {
    const { id } = await make(['mandate.changed']);
    await aTask();
    await new SealTrail(platform.dataSource).run();
    await Promise.all([1, 2, 3].map(() => app.get(TellWebhooks).run()));
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('are sent once, though two workers take the delivery at once', async () => {
    const { id } = await make(['mandate.changed']);
    await aTask();
    await tell();
    const [delivery] = await deliveries(id);
    await Promise.all([1, 2, 3].map(() => app.get(SendWebhook).run(delivery!.id)));
    expect(receiver.received).toHaveLength(1);
    expect(receiver.received[0]!.headers['webhook-id']).toBe(delivery!.id);
  });

  it('are tried again until they are given up, and told again by hand under the same id', async () => {
    const { id } = await make(['mandate.changed']);
    await aTask();
    await tell();
    receiver.answer = 500;
    const [delivery] = await deliveries(id);
    const { attempts } = jobCatalogue['send-webhook'];
    for (let tried = 1; tried < attempts; tried += 1)
      expect(await send()).toEqual([`webhook delivery ${delivery!.id}: status 500`]);
    expect(await deliveries(id)).toMatchObject([{ state: 'waiting', attempts: attempts - 1, status: 500 }]);
    expect(await send()).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ state: 'given-up', attempts, failure: 'status' }]);

    receiver.answer = 204;
    expect((await ask('officer', `POST webhooks/${id}/deliveries/${delivery!.id}/resend`)).status).toBe(202);
    expect(await send()).toEqual([]);
    expect(await deliveries(id)).toMatchObject([{ state: 'delivered', attempts: 1, status: 204 }]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids)).toEqual(new Set([delivery!.id]));
  });

  it('are switched off by an address that is gone, and not told what waits', async () => {
    const { id } = await make(['mandate.changed']);
    await aTask();
    await aTask();
    await tell();
    receiver.answer = 410;
    await send();
    expect(receiver.received).toHaveLength(1);
    expect((await ask('officer', `GET webhooks/${id}`)).json).toMatchObject({ state: 'gone' });
    expect((await deliveries(id)).map(({ state, failure }) => [state, failure]).sort()).toEqual([
      ['given-up', 'off'],
      ['given-up', 'status'],
    ]);
  });

  it('keep their secret where nobody reads it, tell it once, and sign with two while it changes', async () => {
    const { id, secret } = await make(['mandate.changed']);
    const everywhere = await platform.dataSource.query<{ text: string }[]>(
      `SELECT row_to_json(w)::text AS text FROM webhook w UNION ALL SELECT row_to_json(t)::text FROM trail t`,
    );
    const raw = Buffer.from(secret.slice('whsec_'.length), 'base64').toString('hex');
    for (const { text } of everywhere) {
      expect(text).not.toContain(secret.slice('whsec_'.length));
      expect(text).not.toContain(raw);
    }
    expect(Object.keys((await ask('officer', `GET webhooks/${id}`)).json)).not.toContain('secret');

    const renewed = (await ask('officer', `POST webhooks/${id}/secret`)).json['secret'] as string;
    expect(renewed).not.toBe(secret);
    // Of both by the clock of the database: the overlap ends by it.
    await platform.dataSource.query(
      `UPDATE webhook SET earlier_until = clock_timestamp() + interval '1 hour'`,
    );
    await ask('officer', `POST webhooks/${id}/test`);
    await send();
    await platform.dataSource.query(
      `UPDATE webhook SET earlier_until = clock_timestamp() - interval '1 hour'`,
    );
    await ask('officer', `POST webhooks/${id}/test`);
    await send();
    const signatures = receiver.received.map(({ headers }) =>
      String(headers['webhook-signature']).split(' '),
    );
    expect(signatures.map((each) => each.length)).toEqual([2, 1]);
  });

  it('are changed by who saw the last version', async () => {
    const { id } = await make();
    expect((await ask('officer', `PATCH webhooks/${id}`, { on: false })).status).toBe(428);
    expect((await ask('officer', `PATCH webhooks/${id}`, { on: false }, { 'if-match': '"7"' })).status).toBe(
      412,
    );
    const off = await ask('officer', `PATCH webhooks/${id}`, { on: false }, { 'if-match': '"1"' });
    expect([off.status, off.json, off.headers['etag']]).toMatchObject([200, { state: 'off' }, '"2"']);
    await aTask();
    await tell();
    expect(await deliveries(id)).toEqual([]);
    expect((await ask('officer', `POST webhooks/${id}/test`)).status).toBe(409);
    // Switched on again, it hears from then on.
    await ask('officer', `PATCH webhooks/${id}`, { on: true }, { 'if-match': '"2"' });
    expect(await tell()).toBe(0);
  });

  it.each([
    ['ftp://tool.example.org/', 'https'],
    ['https://10.0.0.1/', 'private'],
    ['https://user:word@tool.example.org/', 'credentials'],
  ])('do not go to %s: %s', async (address, why) => {
    const asked = await ask('officer', 'POST webhooks', { body: board, address, kinds: everything });
    expect([asked.status, asked.json]).toMatchObject([422, { why }]);
  });

  it('belong to who keeps the webhooks of the body, and to nobody else', async () => {
    const { id } = await make();
    for (const who of ['member', 'director', 'keeper'])
      expect((await ask(who, 'GET webhooks')).status).toBe(403);
    expect((await ask('pier-officer', 'GET webhooks')).json).toMatchObject({ items: [], total: 0 });
    for (const line of [
      `GET webhooks/${id}`,
      `GET webhooks/${id}/deliveries`,
      `POST webhooks/${id}/secret`,
      `POST webhooks/${id}/test`,
      `DELETE webhooks/${id}`,
    ] as const)
      expect([line, (await ask('pier-officer', line)).status]).toEqual([line, 404]);
    const there = { body: board, address: `${receiver.origin}/in`, kinds: everything };
    expect((await ask('pier-officer', 'POST webhooks', there)).status).toBe(404);
    expect((await ask('officer', `DELETE webhooks/${id}`)).status).toBe(204);
    expect((await ask('officer', `GET webhooks/${id}`)).status).toBe(404);
  });
});
