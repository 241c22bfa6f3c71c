import { newId, SealTrail, VerifyTrail, type Role, type Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { erasePerson } from '../accounts/erase-person.js';
import { aBody, entities } from '../testing/index.js';
import { AuditTrail, type AuditFilter } from './audit-trail.query.js';

const [ada, bo, cy] = [newId(), newId(), newId()];
const administers = (...bodies: string[]): Viewer => ({
  kind: 'person',
  id: ada,
  lang: 'en',
  grants: bodies.map((body) => ({ body, role: 'administrator', unit: null, state: null })),
});

describe('the trail, as an administrator reads it', () => {
  let platform: TestPlatform;
  let trail: AuditTrail;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    trail = new AuditTrail(platform.dataSource);
    await aBody(platform, 'board');
    await aBody(platform, 'council');
    await person(ada, 'Ada Heron', 'ada@habitat.example', 'board', 'administrator');
    await person(bo, 'Bo Reed', 'bo@habitat.example', 'board', 'director');
    await person(cy, 'Cy Marsh', 'cy@habitat.example', 'council', 'director');
    await platform.dataSource.query('TRUNCATE trail');

    await does({ kind: 'person', id: ada }, 'session.moved', 'session', 'board/2023/1', 'board');
    platform.clock.moveTo('2022-12-02T21:30:00Z');
    await does({ kind: 'person', id: bo }, 'task.cleared', 'task', 'a-task', 'board');
    await does({ kind: 'person', id: cy }, 'task.cleared', 'task', 'their-task', 'council');
    await does({ kind: 'person', id: bo }, 'person.signed-in', 'person', bo, null);
    await does({ kind: 'person', id: cy }, 'person.signed-in', 'person', cy, null);
    platform.clock.moveTo('2022-12-05T09:00:00Z');
    await does({ kind: 'system', name: 'scheduler' }, 'body.day-begun', 'body', 'board', 'board');
    await does({ kind: 'system', name: 'reader' }, 'reading.read', 'reading', 'a-reading', null);
    await does({ kind: 'system', name: 'command-line' }, 'role.given', 'person', cy, null);
  });
  afterAll(() => platform.close());

  const person = async (id: string, name: string, email: string, body: string, role: Role) => {
    await platform.dataSource.query(
      `INSERT INTO person (id, name, email, lang, zone) VALUES ($1, $2, $3, 'en', 'Africa/Nairobi')`,
      [id, name, email],
    );
    await platform.dataSource.query(
      'INSERT INTO role_grant (id, person_id, body, role) VALUES ($1, $2, $3, $4)',
      [newId(), id, body, role],
    );
  };
  const does = (
    actor: Parameters<TestPlatform['unitOfWork']['run']>[0],
    action: `${string}.${string}`,
    kind: string,
    id: string,
    body: string | null,
  ) => platform.unitOfWork.run(actor, async (tx) => tx.record({ action, subject: { kind, id }, body }));

  /** Newest first: "Ada Heron session.moved". */
  const lines = async (viewer: Viewer, filter: AuditFilter = {}) =>
    (await trail.list(viewer, filter, {})).items.map(({ actor, action }) => `${actor} ${action}`);
  const ofBoard = [
    'reader reading.read',
    'scheduler body.day-begun',
    'Bo Reed person.signed-in',
    'Bo Reed task.cleared',
    'Ada Heron session.moved',
  ];

  it('holds what was done in their bodies, and what concerns no body and nobody of another', async () => {
    expect(await lines(administers('board'))).toEqual(ofBoard);
    expect(await lines(administers('board', 'council'))).toHaveLength(8);
    expect(await lines({ kind: 'system' })).toHaveLength(8);
  });

  it('holds nothing more of somebody of another body when their account is closed', async () => {
    const move = (from: string, to: string, more: string, values: string) =>
      platform.dataSource.query(
        `WITH gone AS (DELETE FROM ${from} WHERE person_id = $1 RETURNING *)
         INSERT INTO ${to} (id, person_id, body, role${more}) SELECT id, person_id, body, role${values} FROM gone`,
        [cy],
      );
    await move('role_grant', 'former_role', ', returns, ended_at', ', true, now()');
    expect(await lines(administers('board'))).toEqual(ofBoard);
    await move('former_role', 'role_grant', '', '');
  });

  it('holds nothing of the texts that another body takes in, nor of what was found in them', async () => {
    const [reading, proposal] = [newId(), newId()];
    await platform.dataSource.query(
      `INSERT INTO reading (id, content_hash, file_name, content, state, findings, document, taken_in_at)
       VALUES ($1, 'council', 'council.txt', '', 'ready', '{}', '{"body":"council"}', now())`,
      [reading],
    );
    await platform.dataSource.query(
      `INSERT INTO proposal (id, reading_id, position, request) VALUES ($1, $2, 0, '{}')`,
      [proposal, reading],
    );
    const before = (await lines(administers('council'))).length;
    await platform.unitOfWork.run({ kind: 'system', name: 'reader' }, async (tx) => {
      tx.record({ action: 'reading.read', subject: { kind: 'reading', id: reading } });
      tx.record({ action: 'proposal.corrected', subject: { kind: 'proposal', id: proposal } });
      tx.record({
        action: 'proposal.taken-back',
        subject: { kind: 'proposal', id: newId() },
        before: { reading, request: {} },
      });
    });
    expect(await lines(administers('board'))).toEqual(ofBoard);
    expect(await lines(administers('board', 'council'))).toHaveLength(11);
    expect(await lines(administers('council'))).toHaveLength(before + 3);
  });

  it('holds nothing for who administers nothing', async () => {
    const director = { body: 'board', role: 'director', unit: null, state: null } as const;
    expect(await lines({ kind: 'person', id: bo, lang: 'en', grants: [director] })).toEqual([]);
  });

  it.each<[string, AuditFilter, readonly string[]]>([
    ['a part of a name', { who: 'reed' }, ['Bo Reed person.signed-in', 'Bo Reed task.cleared']],
    ['a part of an address', { who: 'ada@' }, ['Ada Heron session.moved']],
    ['a person', { who: bo }, ['Bo Reed person.signed-in', 'Bo Reed task.cleared']],
    ['a part of the system', { who: 'scheduler' }, ['scheduler body.day-begun']],
    ['letters that a pattern would read', { who: '%' }, []],
    ['a kind of thing', { what: 'session' }, ['Ada Heron session.moved']],
    ['a deed', { what: 'person.signed-in' }, ['Bo Reed person.signed-in']],
    ['one thing', { what: 'task', subject: 'a-task' }, ['Bo Reed task.cleared']],
    ['a body', { body: 'board', who: 'bo' }, ['Bo Reed task.cleared']],
    ['a body of others', { body: 'council' }, []],
    ['days, where the reader lives', { from: '2022-12-02', until: '2022-12-02' }, []],
    [
      'the day it was in Nairobi',
      { from: '2022-12-03', until: '2022-12-03', what: 'task' },
      ['Bo Reed task.cleared'],
    ],
    ['until a day and with it', { until: '2022-12-01' }, ['Ada Heron session.moved']],
  ])('is filtered by %s', async (_, filter, found) => {
    expect(await lines(administers('board'), filter)).toEqual(found);
  });

  it('comes in pages without gaps and doubles, though much has one time', async () => {
    const all = await trail.list({ kind: 'system' }, {}, {});
    const paged: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await trail.list({ kind: 'system' }, {}, { limit: 3, ...(cursor ? { cursor } : {}) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(paged).toEqual(all.items.map(({ id }) => id));
    expect(all.total).toBe(11);
  });

  it('shows no more by any filter, and exports what it lists', async () => {
    const visible = new Set((await trail.list(administers('board'), {}, {})).items.map(({ id }) => id));
    const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const filters = fc.record({
      who: some(ada, cy, 'cy', 'reader', 'command-line'),
      what: some('task', 'person', 'task.cleared', 'role.given'),
      subject: some('their-task', cy),
      body: some('board', 'council'),
      from: some('2022-12-01', '2022-12-03'),
      until: some('2022-12-03', '2023-01-01'),
    });
    await fc.assert(
      fc.asyncProperty(filters, async (drawn) => {
        const filter = JSON.parse(JSON.stringify(drawn)) as AuditFilter;
        const listed = (await trail.list(administers('board'), filter, {})).items.map(({ id }) => id);
        const exported: string[] = [];
        for await (const { id } of trail.all(administers('board'), filter)) exported.push(id);
        expect(listed.filter((id) => !visible.has(id))).toEqual([]);
        expect(exported).toEqual(listed);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what an erased person did, without their name, and still verifies', async () => {
    await new SealTrail(platform.dataSource).run();
    await platform.unitOfWork.run({ kind: 'system', name: 'command-line' }, (tx) => erasePerson(tx, bo));
    await new SealTrail(platform.dataSource).run();

    const { items } = await trail.list(administers('board'), { who: bo }, {});
    expect(items.map(({ actor, action }) => [actor, action])).toEqual([
      [null, 'person.signed-in'],
      [null, 'task.cleared'],
    ]);
    expect(await new VerifyTrail(platform.dataSource).run()).toMatchObject({ entries: 12, faults: [] });
    const everything = await platform.dataSource.query<{ row: string }[]>(
      `SELECT person::text AS row FROM person UNION ALL SELECT trail::text FROM trail`,
    );
    expect(everything.filter(({ row }) => /Bo Reed|bo@habitat/.test(row))).toEqual([]);
  });
});
