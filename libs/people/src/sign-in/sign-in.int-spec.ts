import { newId, Refused } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddPerson } from '../accounts/add-person.command.js';
import { GivePersonalToken } from '../accounts/give-personal-token.command.js';
import { SignInAttemptRepository } from '../store/sign-in-attempt.repository.js';
import { aBody, entities } from '../testing/index.js';
import { Identify } from './identify.query.js';
import { Passwords } from './passwords.js';
import { SignIn } from './sign-in.command.js';
import { SignOut } from './sign-out.command.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const nine = '2022-12-01T09:00:00Z';
const email = 'ada@habitat.example';
const password = 'a heron stands in the reeds';
const office = '192.0.2.7';

describe('signing in', () => {
  let platform: TestPlatform;
  let ada: string;
  let signIn: SignIn;
  let signOut: SignOut;
  let identify: Identify;
  let addPerson: AddPerson;
  let giveToken: GivePersonalToken;

  beforeAll(async () => {
    platform = await openTestPlatform(nine, entities);
    const { dataSource, unitOfWork, clock } = platform;
    const passwords = new Passwords();
    signIn = new SignIn(dataSource, unitOfWork, clock, passwords, new SignInAttemptRepository(dataSource));
    signOut = new SignOut(unitOfWork, dataSource);
    identify = new Identify(dataSource, clock);
    addPerson = new AddPerson(unitOfWork, passwords);
    giveToken = new GivePersonalToken(unitOfWork);
    await aBody(platform, 'executive-board');
    ada = await addPerson.run(commandLine, {
      email,
      name: 'Ada Heron',
      role: 'governance-officer',
      body: 'executive-board',
      lang: 'zh',
      password,
    });
  });
  afterAll(() => platform.close());
  beforeEach(async () => {
    platform.clock.moveTo(nine);
    await platform.dataSource.query('DELETE FROM sign_in_attempt');
  });

  const answerTo = (attempt: { email?: string; password?: string; peer?: string }) =>
    signIn.run({ email, password, peer: office, ...attempt }).then(
      () => 'signed in' as const,
      (refused: unknown) => (refused as Refused).tag,
    );

  describe('with the right password', () => {
    it('opens a session that tells who it is, in which language and with which roles', async () => {
      const { token, personId } = await signIn.run({ email, password, peer: office });
      expect(personId).toBe(ada);
      expect(await identify.bySession(token)).toMatchObject({
        viewer: {
          kind: 'person',
          id: ada,
          lang: 'zh',
          grants: [{ body: 'executive-board', role: 'governance-officer', unit: null, state: null }],
        },
        actor: { kind: 'person', id: ada },
        by: 'session',
        scopes: ['read', 'change'],
      });
    });

    it('does not mind how the address is capitalised, or blanks around it', async () => {
      expect(await answerTo({ email: ' ADA@Habitat.Example ' })).toBe('signed in');
    });

    it('gives another token each time', async () => {
      const once = await signIn.run({ email, password, peer: office });
      const again = await signIn.run({ email, password, peer: office });
      expect(once.token).not.toBe(again.token);
      expect(once.token).toMatch(/^[\w-]{43}$/);
    });

    it('keeps no token and no password, in no table', async () => {
      const { token } = await signIn.run({ email, password, peer: office });
      const tables = await platform.dataSource.query<{ name: string }[]>(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
      );
      for (const { name } of tables) {
        const [{ rows }] = await platform.dataSource.query<[{ rows: string | null }]>(
          `SELECT string_agg(t::text, ' ') AS rows FROM ${name} t`,
        );
        expect(rows ?? '').not.toContain(token);
        expect(rows ?? '').not.toContain(password);
      }
    });

    it('leaves a line in the trail that names nobody but by id', async () => {
      await signIn.run({ email, password, peer: office });
      const [line] = await platform.dataSource.query(
        "SELECT actor_id, subject_id, to_jsonb(trail)::text AS text FROM trail WHERE action = 'person.signed-in' ORDER BY id DESC LIMIT 1",
      );
      expect(line).toMatchObject({ actor_id: ada, subject_id: ada });
      expect(line.text).not.toMatch(/heron|habitat/i);
    });
  });

  describe('with anything else', () => {
    it.each([
      ['a wrong password', { password: 'a heron stands in the rain' }],
      ['an unknown address', { email: 'nobody@habitat.example' }],
      ['no address at all', { email: 'ada' }],
      ['an address that means something to SQL', { email: '%@habitat.example' }],
    ])('%s: the one same answer', async (_, attempt) => {
      expect(await answerTo(attempt)).toBe('wrong-credentials');
    });

    it('somebody without a password is not signed in by any', async () => {
      await addPerson.run(commandLine, {
        email: 'new@habitat.example',
        name: 'New',
        role: 'reader',
        body: 'executive-board',
      });
      expect(await answerTo({ email: 'new@habitat.example', password: '' })).toBe('wrong-credentials');
    });

    it('does the same work for an address that nobody has, for a person without a password, and for a wrong one', async () => {
      const { dataSource, unitOfWork, clock } = platform;
      const counted = new CountedPasswords();
      const attempts = new SignInAttemptRepository(dataSource);
      const door = new SignIn(dataSource, unitOfWork, clock, counted, attempts);
      await addPerson.run(commandLine, {
        email: 'linked@habitat.example',
        name: 'Linked',
        role: 'reader',
        body: 'executive-board',
      });
      const workFor = async (address: string) => {
        counted.compared.length = 0;
        await door.run({ email: address, password: 'wrong', peer: office }).catch(() => undefined);
        return counted.compared.map((hash) => hash.split('$').slice(0, 4).join('$'));
      };
      const once = ['$argon2id$v=19$m=19456,t=2,p=1'];
      expect(await workFor('nobody@habitat.example')).toEqual(once);
      expect(await workFor('linked@habitat.example')).toEqual(once);
      expect(await workFor(email)).toEqual(once);
    });

    it('does no work at all when it was tried too often, for whomever', async () => {
      const { dataSource, unitOfWork, clock } = platform;
      const counted = new CountedPasswords();
      const attempts = new SignInAttemptRepository(dataSource);
      const door = new SignIn(dataSource, unitOfWork, clock, counted, attempts);
      for (const address of [email, 'nobody@habitat.example']) {
        for (let n = 0; n < 10; n += 1)
          await attempts.countOneMore({ email: address, peer: office }, clock.now());
        await door.run({ email: address, password, peer: office }).catch(() => undefined);
      }
      expect(counted.compared).toEqual([]);
    });
  });

  describe('over and over', () => {
    const wrong = { password: 'a guess, and then another' };

    it('an address is tried ten times in a quarter of an hour, then even the right password waits', async () => {
      for (let i = 0; i < 10; i += 1) expect(await answerTo(wrong)).toBe('wrong-credentials');
      expect(await answerTo(wrong)).toBe('too-many-attempts');
      platform.clock.moveTo('2022-12-01T09:05:00Z');
      await expect(signIn.run({ email, password, peer: '198.51.100.1' })).rejects.toMatchObject({
        tag: 'too-many-attempts',
        details: { minutes: 10 },
      });
      platform.clock.moveTo('2022-12-01T09:15:00Z');
      expect(await answerTo({})).toBe('signed in');
    });

    it('one network tries sixty addresses, then waits; another does not', async () => {
      for (let i = 0; i < 60; i += 1) {
        await platform.dataSource.query(
          `INSERT INTO sign_in_attempt VALUES ('peer ${office}', $1, 1)
           ON CONFLICT (subject) DO UPDATE SET count = sign_in_attempt.count + 1`,
          [platform.clock.now()],
        );
      }
      expect(await answerTo({ email: 'somebody@habitat.example' })).toBe('too-many-attempts');
      expect(await answerTo({ peer: '198.51.100.1' })).toBe('signed in');
    });

    it('a hundred at once are a hundred', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, () => answerTo(wrong)));
      expect(answers.filter((answer) => answer === 'wrong-credentials')).toHaveLength(10);
      expect(answers.filter((answer) => answer === 'too-many-attempts')).toHaveLength(20);
    });

    it('a right password takes the failures of the address back, and its own attempt from the network', async () => {
      for (let i = 0; i < 9; i += 1) await answerTo(wrong);
      expect(await answerTo({})).toBe('signed in');
      expect(await platform.dataSource.query('SELECT subject, count FROM sign_in_attempt')).toEqual([
        { subject: `peer ${office}`, count: 9 },
      ]);
    });

    it('windows that have passed are forgotten', async () => {
      await answerTo({ ...wrong, peer: '198.51.100.9' });
      platform.clock.moveTo('2022-12-01T10:00:00Z');
      await answerTo({ ...wrong, email: 'other@habitat.example' });
      const left = await platform.dataSource.query(
        "SELECT subject FROM sign_in_attempt WHERE since < '2022-12-01T09:59:00Z'",
      );
      expect(left).toEqual([]);
    });
  });

  describe('a session', () => {
    const opened = async () => (await signIn.run({ email, password, peer: office })).token;
    const isAlive = async (token: string, at: string) => {
      platform.clock.moveTo(at);
      return (await identify.bySession(token)) !== null;
    };

    it('ends when it is left idle for eight hours', async () => {
      const token = await opened();
      expect(await isAlive(token, '2022-12-01T17:00:00Z')).toBe(false);
    });

    it('goes on as long as it is used, and ends after seven days all the same', async () => {
      const token = await opened();
      for (let day = 1; day <= 7; day += 1) {
        for (const hour of ['09:00:01', '16:30:00', '23:59:00'])
          expect(await isAlive(token, `2022-12-0${day}T${hour}Z`)).toBe(true);
        expect(await isAlive(token, `2022-12-0${day + 1}T06:00:00Z`)).toBe(true);
      }
      expect(await isAlive(token, '2022-12-08T08:59:59Z')).toBe(true);
      expect(await isAlive(token, '2022-12-08T09:00:00Z')).toBe(false);
    });

    it('is over when the person signs out, and another of theirs is not', async () => {
      const [here, elsewhere] = [await opened(), await opened()];
      const { actor, id } = (await identify.bySession(here))!;
      await signOut.run(actor, id);
      expect(await identify.bySession(here)).toBeNull();
      expect(await identify.bySession(elsewhere)).not.toBeNull();
      await signOut.run(actor, id);
    });

    it('is not ended by somebody else', async () => {
      const token = await opened();
      const { id } = (await identify.bySession(token))!;
      await signOut.run({ kind: 'person', id: newId() }, id);
      expect(await identify.bySession(token)).not.toBeNull();
    });

    it('is over when the person gets a new password', async () => {
      const token = await opened();
      await addPerson.run(commandLine, {
        email,
        name: 'Ada Heron',
        role: 'governance-officer',
        body: 'executive-board',
        password,
      });
      expect(await identify.bySession(token)).toBeNull();
    });

    it.each(['', 'x', 'a'.repeat(43), "' OR true --"])('is not opened by "%s"', async (token) => {
      expect(await identify.bySession(token)).toBeNull();
      expect(await identify.byPersonalToken(token)).toBeNull();
    });
  });

  describe('a personal token', () => {
    it('acts as the person, for ninety days', async () => {
      const { token } = await giveToken.run(commandLine, email);
      expect(await identify.byPersonalToken(token)).toMatchObject({
        actor: { kind: 'person', id: ada },
        by: 'token',
        scopes: ['read', 'change'],
      });
      platform.clock.moveTo('2023-03-01T08:59:59Z');
      expect(await identify.byPersonalToken(token)).not.toBeNull();
      platform.clock.moveTo('2023-03-01T09:00:00Z');
      expect(await identify.byPersonalToken(token)).toBeNull();
    });

    it('is no session, nor a session a token', async () => {
      const { token } = await giveToken.run(commandLine, email);
      const session = await signIn.run({ email, password, peer: office });
      expect(await identify.bySession(token)).toBeNull();
      expect(await identify.byPersonalToken(session.token)).toBeNull();
    });

    it('opens nothing once it is revoked', async () => {
      const { token } = await giveToken.run(commandLine, email, ['read']);
      expect(await identify.byPersonalToken(token)).toMatchObject({ scopes: ['read'] });
      await platform.dataSource.query('UPDATE personal_token SET revoked_at = $1', [platform.clock.now()]);
      expect(await identify.byPersonalToken(token)).toBeNull();
    });

    it('is given to nobody unknown', async () => {
      await expect(giveToken.run(commandLine, 'nobody@habitat.example')).rejects.toBeInstanceOf(Refused);
    });
  });
});

/** The real work, with a note of each time that it was done. */
class CountedPasswords extends Passwords {
  readonly compared: string[] = [];

  protected override compare(passwordHash: string, password: string): Promise<boolean> {
    this.compared.push(passwordHash);
    return super.compare(passwordHash, password);
  }
}
