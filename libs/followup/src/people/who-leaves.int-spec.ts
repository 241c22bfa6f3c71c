import { AddPerson, KeepUnits, ReopenAccount } from '#people';
import type { Refused } from '#platform';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ErasePerson } from './erase-person.command.js';
import { PlanRemindersAgain } from '../reminding/plan-reminders-again.command.js';
import { board, Harbour } from '../testing/a-harbour.js';
import { CloseUnit } from './close-unit.command.js';
import { EndAccounts } from './end-accounts.command.js';

const clerk = { kind: 'system', name: 'command-line' } as const;

describe('at the Harbour Board', () => {
  let harbour: Harbour;
  beforeEach(async () => {
    harbour = await Harbour.open([CloseUnit, EndAccounts, ErasePerson, PlanRemindersAgain]);
    await add('admin', 'administrator');
    await add('wick', 'reader');
  });
  // Each begins with the same people: who leaves here does not come back.
  afterEach(() => harbour?.platform.close());

  const add = (
    name: string,
    role: 'administrator' | 'reader' | 'focal-point' | 'director',
    more: object = {},
  ) =>
    harbour.get(AddPerson).run(clerk, { name, email: `${name}@harbour.example`, role, body: board, ...more });
  const id = async (name: string) => (await harbour.person(name)).viewer.id;
  const by = async (name: string) => {
    const { viewer, actor } = await harbour.person(name);
    return [viewer, actor] as const;
  };
  const leaving = async (name: string, successor: string | null = null) => ({
    person: await id(name),
    seen: null,
    successor: successor === null ? null : await id(successor),
  });
  const roles = async (name: string) => (await harbour.person(name)).viewer.grants.map(({ role }) => role);
  const planAgain = () => harbour.get(PlanRemindersAgain).run(board);
  const one = async <Value>(sql: string, ...given: readonly unknown[]): Promise<Value> => {
    const [row] = await harbour.platform.dataSource.query<Record<string, Value>[]>(sql, [...given]);
    return Object.values(row ?? {})[0] as Value;
  };
  const planned = (name: string) =>
    one<number>(
      `SELECT count(*)::int FROM reminder r JOIN person p ON p.id = r.person_id WHERE p.name = $1 AND r.state = 'planned'`,
      name,
    );
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      ({ tag }: Refused) => tag,
    );

  describe('somebody leaves', () => {
    it('their work passes to a successor, and their name stays in what they did', async () => {
      await harbour.aTask();
      await harbour.platform.dataSource.query(
        "UPDATE person SET paused_from = '2022-12-01', delegate_id = $1 WHERE name = 'director'",
        [await id('keeper')],
      );
      const keeper = await id('keeper');
      const seenBefore = await harbour
        .get(EndAccounts)
        .previewLeave(...(await by('admin')), await leaving('keeper', 'wick'));
      expect(seenBefore).toMatchObject({
        tasks: 1,
        clearances: 0,
        standsInFor: ['director'],
        roles: [{ role: 'focal-point', held: false, bySuccessor: false }],
      });
      expect(await roles('keeper')).toEqual(['focal-point']);

      const left = await harbour
        .get(EndAccounts)
        .leave(...(await by('admin')), await leaving('keeper', 'wick'));
      expect(left).toEqual(seenBefore);
      await planAgain();
      expect(await roles('keeper')).toEqual([]);
      expect(await roles('wick')).toEqual(['focal-point', 'reader']);
      expect(await planned('keeper')).toBe(0);
      expect(await planned('wick')).toBeGreaterThan(0);
      expect(await one('SELECT p.name FROM person d JOIN person p ON p.id = d.delegate_id')).toBe('wick');
      expect(await one('SELECT name FROM person WHERE id = $1', keeper)).toBe('keeper');
      expect((await harbour.trailOf(keeper)).at(-1)).toBe('person.left');
    });

    it('without one, the officer hears in the place of their unit', async () => {
      await harbour.aTask();
      await harbour.get(EndAccounts).leave(...(await by('admin')), await leaving('keeper'));
      await planAgain();
      expect(await planned('officer')).toBeGreaterThan(0);
    });

    it('every way in ends at once, and comes back with nothing', async () => {
      const keeper = await id('keeper');
      await harbour.platform.dataSource.query(
        `INSERT INTO sign_in_session (id, token_hash, person_id, made_at, last_used_at, idle_expires_at, expires_at)
         VALUES (gen_random_uuid(), sha256('s'), $1, now(), now(), 'infinity', 'infinity')`,
        [keeper],
      );
      await harbour.platform.dataSource.query(
        `INSERT INTO personal_token (id, token_hash, person_id, scopes, made_at, expires_at)
         VALUES (gen_random_uuid(), sha256('t'), $1, ARRAY['read'], now(), 'infinity')`,
        [keeper],
      );
      await harbour.platform.dataSource.query(
        `INSERT INTO feed_address (id, token_hash, person_id, about, made_at)
         VALUES (gen_random_uuid(), sha256('f'), $1, 'person', now())`,
        [keeper],
      );
      await harbour.get(EndAccounts).leave(...(await by('admin')), await leaving('keeper'));
      for (const table of ['sign_in_session', 'personal_token', 'feed_address']) {
        expect(
          await one(`SELECT count(*)::int FROM ${table} WHERE revoked_at IS NULL AND person_id = $1`, keeper),
        ).toBe(0);
      }
      await harbour.get(ReopenAccount).run(...(await by('admin')), keeper, null);
      expect(await roles('keeper')).toEqual([]);
    });

    it('not the last administrator, unless another takes over; nor by erasing them', async () => {
      const ends = harbour.get(EndAccounts);
      const admin = await by('admin');
      expect(await refusal(ends.leave(...admin, await leaving('admin')))).toBe('last-administrator');
      expect(await refusal(ends.close(...admin, await leaving('admin')))).toBe('last-administrator');
      expect(await refusal(harbour.get(ErasePerson).run(clerk, await id('admin')))).toBe(
        'last-administrator',
      );
      expect(await refusal(ends.leave(...admin, await leaving('admin', 'wick')))).toBe('done');
      expect(await roles('wick')).toContain('administrator');
    });

    it.each(['the same person', 'a mailbox', 'nobody'])('and cannot be followed by %s', async (whom) => {
      await harbour.get(AddPerson).run(clerk, {
        ...{ name: 'mission', email: 'mission@harbour.example', role: 'member', body: board },
        ...{ state: 'KE', mailbox: true },
      });
      const successor = { 'the same person': await id('keeper'), 'a mailbox': await id('mission') }[whom];
      const wanted = {
        ...(await leaving('keeper')),
        successor: successor ?? '0190aaaa-0000-7000-8000-00000000ffff',
      };
      expect(await refusal(harbour.get(EndAccounts).leave(...(await by('admin')), wanted))).toBe('invalid');
      expect(await roles('keeper')).toEqual(['focal-point']);
    });

    it('for a while: their roles wait for them', async () => {
      await harbour.get(EndAccounts).close(...(await by('admin')), await leaving('keeper'));
      expect(await roles('keeper')).toEqual([]);
      await harbour.get(ReopenAccount).run(...(await by('admin')), await id('keeper'), null);
      expect(await roles('keeper')).toEqual(['focal-point']);
    });
  });

  describe('a unit is closed', () => {
    const closing = (key: string, successor: string | null) => ({ key, seen: null, successor });
    beforeEach(async () => {
      const keep = harbour.get(KeepUnits);
      await keep.add(clerk, { key: 'buoys', names: { en: 'Buoys' } });
      await keep.add(clerk, { key: 'lamps', names: { en: 'Lamps' }, parent: 'lights' });
    });
    const close = async (key: string, successor: string | null) =>
      harbour.get(CloseUnit).run(...(await by('admin')), closing(key, successor));

    it('what it owes passes to its successor, what was over stays', async () => {
      const task = await harbour.aTask();
      const done = await harbour.aTask();
      await harbour.platform.dataSource.query(
        "UPDATE mandate SET life = 'implemented' WHERE id = (SELECT mandate_id FROM task WHERE id = $1)",
        [done],
      );
      const preview = await harbour
        .get(CloseUnit)
        .preview(...(await by('admin')), closing('lights', 'buoys'));
      expect(preview).toEqual({ mandates: 1, tasks: 1, documents: 0, roles: 1, parts: ['lamps'] });
      expect(await close('lights', 'buoys')).toEqual(preview);

      const owners = await harbour.platform.dataSource.query<{ id: string; key: string }[]>(
        'SELECT t.id, u.key FROM task t JOIN mandate m ON m.id = t.mandate_id JOIN unit u ON u.id = m.unit_id',
      );
      expect(Object.fromEntries(owners.map(({ id, key }) => [id, key]))).toEqual({
        [task]: 'buoys',
        [done]: 'lights',
      });
      expect(
        await one("SELECT p.key FROM unit u JOIN unit p ON p.id = u.parent_id WHERE u.key = 'lamps'"),
      ).toBe('buoys');
      expect(
        await one(
          "SELECT u.key FROM role_grant g JOIN unit u ON u.id = g.unit_id WHERE role = 'focal-point'",
        ),
      ).toBe('buoys');
      await planAgain();
      expect(await planned('keeper')).toBeGreaterThan(0);
    });

    it('without a successor only where nothing stands on it', async () => {
      expect(await refusal(close('lights', null))).toBe('unit-owes');
      expect(await refusal(close('lamps', null))).toBe('done');
      expect(await refusal(close('lamps', null))).toBe('unit-closed');
    });

    it.each(['lights', 'lamps', 'nowhere'])('not into itself, a part of it or nothing: %s', async (into) => {
      expect(await refusal(close('lights', into))).toBe('invalid');
    });

    it('nothing is given to it any more', async () => {
      await close('buoys', null);
      expect(await refusal(add('late', 'focal-point', { unit: 'buoys' }))).toBe('invalid');
    });

    it('not by who keeps nobody of the body that it works for', async () => {
      const officer = await by('officer');
      expect(await refusal(harbour.get(CloseUnit).run(...officer, closing('lights', 'buoys')))).toBe(
        'role-elsewhere',
      );
    });
  });
});
