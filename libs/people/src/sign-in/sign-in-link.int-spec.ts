import type { Refused } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddPerson } from '../accounts/add-person.command.js';
import { linkLimits } from '../core/index.js';
import { SignInAttemptRepository } from '../store/sign-in-attempt.repository.js';
import { aBody, entities } from '../testing/index.js';
import { AskForLink } from './ask-for-link.command.js';
import { Identify } from './identify.query.js';
import { MakeSignInLink } from './make-link.command.js';
import { Passwords } from './passwords.js';
import { UseSignInLink } from './use-link.command.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const nine = '2022-12-01T09:00:00Z';
const email = 'ada@habitat.example';
const peer = '192.0.2.7';

/** Here the mail is written when the test says so; test/sign-in-link.e2e-spec.ts goes through the real queue. */
describe('a mailed link', () => {
  let platform: TestPlatform;
  let ada: string;
  let askForLink: AskForLink;
  let makeLink: MakeSignInLink;
  let useLink: UseSignInLink;

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    const { dataSource, unitOfWork, clock } = platform;
    askForLink = new AskForLink(dataSource, clock, new SignInAttemptRepository(dataSource));
    makeLink = new MakeSignInLink(unitOfWork);
    useLink = new UseSignInLink(dataSource, unitOfWork, clock);
    await aBody(platform, 'executive-board');
    ada = await new AddPerson(unitOfWork, new Passwords()).run(commandLine, {
      email,
      name: 'Ada Heron',
      role: 'member',
      body: 'executive-board',
      lang: 'zh',
    });
  });
  afterAll(() => platform.close());
  beforeEach(async () => {
    platform.clock.moveTo(nine);
    await platform.dataSource.query('DELETE FROM sign_in_attempt; DELETE FROM sign_in_link');
  });

  const asked = async (address: string) => {
    await askForLink.run({ email: address, peer });
    const [link] = await platform.dataSource.query<{ id: string }[]>(
      'SELECT id FROM sign_in_link ORDER BY id DESC LIMIT 1',
    );
    return link!.id;
  };
  /** The secret that stands in the mail. */
  const mailed = async (address = email) => (await makeLink.run(await asked(address)))!.token;
  const answerTo = (token: string) =>
    useLink.run(token).then(
      ({ personId }) => personId,
      (refused: Refused) => refused.tag,
    );

  it('goes to whoever has the address, however it is capitalised, in their language', async () => {
    expect(await makeLink.run(await asked(' ADA@habitat.Example '))).toMatchObject({
      to: { name: 'Ada Heron', address: email, lang: 'zh' },
    });
  });

  it('signs in once', async () => {
    const token = await mailed();
    const { token: session } = await useLink.run(token);
    expect(await new Identify(platform.dataSource, platform.clock).bySession(session)).toMatchObject({
      viewer: { id: ada },
    });
    expect(await answerTo(token)).toBe('link-spent');
  });

  it('signs in one of two who use it at the same moment', async () => {
    const token = await mailed();
    expect((await Promise.all([token, token, token].map(answerTo))).sort()).toEqual(
      [ada, 'link-spent', 'link-spent'].sort(),
    );
  });

  it('works for a quarter of an hour and no longer', async () => {
    const [first, second] = [await mailed(), await mailed()];
    platform.clock.moveTo('2022-12-01T09:14:59Z');
    expect(await answerTo(first)).toBe(ada);
    await platform.dataSource.query('DELETE FROM sign_in_link');
    platform.clock.moveTo(nine);
    const third = await mailed();
    platform.clock.moveTo('2022-12-01T09:15:00Z');
    expect([await answerTo(second), await answerTo(third)]).toEqual(['link-spent', 'link-spent']);
  });

  it('takes all others that were asked for with it', async () => {
    const [first, second] = [await mailed(), await mailed()];
    expect(await answerTo(second)).toBe(ada);
    expect(await answerTo(first)).toBe('link-spent');
  });

  it('of a mail that was tried twice is the last one', async () => {
    const link = await asked(email);
    const before = (await makeLink.run(link))!.token;
    const now = (await makeLink.run(link))!.token;
    expect([await answerTo(before), await answerTo(now)]).toEqual(['link-spent', ada]);
  });

  it('is not mailed when it has ended or was used meanwhile', async () => {
    const late = await asked(email);
    platform.clock.moveTo('2022-12-01T09:15:00Z');
    expect(await makeLink.run(late)).toBeNull();
  });

  it.each([[''], ['x'], ['A'.repeat(43)], ["' OR true --"]])('is not %j', async (guess) => {
    await mailed();
    expect(await answerTo(guess)).toBe('link-spent');
  });

  it('leaves the same trace for an address that nobody has, and nothing comes of it', async () => {
    const unknown = await asked('nobody@habitat.example');
    const known = await asked(email);
    const rows = await platform.dataSource.query<object[]>(
      `SELECT length(address_hash) AS length, person_id, token_hash, used_at, expires_at FROM sign_in_link WHERE id IN ($1, $2)`,
      [unknown, known],
    );
    expect(rows[0]).toEqual(rows[1]);
    expect(await makeLink.run(unknown)).toBeNull();
  });

  it('keeps no secret and no address where others could read them', async () => {
    const token = await mailed();
    const [{ everything }] = (await platform.dataSource.query(
      `SELECT (SELECT string_agg(l::text, ' ') FROM sign_in_link l) || (SELECT string_agg(t::text, ' ') FROM trail t)
         || coalesce((SELECT string_agg(o::text, ' ') FROM outbox o), '') AS everything`,
    )) as [{ everything: string }];
    expect(everything).not.toContain(token);
    expect(everything).not.toContain(email);
  });

  const refusalOf = (attempt: { email: string; peer: string }) =>
    askForLink.run(attempt).then(
      () => 'asked' as const,
      (refused: Refused) => refused.tag,
    );

  it.each(['ada@habitat.example', 'nobody@habitat.example'])(
    'is asked for five times in a quarter of an hour for %s, from wherever',
    async (address) => {
      const answers = [];
      for (let n = 0; n <= linkLimits.address; n += 1)
        answers.push(await refusalOf({ email: address, peer: `198.51.100.${n}` }));
      expect(answers.filter((answer) => answer === 'asked')).toHaveLength(linkLimits.address);
      expect(answers.at(-1)).toBe('too-many-attempts');
      platform.clock.moveTo('2022-12-01T09:15:01Z');
      expect(await refusalOf({ email: address, peer })).toBe('asked');
    },
  );

  it('is asked for thirty times from one network, for whomever, also at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: linkLimits.peer + 10 }, (_, n) =>
        refusalOf({ email: `somebody-${n}@habitat.example`, peer: `2001:db8::${n}` }),
      ),
    );
    expect(answers.filter((answer) => answer === 'asked')).toHaveLength(linkLimits.peer);
  });

  it('does not lock the password out: what is asked for is counted apart', async () => {
    for (let n = 0; n < linkLimits.address; n += 1) await refusalOf({ email, peer });
    const counted = await new SignInAttemptRepository(platform.dataSource).countOneMore(
      { email, peer },
      platform.clock.now(),
    );
    expect(counted.address.count).toBe(1);
  });
});
