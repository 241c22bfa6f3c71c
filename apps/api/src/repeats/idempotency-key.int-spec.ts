import type { AddressInfo } from 'node:net';
import { entities } from '#followup';
import { AddPerson, GivePersonalToken, PeopleModule } from '#people';
import { aBody, groundOver } from '#people/testing';
import { Refused } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import cookie from '@fastify/cookie';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyReply } from 'fastify';
import { AccessModule, Allows } from '../access/index.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { askServer, type Reply } from '../testing/ask-server.js';
import { IdempotencyKeyInterceptor } from './idempotency-key.interceptor.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const nine = '2022-12-01T09:00:00Z';
const key = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** Lamps, each of which is told apart by its number. */
let lamps = 0;
let lighting: Promise<void> = Promise.resolve();

@Allows('see-calendar')
@Controller('lamps')
class LampsController {
  @Post()
  async light(
    @Body() asked: { colour?: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    if (asked.colour === 'black') throw new Refused('invalid', { faults: ['colour'] });
    await lighting;
    lamps += 1;
    if (asked.colour === 'broken') throw new Error('the lamp burns and nobody can say so');
    reply.header('etag', `"${lamps}"`);
    return { lamp: lamps, secret: `oil-of-${lamps}` };
  }

  @Post(':id/out')
  putOut(@Param('id') id: string): object {
    return { out: id, lamps: (lamps += 1) };
  }
}

describe('the same request, sent again', () => {
  let platform: TestPlatform;
  let app: NestFastifyApplication;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    const testing = await Test.createTestingModule({
      imports: [groundOver(platform), PeopleModule, AccessModule],
      controllers: [LampsController],
      providers: [{ provide: APP_INTERCEPTOR, useClass: IdempotencyKeyInterceptor }],
    }).compile();
    app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    app.setGlobalPrefix('api/v1');
    app.useGlobalFilters(new ProblemFilter());
    await app.register(cookie);
    await app.listen(0, '127.0.0.1');
    await aBody(platform, 'harbour-board');
    for (const name of ['officer', 'keeper']) {
      const email = `${name}@harbour.example`;
      await app.get(AddPerson).run(clerk, { name, email, role: 'reader', body: 'harbour-board' });
      tokens.set(name, (await app.get(GivePersonalToken).run(clerk, email)).token);
    }
  });
  afterAll(async () => {
    await app?.close();
    await platform?.close();
  });
  beforeEach(async () => {
    lamps = 0;
    lighting = Promise.resolve();
    platform.clock.moveTo(nine);
    await platform.dataSource.query('TRUNCATE kept_answer');
  });

  const ask = (
    colour: string,
    own: { key?: string | null; who?: string; path?: string } = {},
  ): Promise<Reply> => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const named = own.key === undefined ? key : own.key;
    const headers = {
      authorization: `Bearer ${tokens.get(own.who ?? 'officer')}`,
      ...(named === null ? {} : { 'idempotency-key': named }),
    };
    return askServer(port, `POST /api/v1/${own.path ?? 'lamps'}`, headers, { colour });
  };

  it('is done once and answered as the first time, headers and all', async () => {
    const [first, again] = [await ask('red'), await ask('red')];
    expect([first.status, first.json]).toEqual([201, { lamp: 1, secret: 'oil-of-1' }]);
    expect([again.status, again.body, again.headers['etag']]).toEqual([
      201,
      first.body,
      first.headers['etag'],
    ]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
    expect(lamps).toBe(1);
  });

  it('is another one without a name, under another, of another person, on another route', async () => {
    await ask('red', { key: null });
    await ask('red', { key: null });
    await ask('red');
    await ask('red', { key: 'another-name-of-mine' });
    await ask('red', { who: 'keeper' });
    await ask('red', { path: 'lamps/7/out' });
    expect(lamps).toBe(6);
  });

  it('asks for the same: something else under its name is refused', async () => {
    await ask('red');
    expect((await ask('green')).status).toBe(422);
    await ask('red', { path: 'lamps/7/out' });
    expect((await ask('red', { path: 'lamps/8/out' })).status).toBe(422);
    expect(lamps).toBe(2);
  });

  it('waits for no other: while the first is under way, the second is told so', async () => {
    let lit = (): void => undefined;
    lighting = new Promise((resolve) => (lit = resolve));
    const first = ask('red');
    while ((await platform.dataSource.query<unknown[]>('SELECT 1 FROM kept_answer')).length === 0);
    expect((await ask('red')).status).toBe(409);
    lit();
    expect((await first).status).toBe(201);
    expect((await ask('red')).json).toEqual({ lamp: 1, secret: 'oil-of-1' });
  });

  it('is a first one again after it was refused, for nothing was done', async () => {
    expect((await ask('black')).status).toBe(422);
    expect((await ask('red')).status).toBe(201);
  });

  it('is not done again after a fault of ours, which may have come behind the deed', async () => {
    const fault = await ask('broken');
    expect(fault.status).toBe(500);
    // What went wrong inside is for the log.
    expect(fault.body).not.toContain('burns');
    expect((await ask('broken')).status).toBe(409);
    expect(lamps).toBe(1);
  });

  it('is forgotten after a day', async () => {
    await ask('red');
    platform.clock.moveTo('2022-12-02T08:59:59Z');
    await ask('red');
    expect(lamps).toBe(1);
    platform.clock.moveTo('2022-12-02T09:00:00Z');
    await ask('red');
    expect(lamps).toBe(2);
  });

  it('keeps neither its name nor its answer where somebody could read them', async () => {
    await ask('red');
    const [row] = await platform.dataSource.query<{ text: string; answer: Buffer }[]>(
      'SELECT row_to_json(k)::text AS text, answer FROM kept_answer k',
    );
    expect(row!.text).not.toContain(key);
    expect(row!.answer.toString('latin1')).not.toContain('oil');
  });

  it.each(['short', 'with a blank in it, alas', 'x'.repeat(201), 'größer-als-nötig-ist'])(
    'needs a name of 16 to 200 plain characters: %s',
    async (bad) => {
      expect((await ask('red', { key: Buffer.from(bad).toString('latin1') })).status).toBe(422);
      expect(lamps).toBe(0);
    },
  );
});
