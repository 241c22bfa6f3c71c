import type { AddressInfo } from 'node:net';
import { AddPerson, PeopleModule } from '#people';
import { aBody, entities, groundOver } from '#people/testing';
import {
  createTestDatabase,
  openTestPlatform,
  type TestDatabase,
  type TestPlatform,
} from '#platform/testing';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { MeController } from '../me/me.controller.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { Door } from '../sign-in/door.js';
import { SignInController } from '../sign-in/sign-in.controller.js';
import { SignInLinkController } from '../sign-in/sign-in-link.controller.js';
import { askServer } from '../testing/ask-server.js';
import { AccessModule } from './index.js';

const nine = '2022-12-01T09:00:00Z';
const password = 'a heron stands in the reeds';
const email = 'ada@habitat.example';

/** Two servers that share nothing but the database, behind a proxy that says where requests come from. */
describe('limits over several processes', () => {
  let database: TestDatabase;
  let platforms: readonly TestPlatform[];
  let servers: readonly NestFastifyApplication[];
  let ada: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    platforms = [
      await openTestPlatform(nine, entities, database),
      await openTestPlatform(nine, entities, database),
    ];
    servers = await Promise.all(platforms.map((platform) => opened(platform)));
    await aBody(platforms[0]!, 'executive-board');
    ada = await servers[0]!
      .get(AddPerson)
      .run(
        { kind: 'system', name: 'command-line' },
        { email, name: 'Ada Heron', role: 'reader', body: 'executive-board', password },
      );
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await platforms[1]!.dataSource.destroy();
    await platforms[0]!.close();
  });
  beforeEach(() => platforms[0]!.dataSource.query('DELETE FROM sign_in_attempt'));

  const ask = (
    n: number,
    line: `${string} ${string}`,
    headers: Record<string, string> = {},
    payload?: object,
  ) => askServer((servers[n % 2]!.getHttpServer().address() as AddressInfo).port, line, headers, payload);
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const counted = (answers: readonly { status: number }[], status: number) =>
    answers.filter((answer) => answer.status === status).length;
  /** Twenty at a time: a machine has only so many sockets. */
  const atOnce = async <Answer>(times: number, work: (n: number) => Promise<Answer>) => {
    const answers: Answer[] = [];
    for (let from = 0; from < times; from += 20) {
      const some = Array.from({ length: Math.min(20, times - from) }, (_, n) => work(from + n));
      answers.push(...(await Promise.all(some)));
    }
    return answers;
  };

  it('one address is guessed at ten times, by turns and from many networks', async () => {
    const answers = await atOnce(24, (n) =>
      ask(n, 'POST /api/v1/sign-in', from(`198.51.100.${n}`), { email, password: 'guess' }),
    );
    expect([counted(answers, 401), counted(answers, 429)]).toEqual([10, 14]);
    const right = await ask(1, 'POST /api/v1/sign-in', from('203.0.113.9'), { email, password });
    expect([right.status, right.headers['retry-after']]).toEqual([429, '900']);
  });

  it('one network guesses at sixty addresses', async () => {
    const answers = await atOnce(70, (n) =>
      ask(n, 'POST /api/v1/sign-in', from(`2001:db8::${n.toString(16)}`), {
        email: `somebody-${n}@habitat.example`,
        password: 'guess',
      }),
    );
    expect([counted(answers, 401), counted(answers, 429)]).toEqual([60, 10]);
  });

  it('one address is sent five links', async () => {
    const answers = await atOnce(12, (n) =>
      ask(n, 'POST /api/v1/sign-in/link', from(`198.51.100.${n}`), { email }),
    );
    expect([counted(answers, 202), counted(answers, 429)]).toEqual([5, 7]);
  });

  it('where a request comes from is believed from the proxy alone', async () => {
    const untrusting = await opened(platforms[0]!, { TRUSTED_PROXIES: '10.0.0.7' });
    const { port } = untrusting.getHttpServer().address() as AddressInfo;
    const answers = await atOnce(70, (n) =>
      askServer(port, 'POST /api/v1/sign-in', from(`198.51.100.${n}`), {
        email: `somebody-${n}@habitat.example`,
        password: 'guess',
      }),
    );
    await untrusting.close();
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array<number>(60).fill(401),
      ...Array<number>(10).fill(429),
    ]);
  });

  /** As if so many had been taken within this minute already. */
  const taken = (subject: string, count: number) =>
    platforms[0]!.dataSource.query('INSERT INTO request_pace (subject, since, taken) VALUES ($1, $2, $3)', [
      subject,
      platforms[0]!.clock.now(),
      count,
    ]);

  it('a person looks so often in a minute, and is told when to go on', async () => {
    const signedIn = await ask(0, 'POST /api/v1/sign-in', {}, { email, password });
    const session = { cookie: signedIn.cookies[0]!.split(';')[0]! };
    await taken(`look ${ada}`, 1_160);
    const answers = await atOnce(100, (n) => ask(n, 'GET /api/v1/me', session));
    expect([counted(answers, 200), counted(answers, 429)]).toEqual([40, 60]);
    const refused = answers.find(({ status }) => status === 429)!;
    expect(refused.headers['retry-after']).toBe('60');
    expect(refused.json).toMatchObject({
      type: 'urn:mandate-tracker:problem:too-many-requests',
      seconds: 60,
    });
    platforms.forEach(({ clock }) => clock.moveTo('2022-12-01T09:01:00Z'));
    expect((await ask(1, 'GET /api/v1/me', session)).status).toBe(200);
    platforms.forEach(({ clock }) => clock.moveTo(nine));
  });

  it('a network that shows no token that is one asks so often in a minute, and another goes on', async () => {
    await taken('stranger 192.0.2.7', 580);
    const answers = await atOnce(60, (n) =>
      ask(n, 'GET /api/v1/me', { ...from('192.0.2.7'), authorization: `Bearer guess-${n}` }),
    );
    expect([counted(answers, 401), counted(answers, 429)]).toEqual([20, 40]);
    expect((await ask(0, 'GET /api/v1/me', from('192.0.2.8'))).status).toBe(401);
  });
});

/** The real guard, controllers, filter and pipe over one process's own connection. */
async function opened(
  platform: TestPlatform,
  settings: Record<string, string> = {},
): Promise<NestFastifyApplication> {
  const trusted = { TRUSTED_PROXIES: '127.0.0.1', SMTP_URL: 'smtp://127.0.0.1:1', ...settings };
  const testing = await Test.createTestingModule({
    imports: [groundOver(platform, trusted), PeopleModule, AccessModule],
    controllers: [SignInController, SignInLinkController, MeController],
    providers: [Door],
  }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ trustProxy: [trusted.TRUSTED_PROXIES] }),
  );
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.listen(0, '127.0.0.1');
  return app;
}
