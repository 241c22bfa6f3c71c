import type { AddressInfo } from 'node:net';
import { CalendarModule, enterSession } from '#calendar';
import { DescribeDueRule } from '#followup';
import { AddPerson, GivePersonalToken, PeopleModule } from '#people';
import { aBody, groundOver } from '#people/testing';
import { entities } from '#followup';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { RegisterModule } from '#register';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessModule } from '../access/index.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { askServer } from '../testing/ask-server.js';
import { DueRulesController } from './due-rules.controller.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const board = 'executive-board';

describe('what a due rule means, over HTTP', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    app = await open(platform);
    await aBody(platform, board);
    for (const [ordinal, start] of [
      [1, '2023-03-28'],
      [2, '2023-06-08'],
      [3, '2023-11-28'],
    ] as const) {
      const segments = [{ kind: 'main', start, end: start, expected: null }] as const;
      await platform.unitOfWork.run(commandLine, (tx) =>
        enterSession(tx, { body: board, year: 2023, ordinal, kind: 'regular', segments }),
      );
    }
    for (const role of ['governance-officer', 'reader'] as const) {
      const email = `${role}@habitat.example`;
      await app.get(AddPerson).run(commandLine, { email, name: role, role, body: board });
      tokens[role] = (await app.get(GivePersonalToken).run(commandLine, email)).token;
    }
  });
  afterAll(async () => {
    await app.close();
    await platform.close();
  });

  const describeRule = (payload: object, as: string | null = 'governance-officer') =>
    askServer(
      (app.getHttpServer().address() as AddressInfo).port,
      'POST /api/v1/due-rules/describe',
      as === null ? {} : { authorization: `Bearer ${tokens[as]}` },
      payload,
    );
  const secondOrThird = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' };

  it('is a sentence and what it would make due on the real calendar', async () => {
    const { status, json } = await describeRule({ rule: secondOrThird });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      sentence: 'at the second or third session of each year of the executive-board, one of them',
      faults: [],
      total: 1,
      occurrences: [
        {
          slot: '2023',
          state: 'choice',
          candidates: [`${board}/2023/2`, `${board}/2023/3`],
          chooseBy: '2023-03-02',
          why: 'A person chooses one of the sessions by 2 March 2023.',
        },
      ],
    });
  });

  it('is said in the language that is asked for', async () => {
    const { json } = await describeRule({ rule: { kind: 'date', by: '2026-06-30' }, lang: 'zh' });
    expect(json).toMatchObject({
      sentence: '在 2026年6月30日之前（含当日）',
      occurrences: [{ state: 'fixed', session: null, start: '2026-06-30', by: '2026-06-30' }],
    });
  });

  it('is counted from where the request was adopted', async () => {
    const next = { kind: 'session', at: { body: board, next: true } };
    const sessionOf = async (adopted: object) =>
      (await describeRule({ rule: next, adopted })).json['occurrences'] as { session: string }[];
    expect((await sessionOf({ session: `${board}/2023/1` }))[0]?.session).toBe(`${board}/2023/2`);
    expect((await sessionOf({ on: '2023-07-01' }))[0]?.session).toBe(`${board}/2023/3`);
  });

  it('is what is wrong with it, and what to do', async () => {
    const { status, json } = await describeRule({
      rule: { ...secondOrThird, ordinals: [0], each: true },
      adopted: { session: `${board}/1999/1` },
      body: board,
    });
    expect(status).toBe(200);
    expect(json).toEqual({
      sentence: null,
      faults: [
        'each: this field is not known here. Leave it out.',
        'ordinals[0]: this must be a whole number from 1 on.',
        'adopted.session: the calendar has no session “executive-board/1999/1”. Enter it first, or name another.',
      ],
      occurrences: [],
      total: 0,
    });
  });

  it('may also be nothing: then the text states no session', async () => {
    const { json } = await describeRule({ rule: null });
    expect(json).toMatchObject({ sentence: 'no due session stated', occurrences: [{ state: 'none' }] });
  });

  it.each<[string, object, string | null, number]>([
    ['nobody', { rule: secondOrThird }, null, 401],
    ['a reader', { rule: secondOrThird }, 'reader', 403],
    [
      'who asks for a body that is not theirs',
      { rule: secondOrThird, body: 'council' },
      'governance-officer',
      404,
    ],
    ['who sends no rule but words', { rule: 'each session' }, 'governance-officer', 422],
    ['who sends an adoption without a day', { rule: null, adopted: {} }, 'governance-officer', 422],
    [
      'who sends a day that there is not',
      { rule: null, adopted: { on: '2023-02-29' } },
      'governance-officer',
      422,
    ],
    ['who sends a field that is not known', { rule: null, today: '2023-01-01' }, 'governance-officer', 422],
  ])('is not told to %s', async (_, payload, as, status) => {
    expect((await describeRule(payload, as)).status).toBe(status);
  });

  it('writes nothing', async () => {
    const count = async () =>
      (await platform.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM trail'))[0];
    const before = await count();
    await describeRule({ rule: secondOrThird });
    expect(await count()).toEqual(before);
  });
});

/** The real guard, controller, filter and pipe over the test's database. */
async function open(platform: TestPlatform): Promise<NestFastifyApplication> {
  const testing = await Test.createTestingModule({
    imports: [groundOver(platform), PeopleModule, CalendarModule, RegisterModule, AccessModule],
    controllers: [DueRulesController],
    providers: [DescribeDueRule],
  }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.listen(0, '127.0.0.1');
  return app;
}
