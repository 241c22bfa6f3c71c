import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { migrate } from '../database/migrate.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { openTestPlatform, type TestPlatform } from '../testing/test-platform.js';
import { SealTrail } from './seal-trail.js';
import { VerifyTrail } from './verify-trail.js';

const keeper = { kind: 'system', name: 'scheduler' } as const;

describe('the sealed trail', () => {
  let platform: TestPlatform;
  beforeAll(async () => (platform = await openTestPlatform('2022-12-01T08:00:00Z', [])));
  afterAll(() => platform.close());
  beforeEach(() => platform.dataSource.query('TRUNCATE trail, trail_seal RESTART IDENTITY'));

  const lit = (id: string) =>
    platform.unitOfWork.run(keeper, async (tx) =>
      tx.record({ action: 'lamp.lit', subject: { kind: 'lamp', id }, after: { watt: 40 } }),
    );
  const seal = () => new SealTrail(platform.dataSource).run();
  const verify = (...known: Parameters<VerifyTrail['run']>) =>
    new VerifyTrail(platform.dataSource).run(...known);
  const found = async () =>
    (await verify()).faults.map(({ kind, entry }) => `${kind} ${entry?.action ?? ''}`.trim());

  /** What only the owner of the database can do, and only by taking the fence down. */
  const tamper = async (sql: string) => {
    await platform.dataSource.query('ALTER TABLE trail DISABLE TRIGGER trail_stays');
    await platform.dataSource.query('ALTER TABLE trail_seal DISABLE TRIGGER trail_seal_stays');
    await platform.dataSource.query(sql);
    await platform.dataSource.query('ALTER TABLE trail ENABLE TRIGGER trail_stays');
    await platform.dataSource.query('ALTER TABLE trail_seal ENABLE TRIGGER trail_seal_stays');
  };

  it('is whole as it was written, and says what waits for its seal', async () => {
    await lit('a');
    await lit('b');
    expect(await seal()).toBe(2);
    await lit('c');
    expect(await verify()).toEqual({
      entries: 2,
      waiting: 1,
      head: { seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      faults: [],
    });
    expect(await seal()).toBe(1);
    expect(await seal()).toBe(0);
  });

  it('is whole when nothing was done yet', async () => {
    expect(await seal()).toBe(0);
    expect(await verify()).toEqual({ entries: 0, waiting: 0, head: null, faults: [] });
  });

  it.each([
    [
      'an entry was changed',
      `UPDATE trail SET after = '{"watt": 60}' WHERE subject_id = 'b'`,
      ['altered lamp.lit'],
    ],
    [
      'an entry is said to be of another time',
      `UPDATE trail SET at = at - interval '1 microsecond' WHERE subject_id = 'b'`,
      ['altered lamp.lit'],
    ],
    ['an entry was taken away', `DELETE FROM trail WHERE subject_id = 'b'`, ['missing']],
    [
      'an entry was taken away with its seal',
      `WITH gone AS (DELETE FROM trail WHERE subject_id = 'b' RETURNING seq) DELETE FROM trail_seal USING gone WHERE trail_seal.seq = gone.seq`,
      ['altered lamp.lit'],
    ],
    [
      'a seal was taken away',
      `DELETE FROM trail_seal WHERE seq = (SELECT seq FROM trail WHERE subject_id = 'b')`,
      ['unsealed lamp.lit', 'altered lamp.lit'],
    ],
    [
      'two entries changed places',
      `UPDATE trail SET subject_id = CASE subject_id WHEN 'b' THEN 'c' ELSE 'b' END WHERE subject_id IN ('b', 'c')`,
      ['altered lamp.lit', 'altered lamp.lit'],
    ],
  ])('tells where %s', async (_, sql, faults) => {
    for (const id of ['a', 'b', 'c', 'd']) await lit(id);
    await seal();
    await tamper(sql);
    expect(await found()).toEqual(faults);
  });

  it('tells of a change in whichever column of an entry', async () => {
    const otherwise: Readonly<Record<string, (column: string) => string>> = {
      uuid: () => 'gen_random_uuid()',
      bigint: (column) => `${column} + 1000`,
      'timestamp with time zone': (column) => `${column} + interval '1 second'`,
      text: (column) => `CASE ${column} WHEN 'system' THEN 'person' ELSE coalesce(${column}, '') || 'x' END`,
      jsonb: () => `'{"watt": 60}'`,
    };
    const columns = await platform.dataSource.query<{ name: string; type: string }[]>(
      `SELECT column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name = 'trail' ORDER BY ordinal_position`,
    );
    const passedOver: string[] = [];
    // That a person or a part of the system did it, one column says by the other: here each is changed alone.
    await platform.dataSource.query(
      'ALTER TABLE trail DROP CONSTRAINT trail_check, DROP CONSTRAINT trail_check1',
    );
    for (const { name, type } of columns) {
      await platform.dataSource.query('TRUNCATE trail, trail_seal RESTART IDENTITY');
      for (const id of ['a', 'b', 'c']) await lit(id);
      await seal();
      await tamper(`UPDATE trail SET ${name} = ${otherwise[type]!(name)} WHERE subject_id = 'b'`);
      if ((await found()).length === 0) passedOver.push(name);
    }
    expect(columns.length).toBeGreaterThan(10);
    expect(passedOver).toEqual([]);
  });

  it('names the entry that was changed', async () => {
    for (const id of ['a', 'b', 'c']) await lit(id);
    await seal();
    await tamper(`UPDATE trail SET actor_name = 'mailer' WHERE subject_id = 'b'`);
    const [entry] = await platform.dataSource.query(
      `SELECT id, action, at, seq::int FROM trail WHERE subject_id = 'b'`,
    );
    const { seq, ...told } = entry as { seq: number };
    expect((await verify()).faults).toEqual([{ seq, kind: 'altered', entry: told }]);
  });

  it('does not meet a head that was told before when it was written anew, or lost its end', async () => {
    for (const id of ['a', 'b', 'c']) await lit(id);
    await seal();
    const { head } = await verify();
    expect((await verify(head)).faults).toEqual([]);

    await tamper('DELETE FROM trail_seal; DELETE FROM trail');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await lit(id);
    await seal();
    expect(await found()).toEqual([]);
    expect((await verify(head)).faults).toEqual([{ seq: head!.seq, kind: 'missing', entry: null }]);
  });

  it('is sealed once, in order and without a gap, by several sealers while many write', async () => {
    const writing = Array.from({ length: 60 }, (_, n) => lit(`entry-${n}`));
    const sealing = Array.from({ length: 4 }, seal);
    await Promise.all([...writing, ...sealing]);
    const sealed = (await Promise.all(sealing)).reduce((sum, n) => sum + n, 0) + (await seal());
    expect(sealed).toBe(60);
    expect(await verify()).toMatchObject({ entries: 60, waiting: 0, faults: [] });
  });

  it('waits for an entry that was numbered and is not committed yet, instead of passing it over', async () => {
    await lit('before');
    const slow = platform.dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(
      `INSERT INTO trail (id, at, actor_kind, actor_name, action, subject_kind, subject_id)
       VALUES (gen_random_uuid(), now(), 'system', 'scheduler', 'lamp.lit', 'lamp', 'slow')`,
    );
    const sealing = seal();
    await slow.commitTransaction();
    await slow.release();
    expect(await sealing).toBe(2);
  });

  it.each([
    'UPDATE trail SET action = $$lamp.broken$$',
    'DELETE FROM trail',
    'UPDATE trail_seal SET seq = seq + 1',
    'DELETE FROM trail_seal',
  ])('is closed even to its owner: %s', async (sql) => {
    await lit('a');
    await seal();
    await expect(platform.dataSource.query(sql)).rejects.toThrow('is only ever added to');
  });
});

describe('the role that runs the program', () => {
  let database: TestDatabase;
  let application: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    await migrate({
      databaseUrl: database.applicationUrl,
      databaseOwnerUrl: database.url,
      queueUrl: database.applicationUrl,
    });
    application = await new DataSource({ type: 'postgres', url: database.applicationUrl }).initialize();
  });
  afterAll(async () => {
    await application.destroy();
    await database.drop();
  });

  it('adds to the trail and seals it', async () => {
    await application.query(
      `INSERT INTO trail (id, at, actor_kind, actor_name, action, subject_kind, subject_id)
       VALUES (gen_random_uuid(), now(), 'system', 'scheduler', 'lamp.lit', 'lamp', 'a')`,
    );
    expect(await new SealTrail(application).run()).toBe(1);
    expect(await new VerifyTrail(application).run()).toMatchObject({ entries: 1, faults: [] });
  });

  it.each([
    'UPDATE trail SET action = $$lamp.broken$$',
    'DELETE FROM trail',
    'TRUNCATE trail',
    'UPDATE trail_seal SET seq = seq + 1',
    'DELETE FROM trail_seal',
    'TRUNCATE trail_seal',
    'SELECT setval($$trail_seq$$, 1)',
    'DELETE FROM migration',
  ])('may not: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toThrow(/permission denied/);
  });

  it.each([
    'ALTER TABLE trail DISABLE TRIGGER trail_stays',
    'DROP TABLE trail_seal',
    'CREATE TABLE mine (id int)',
  ])('may not touch the schema: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toThrow(/must be owner|permission denied/);
  });
});
