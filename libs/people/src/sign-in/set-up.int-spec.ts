import type { Refused } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aBody, entities } from '../testing/index.js';
import { Identify } from './identify.query.js';
import { Passwords } from './passwords.js';
import { SetUp } from './set-up.command.js';

const ada = {
  name: 'Ada Heron',
  email: 'ada@habitat.example',
  lang: 'fr',
  password: 'a heron stands in the reeds',
  agent: null,
} as const;
const board = { name: 'Conseil exécutif', zone: 'Africa/Nairobi', naming: 'year-and-ordinal' } as const;

describe('the first administrator', () => {
  let platform: TestPlatform;
  let setUp: SetUp;
  beforeEach(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    const { dataSource, unitOfWork, clock } = platform;
    setUp = new SetUp(dataSource, unitOfWork, clock, new Passwords());
  });
  afterEach(() => platform.close());

  const answerTo = (asked: Parameters<SetUp['run']>[0]) =>
    setUp.run(asked).then(
      () => 'signed in',
      (refused: Refused) => refused.tag,
    );

  it('is made by a link that is told to one of the processes that start, and to none that starts later', async () => {
    const links = await Promise.all([setUp.link(), setUp.link(), setUp.link()]);
    expect(links.filter((link) => link !== null)).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    expect(await setUp.link()).toBeNull();
  });

  it('has the first body, in the language it was named in, and is signed in', async () => {
    expect(await setUp.state()).toEqual({ open: true, needsBody: true });
    const { token } = await setUp.run({ ...ada, token: (await setUp.link())!, body: board });
    expect(await new Identify(platform.dataSource, platform.clock).bySession(token)).toMatchObject({
      viewer: { lang: 'fr', grants: [{ body: 'conseil-executif', role: 'administrator' }] },
    });
    expect(await setUp.state()).toEqual({ open: false, needsBody: false });
  });

  it('administers every body that was made before', async () => {
    await aBody(platform, 'executive-board');
    await aBody(platform, 'assembly');
    const { token } = await setUp.run({ ...ada, token: (await setUp.link())! });
    const identity = await new Identify(platform.dataSource, platform.clock).bySession(token);
    expect(identity?.viewer.grants.map(({ body }) => body)).toEqual(['assembly', 'executive-board']);
  });

  it('is one: the link works once, also at the same moment', async () => {
    const token = (await setUp.link())!;
    const answers = await Promise.all([
      answerTo({ ...ada, token, body: board }),
      answerTo({ ...ada, email: 'eve@habitat.example', token, body: board }),
    ]);
    expect(answers.sort()).toEqual(['link-spent', 'signed in']);
    expect(await setUp.link()).toBeNull();
  });

  it.each([
    ['a password that others would guess', { password: 'password123456' }, 'weak-password'],
    ['no body', { body: undefined }, 'invalid'],
    ['a zone that there is not', { body: { ...board, zone: 'Mars/Olympus' } }, 'invalid'],
    ['an address that is none', { email: 'ada' }, 'invalid'],
  ])('is refused with %s, and the link still stands', async (_, but, tag) => {
    const token = (await setUp.link())!;
    expect(await answerTo({ ...ada, body: board, token, ...but } as Parameters<SetUp['run']>[0])).toBe(tag);
    expect(await answerTo({ ...ada, body: board, token })).toBe('signed in');
  });

  it('is not made by a guess, nor by a link that is a day old; then another is told', async () => {
    expect(await answerTo({ ...ada, body: board, token: 'A'.repeat(43) })).toBe('link-spent');
    const old = (await setUp.link())!;
    platform.clock.moveTo('2022-12-02T09:00:00Z');
    expect(await answerTo({ ...ada, body: board, token: old })).toBe('link-spent');
    expect(await setUp.link()).not.toBeNull();
  });
});
