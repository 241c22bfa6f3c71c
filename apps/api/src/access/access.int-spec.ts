import type { AddressInfo } from 'node:net';
import { AddPerson, GivePersonalToken, LoadSamplePeople, PeopleModule } from '#people';
import { aBody, entities, groundOver } from '#people/testing';
import type { Role, Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { MeController } from '../me/me.controller.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { requestValidation } from '../problems/validation.js';
import { Door } from '../sign-in/door.js';
import { SignInController } from '../sign-in/sign-in.controller.js';
import { askServer } from '../testing/ask-server.js';
import { AccessModule, Allows, CurrentViewer } from './index.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const nine = '2022-12-01T09:00:00Z';
const password = 'a heron stands in the reeds';
const ownPage = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' };

/** A thing that officers may change and everybody with a role may see. */
@Controller('thing')
class ThingController {
  @Allows('see-mandates')
  @Get()
  look(@CurrentViewer() viewer: Viewer): { kind: string } {
    return { kind: viewer.kind };
  }

  @Allows('confirm-proposals')
  @Post()
  @HttpCode(204)
  change(): void {}
}

describe('the doors of the server', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    app = await open(platform, { SAMPLE: 'on' });
    for (const key of ['assembly', 'executive-board']) await aBody(platform, key);
    await app.get(LoadSamplePeople).run();
    await addPerson('officer', 'governance-officer');
    await addPerson('reader', 'reader');
  });
  afterAll(async () => {
    await app.close();
    await platform.close();
  });
  beforeEach(() => platform.clock.moveTo(nine));

  const addPerson = (name: string, role: Role) =>
    app.get(AddPerson).run(commandLine, {
      email: `${name}@habitat.example`,
      name,
      role,
      body: 'executive-board',
      password,
    });
  const tokenOf = async (name: string, scopes?: readonly ('read' | 'change')[]) =>
    (await app.get(GivePersonalToken).run(commandLine, `${name}@habitat.example`, scopes)).token;
  const ask = (
    line: `${'GET' | 'POST' | 'PATCH'} ${string}`,
    headers: Record<string, string> = {},
    payload?: object,
  ) => askServer(portOf(app), line.replace(' ', ' /api/v1') as typeof line, headers, payload);
  const signIn = async (name: string, pass = password, headers: Record<string, string> = {}) =>
    ask('POST /sign-in', headers, { email: `${name}@habitat.example`, password: pass });
  const cookieOf = async (name: string) => ({
    cookie: (await signIn(name)).cookies[0]!.split(';')[0]!,
  });
  const bearer = async (name: string, scopes?: readonly ('read' | 'change')[]) => ({
    authorization: `Bearer ${await tokenOf(name, scopes)}`,
  });

  describe('signing in', () => {
    it('gives a cookie that scripts and other sites cannot use', async () => {
      const reply = await signIn('officer');
      expect([reply.status, reply.body]).toEqual([204, '']);
      expect(reply.cookies).toEqual([
        expect.stringMatching(
          /^mandates_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
        ),
      ]);
    });

    it('gives it for https alone when people come by https, under a name that no other host can plant', async () => {
      const behindHttps = await open(platform, { PUBLIC_URL: 'https://mandates.example.org' });
      const there = (line: `${string} ${string}`, headers = {}, payload?: object) =>
        askServer(portOf(behindHttps), line, headers, payload);
      const typed = { email: 'officer@habitat.example', password };
      const [cookie = ''] = (await there('POST /api/v1/sign-in', {}, typed)).cookies;
      expect(cookie).toMatch(
        /^__Host-mandates_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const shown = cookie.split(';')[0]!;
      expect((await there('GET /api/v1/me', { cookie: shown })).status).toBe(200);
      expect((await there('GET /api/v1/me', { cookie: shown.replace('__Host-', '') })).status).toBe(401);
      await behindHttps.close();
    });

    it('tells nobody which addresses there are', async () => {
      const [wrong, unknown] = [await signIn('officer', 'a wrong password'), await signIn('nobody')];
      const withoutInstance = ({ instance: _, ...problem }: Record<string, unknown>) => problem;
      expect([wrong.status, unknown.status]).toEqual([401, 401]);
      expect(withoutInstance(wrong.json)).toEqual(withoutInstance(unknown.json));
      expect([...wrong.cookies, ...unknown.cookies]).toEqual([]);
    });

    it('waits after too many attempts and says how long', async () => {
      for (let i = 0; i < 10; i += 1) await signIn('victim', 'guess');
      const reply = await signIn('victim', 'guess');
      expect([reply.status, reply.json]).toMatchObject([429, { minutes: 15 }]);
      expect(reply.headers['retry-after']).toBe('900');
    });

    it('is not done by a page of another site', async () => {
      const reply = await signIn('officer', password, { origin: 'https://evil.example' });
      expect(reply.status).toBe(403);
      expect(reply.cookies).toEqual([]);
    });

    it.each([{}, { email: 'officer@habitat.example' }, { email: 1, password: {} }])(
      'asks for an address and a password: %j',
      async (payload) => {
        expect((await ask('POST /sign-in', {}, payload)).status).toBe(422);
      },
    );
  });

  describe('a session', () => {
    it('tells the person who they are', async () => {
      const reply = await ask('GET /me', await cookieOf('officer'));
      expect(reply.json).toEqual({
        id: expect.any(String),
        name: 'officer',
        email: 'officer@habitat.example',
        lang: 'en',
        roles: [{ body: 'executive-board', role: 'governance-officer' }],
        zone: 'Africa/Nairobi',
        digestHour: 7,
        pause: null,
        standsInFor: [],
        today: '2022-12-01',
      });
    });

    it('is over after signing out, and the cookie is taken back', async () => {
      const session = await cookieOf('officer');
      const reply = await ask('POST /sign-out', { ...session, ...ownPage });
      expect(reply.status).toBe(204);
      expect(reply.cookies[0]).toMatch(/^mandates_session=; .*Path=\/; Expires=Thu, 01 Jan 1970/);
      expect((await ask('GET /me', session)).status).toBe(401);
    });

    it('is over when it was left idle', async () => {
      const session = await cookieOf('officer');
      platform.clock.moveTo('2022-12-01T17:00:00Z');
      expect((await ask('GET /me', session)).status).toBe(401);
    });

    it.each<[string, Record<string, string>, number]>([
      ['our own page', ownPage, 204],
      ['our own page, says the browser', { 'sec-fetch-site': 'same-origin' }, 204],
      ['another site', { ...ownPage, origin: 'https://evil.example' }, 403],
      ['another site, says the browser', { ...ownPage, 'sec-fetch-site': 'cross-site' }, 403],
      ['nowhere that it would tell', {}, 403],
    ])('changes something when asked from %s: %j %i', async (_, headers, status) => {
      expect((await ask('POST /thing', { ...(await cookieOf('officer')), ...headers })).status).toBe(status);
    });

    it('looks from anywhere', async () => {
      expect((await ask('GET /thing', await cookieOf('reader'))).json).toEqual({ kind: 'person' });
    });
  });

  describe('a personal token', () => {
    it('acts from any program, without a cookie or an origin', async () => {
      expect((await ask('POST /thing', await bearer('officer'))).status).toBe(204);
      expect(
        (await ask('POST /thing', { ...(await bearer('officer')), origin: 'https://tool.example' })).status,
      ).toBe(204);
    });

    it('for reading changes nothing', async () => {
      const reading = await bearer('officer', ['read']);
      expect((await ask('GET /thing', reading)).status).toBe(200);
      expect((await ask('POST /thing', reading)).status).toBe(403);
    });

    it.each(['Bearer wrong', 'Bearer', 'Basic b2ZmaWNlcjpwYXNz', ''])(
      'that is none is not made good by a cookie: "%s"',
      async (authorization) => {
        expect((await ask('GET /me', { ...(await cookieOf('officer')), authorization })).status).toBe(401);
      },
    );
  });

  describe('who may', () => {
    it('nobody without signing in', async () => {
      for (const line of ['GET /me', 'GET /thing', 'POST /thing', 'POST /sign-out'] as const) {
        const reply = await ask(line);
        expect([line, reply.status]).toEqual([line, 401]);
        expect(reply.headers['content-type']).toContain('application/problem+json');
      }
    });

    it('a reader sees and does not confirm, and is told who could', async () => {
      const reader = await bearer('reader');
      expect((await ask('GET /thing', reader)).status).toBe(200);
      const reply = await ask('POST /thing', reader);
      expect([reply.status, reply.json]).toMatchObject([
        403,
        { action: 'confirm-proposals', roles: ['administrator', 'governance-officer'] },
      ]);
    });
  });

  describe('my language', () => {
    it('is changed by who saw the last version, and the answer is in it', async () => {
      const me = await bearer('reader');
      const { etag } = (await ask('GET /me', me)).headers;
      const reply = await ask('PATCH /me', { ...me, 'if-match': etag as string }, { lang: 'zh' });
      expect([reply.status, reply.json]).toMatchObject([200, { lang: 'zh' }]);
      expect(reply.headers.etag).not.toBe(etag);

      const stale = await ask('PATCH /me', { ...me, 'if-match': etag as string }, { lang: 'en' });
      expect([stale.status, stale.json]).toMatchObject([412, { title: '此项已被他人更改' }]);
    });

    it.each<[number, string, Record<string, string>, object]>([
      [428, 'without the version', {}, { lang: 'en' }],
      [422, 'to one that is not spoken here', { 'if-match': '"1"' }, { lang: 'sw' }],
      [422, 'with more than that', { 'if-match': '"1"' }, { lang: 'en', email: 'other@habitat.example' }],
    ])('is refused (%i) %s', async (status, _, headers, payload) => {
      expect((await ask('PATCH /me', { ...(await bearer('officer')), ...headers }, payload)).status).toBe(
        status,
      );
    });
  });

  describe('the sample people', () => {
    const here = { host: '127.0.0.1:3000' };

    it('are offered here and sign in by one click', async () => {
      const { sample } = (await ask('GET /sign-in', here)).json as { sample: { email: string }[] };
      expect(sample[0]).toEqual({
        email: 'officer@sample.test',
        name: expect.any(String),
        role: 'governance-officer',
        lang: 'en',
      });
      const reply = await ask('POST /sign-in/sample', here, { email: sample[0]!.email });
      expect([reply.status, reply.cookies[0]]).toEqual([204, expect.stringContaining('mandates_session=')]);
    });

    it.each<[string, Record<string, string>]>([
      ['to a name that was led here', { host: 'evil.example' }],
      ['through a proxy', { ...here, 'x-forwarded-for': '192.0.2.7' }],
    ])('are not offered %s', async (_, headers) => {
      expect((await ask('GET /sign-in', headers)).json).toMatchObject({ sample: [] });
      expect((await ask('POST /sign-in/sample', headers, { email: 'officer@sample.test' })).status).toBe(404);
    });
  });
});

/** The real guard, controllers, filter and pipe over the test's database. */
async function open(
  platform: TestPlatform,
  settings: Record<string, string>,
): Promise<NestFastifyApplication> {
  const testing = await Test.createTestingModule({
    imports: [groundOver(platform, settings), PeopleModule, AccessModule],
    controllers: [SignInController, MeController, ThingController],
    providers: [Door],
  }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(cookie);
  await app.listen(0, '127.0.0.1');
  return app;
}

function portOf(app: NestFastifyApplication): number {
  return (app.getHttpServer().address() as AddressInfo).port;
}
