import type { AddressInfo } from 'node:net';
import { CalendarModule, enterSession, type DueRule } from '#calendar';
import { entities } from '#followup';
import { AddPerson, PeopleModule } from '#people';
import { aBody, groundOver } from '#people/testing';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { keepMandate, RegisterModule } from '#register';
import { aRequest, dueAt } from '#register/testing';
import { ReportsModule } from '#reports';
import type { CalendarDate } from '#calendar/core';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import ICAL from 'ical.js';
import { AccessModule } from '../access/index.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { Door } from '../sign-in/door.js';
import { SignInController } from '../sign-in/sign-in.controller.js';
import { askServer, type Reply } from '../testing/ask-server.js';
import { FeedsController } from './feeds.controller.js';
import { OwnFeedsController } from './own-feeds.controller.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const password = 'a lamp at the end of the pier';
const fromOurPages = { 'sec-fetch-site': 'same-origin' };
const nine = '2022-12-01T09:00:00Z';
const lights = '0190aaaa-0000-7000-8000-000000000001';
const rule: DueRule = { kind: 'session', at: { body: board, year: 2023, ordinal: 1 } };

describe('calendar feeds of the Harbour Board', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;
  /** The cookie of each: no program's token makes an address that outlives it. */
  const browsers = new Map<string, string>();

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    const testing = await Test.createTestingModule({
      imports: [
        groundOver(platform, { PUBLIC_URL: 'https://mandates.example.org' }),
        ...[CalendarModule, PeopleModule, RegisterModule, ReportsModule, AccessModule],
      ],
      controllers: [OwnFeedsController, FeedsController, SignInController],
      providers: [Door],
    }).compile();
    app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.setGlobalPrefix('api/v1');
    app.useGlobalPipes(requestValidation());
    app.useGlobalFilters(new ProblemFilter());
    await app.register(cookie);
    await app.listen(0, '127.0.0.1');

    await aBody(platform, board);
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ($1, 'lights', '{"en":"Lights"}')`,
      [lights],
    );
    const main = { kind: 'main', start: '2023-03-28', end: '2023-03-29', expected: null } as const;
    await platform.unitOfWork.run(clerk, (tx) =>
      enterSession(tx, { body: board, year: 2023, ordinal: 1, kind: 'regular', segments: [main] }),
    );
    for (const [name, role, unit] of [
      ['officer', 'governance-officer'],
      ['keeper', 'focal-point', 'lights'],
      ['member', 'member'],
    ] as const) {
      const email = `${name}@harbour.example`;
      const where = unit === undefined ? { body: board } : { body: board, unit };
      await app.get(AddPerson).run(clerk, { name, email, role, password, ...where });
      const { cookies } = await askServer(port(), 'POST /api/v1/sign-in', fromOurPages, { email, password });
      browsers.set(name, cookies[0]!.split(';')[0]!);
    }
    await platform.unitOfWork.run(clerk, (tx) => {
      const submission = {
        kind: 'submission',
        date: '2023-01-17' as CalendarDate,
        passedBeforeAdoption: false,
      };
      const due = dueAt(`${board}/2023/1`, '2023-03-28', { deadlines: [submission as never] });
      return keepMandate(tx, aRequest({ unitId: lights, dueRule: rule }), [due]);
    });
  });
  afterAll(async () => {
    await app?.close();
    await platform?.close();
  });
  beforeEach(async () => {
    platform.clock.moveTo(nine);
    await platform.dataSource.query('TRUNCATE feed_address');
  });

  const port = () => (app.getHttpServer().address() as AddressInfo).port;
  const ask = (who: string, line: `${string} ${string}`, payload?: object): Promise<Reply> =>
    askServer(
      port(),
      line.replace(' ', ' /api/v1/') as typeof line,
      { ...fromOurPages, cookie: browsers.get(who)! },
      payload,
    );
  const give = async (who: string, about: object) => {
    const { json } = await ask(who, 'POST me/feeds', about);
    return json as { id: string; address: string };
  };
  /** As a calendar program reads: with nothing but the address. */
  const read = (address: string, headers: Record<string, string> = {}) =>
    askServer(port(), `GET ${new URL(address).pathname}`, headers);
  const summaries = ({ body }: Reply) =>
    new ICAL.Component(ICAL.parse(body) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).summary.split(':')[0]);

  it('are read without signing in, by the address alone', async () => {
    const { address } = await give('officer', { about: 'body', body: board });
    expect(address).toMatch(/^https:\/\/mandates\.example\.org\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
    const reply = await read(address);
    expect([reply.status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, max-age=300',
    ]);
    expect(summaries(reply)).toEqual(['first session of 2023 of the harbour-board', 'Due', 'Submission']);
  });

  it('show members no internal deadlines', async () => {
    const { address } = await give('member', { about: 'body', body: board });
    expect(summaries(await read(address))).toEqual(['first session of 2023 of the harbour-board', 'Due']);
  });

  it.each<[string, string, object, readonly string[]]>([
    ['what they owe', 'keeper', { about: 'person' }, ['Due', 'Submission']],
    ['nothing that somebody else answers for', 'officer', { about: 'person' }, []],
    ['what the unit owes', 'officer', { about: 'unit', unit: 'lights' }, ['Due', 'Submission']],
  ])('tell, beside the sessions, %s', async (_, who, about, expected) => {
    const { address } = await give(who, about);
    expect(summaries(await read(address)).slice(1)).toEqual(expected);
  });

  it('are not sent again to who has them; what changed is', async () => {
    const { address } = await give('officer', { about: 'body', body: board });
    const first = await read(address);
    const etag = first.headers['etag'] as string;
    platform.clock.moveTo('2022-12-01T10:30:00Z');
    const again = await read(address, { 'if-none-match': etag });
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', etag]);

    await platform.dataSource.query(`UPDATE segment SET starts_on = '2023-04-18', ends_on = '2023-04-19'`);
    await platform.dataSource.query('UPDATE session SET version = version + 1');
    const moved = await read(address, { 'if-none-match': etag });
    expect(moved.status).toBe(200);
    const [was, is] = [first, moved].map(({ body }) => {
      const event = new ICAL.Component(ICAL.parse(body) as unknown[]).getFirstSubcomponent('vevent')!;
      const { uid, sequence, startDate } = new ICAL.Event(event);
      return { uid, sequence, start: startDate.toString() };
    });
    expect(is).toEqual({ uid: was!.uid, sequence: was!.sequence + 1, start: '2023-04-18' });
    await platform.dataSource.query(`UPDATE segment SET starts_on = '2023-03-28', ends_on = '2023-03-29'`);
  });

  it('open nothing when unknown, revoked, or when the role has ended, without difference', async () => {
    const { id, address } = await give('officer', { about: 'body', body: board });
    const other = await give('member', { about: 'body', body: board });
    expect((await ask('member', `DELETE me/feeds/${id}`)).status).toBe(404);
    expect((await ask('officer', `DELETE me/feeds/${id}`)).status).toBe(204);
    await platform.dataSource.query(
      `DELETE FROM role_grant WHERE person_id = (SELECT id FROM person WHERE name = 'member')`,
    );
    const unknown = address.replace(/feeds\/.{43}/, `feeds/${'x'.repeat(43)}`);
    const replies = await Promise.all([
      read(address),
      read(other.address),
      read(unknown),
      read(`${unknown}x`),
    ]);
    const told = replies.map(({ status, json: { instance: _, ...problem } }) => [status, problem]);
    expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(told[0]![0]).toBe(404);
    await platform.dataSource.query(
      `INSERT INTO role_grant (id, person_id, body, role) SELECT gen_random_uuid(), id, $1, 'member' FROM person WHERE name = 'member'`,
      [board],
    );
  });

  it('are listed for their owner without the secret, and kept only as a hash', async () => {
    const { id, address } = await give('keeper', { about: 'person' });
    await read(address);
    const { json, body } = await ask('keeper', 'GET me/feeds');
    expect(json['items']).toEqual([
      {
        id,
        about: 'person',
        body: null,
        unit: null,
        madeAt: expect.any(String),
        lastReadAt: expect.any(String),
      },
    ]);
    expect((await ask('officer', 'GET me/feeds')).json).toEqual({ items: [] });
    const secret = /feeds\/(.+)\.ics/.exec(address)![1]!;
    expect(body).not.toContain(secret);
    const kept = await platform.dataSource.query('SELECT f::text AS f FROM feed_address f');
    const trail = await platform.dataSource.query('SELECT r::text AS r FROM trail r');
    expect(JSON.stringify([kept, trail])).not.toContain(secret);
  });

  it.each<[string, object, number]>([
    ['a body where one has no role', { about: 'body', body: 'council' }, 404],
    ['a unit that there is not', { about: 'unit', unit: 'gulls' }, 404],
    ['a body without saying which', { about: 'body' }, 422],
    ['everything', { about: 'everything' }, 422],
  ])('are not made about %s', async (_, about, status) => {
    expect((await ask('officer', 'POST me/feeds', about)).status).toBe(status);
  });

  it('about a unit are not made by members', async () => {
    expect((await ask('member', 'POST me/feeds', { about: 'unit', unit: 'lights' })).status).toBe(404);
  });

  it('wait for a program that reads without end, and go on an hour later', async () => {
    const { address } = await give('keeper', { about: 'person' });
    await read(address);
    await platform.dataSource.query('UPDATE feed_address SET reads = 120');
    const reply = await read(address);
    expect([reply.status, reply.json['minutes']]).toEqual([429, 60]);
    platform.clock.moveTo('2022-12-01T10:00:01Z');
    expect((await read(address)).status).toBe(200);
  });
});
