import type { AddressInfo } from 'node:net';
import { CalendarModule, enterSession } from '#calendar';
import { AddPerson, GivePersonalToken, PeopleModule } from '#people';
import { aBody, entities, groundOver } from '#people/testing';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { AccessModule } from '../access/index.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { askServer } from '../testing/ask-server.js';
import { BodiesController } from './bodies.controller.js';
import { SessionsController } from './sessions.controller.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const email = 'reader@habitat.example';

describe('the calendar over HTTP, asked by a reader of the Executive Board', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;
  let authorization: string;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    app = await open(platform);
    for (const key of ['executive-board', 'council']) {
      await aBody(platform, key);
      await enter(key, 1, { start: '2023-03-28', end: '2023-03-29', expected: null });
      await enter(key, 3, { start: null, end: null, expected: '2023-Q4' });
    }
    await app.get(AddPerson).run(commandLine, {
      email,
      name: 'Reader',
      role: 'reader',
      body: 'executive-board',
      password: 'a heron stands in the reeds',
    });
    authorization = `Bearer ${(await app.get(GivePersonalToken).run(commandLine, email)).token}`;
  });
  afterAll(async () => {
    await app.close();
    await platform.close();
  });

  const enter = (
    body: string,
    ordinal: number,
    dates: { start: string | null; end: string | null; expected: string | null },
  ) =>
    platform.unitOfWork.run(commandLine, (tx) =>
      enterSession(tx, {
        body,
        year: 2023,
        ordinal,
        kind: 'regular',
        segments: [{ kind: 'main', ...dates }],
      }),
    );
  const get = (path: string, headers: Record<string, string> = { authorization }) =>
    askServer((app.getHttpServer().address() as AddressInfo).port, `GET /api/v1/${path}`, headers);

  it('has the bodies in which they hold a role', async () => {
    expect((await get('bodies')).json).toEqual({
      items: [
        {
          key: 'executive-board',
          names: { en: 'executive-board' },
          zone: 'Africa/Nairobi',
          naming: 'year-and-ordinal',
          parent: null,
          registerKeptFrom: null,
          completeYears: [],
          version: 1,
        },
      ],
      next: null,
      total: 1,
    });
  });

  it('has their sessions under the names that the body gave, dates as dates', async () => {
    const { json } = await get('sessions?body=executive-board');
    expect(json).toMatchObject({ next: null, total: 2 });
    expect(json['items']).toEqual([
      {
        key: 'executive-board/2023/1',
        body: 'executive-board',
        year: 2023,
        ordinal: 1,
        name: null,
        kind: 'regular',
        cancelled: false,
        segments: [
          {
            kind: 'main',
            n: null,
            start: '2023-03-28',
            end: '2023-03-29',
            expected: null,
            takesDocuments: true,
            why: null,
          },
        ],
        version: 1,
      },
      expect.objectContaining({
        key: 'executive-board/2023/3',
        segments: [expect.objectContaining({ start: null, end: null, expected: '2023-Q4' })],
      }),
    ]);
  });

  it('comes in pages', async () => {
    const { json: first } = await get('sessions?limit=1');
    expect(first).toMatchObject({ items: [{ key: 'executive-board/2023/1' }], total: 2 });
    const { json: second } = await get(
      `sessions?limit=1&cursor=${encodeURIComponent(String(first['next']))}`,
    );
    expect(second).toMatchObject({ items: [{ key: 'executive-board/2023/3' }], next: null });
  });

  it('keeps the sessions of other bodies to those who hold a role there', async () => {
    expect((await get('sessions?body=council')).json).toEqual({ items: [], next: null, total: 0 });
  });

  it.each([
    ['bodies', {}, 401],
    ['sessions', {}, 401],
    ['sessions?limit=201', undefined, 422],
    ['sessions?cursor=council/2023/1', undefined, 422],
    ['sessions?year=2023', undefined, 422],
  ])('refuses %s', async (path, headers, status) => {
    expect((await get(path, headers)).status).toBe(status);
  });
});

/** The real guard, controllers, filter and pipe over the test's database. */
async function open(platform: TestPlatform): Promise<NestFastifyApplication> {
  const testing = await Test.createTestingModule({
    imports: [groundOver(platform), PeopleModule, CalendarModule, AccessModule],
    controllers: [BodiesController, SessionsController],
  }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.listen(0, '127.0.0.1');
  return app;
}
