import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { MakeDigests, makingLock } from './make-digests.command.js';
import { ARegister, type Reader } from './testing/a-register.js';

describe('making the digests of a day', () => {
  let platform: TestPlatform;
  let register: ARegister;
  let makeDigests: MakeDigests;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T00:00:00Z', []);
    register = await ARegister.in(platform);
    makeDigests = new MakeDigests(platform.unitOfWork);
  });
  afterAll(() => platform.close());
  // Nairobi is three hours ahead of Greenwich: midnight there.
  beforeEach(() => platform.clock.moveTo('2022-11-30T21:00:00Z'));

  const digestsOf = async (reader: Reader) => (await register.digestsOf(reader)).map(({ line }) => line);

  it('waits until the hour of the person has come, in their zone', async () => {
    const nairobi = await register.aReader({ hour: 7 });
    const shanghai = await register.aReader({ zone: 'Asia/Shanghai', hour: 7 });
    await register.aTask(nairobi, []);
    await register.aTask(shanghai, []);

    platform.clock.moveTo('2022-11-30T23:30:00Z'); // Half past two in Nairobi, half past seven in Shanghai.
    await makeDigests.run();
    expect([await digestsOf(nairobi), await digestsOf(shanghai)]).toEqual([[], ['2022-12-01 queued']]);

    platform.clock.moveTo('2022-12-01T04:00:00Z'); // Seven in Nairobi.
    await makeDigests.run();
    expect(await digestsOf(nairobi)).toEqual(['2022-12-01 queued']);
  });

  it('makes one, however often and from however many sides it is asked', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    platform.clock.moveTo('2022-12-01T05:00:00Z');
    await Promise.all([1, 2, 3, 4].map(() => new MakeDigests(platform.unitOfWork).run()));
    await makeDigests.run();

    const digests = await register.digestsOf(amina);
    expect(digests).toHaveLength(1);
    expect(await announced(digests[0]!.id)).toBe(1);
  });

  it('leaves it to another process that is making them just now', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    platform.clock.moveTo('2022-12-01T05:00:00Z');
    await platform.dataSource.transaction(async (another) => {
      await another.query('SELECT pg_advisory_xact_lock($1)', [makingLock]);
      await makeDigests.run();
      expect(await digestsOf(amina)).toEqual([]);
    });
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual(['2022-12-01 queued']);
  });

  it('makes none for who has nothing to hear', async () => {
    const amina = await register.aReader();
    platform.clock.moveTo('2022-12-01T05:00:00Z');
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual([]);
  });

  it('makes none before the day of the reminder', async () => {
    const amina = await register.aReader();
    const task = await register.aTask(amina, []);
    await platform.dataSource.query("UPDATE reminder SET on_date = '2022-12-02' WHERE task_id = $1", [
      task.id,
    ]);
    platform.clock.moveTo('2022-12-01T20:59:00Z'); // One minute before midnight in Nairobi.
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual([]);
  });

  it('catches up on the same day with an hour that was missed', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    platform.clock.moveTo('2022-12-01T18:45:00Z');
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual(['2022-12-01 queued']);
  });

  it('takes a reminder of a day that was missed into the digest of the next', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    platform.clock.moveTo('2022-12-04T05:00:00Z');
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual(['2022-12-04 queued']);
  });

  it('moves a digest that never left to today instead of making a second', async () => {
    const amina = await register.aReader();
    await register.aTask(amina, []);
    platform.clock.moveTo('2022-12-01T05:00:00Z');
    await makeDigests.run();
    const [first] = await register.digestsOf(amina);

    platform.clock.moveTo('2022-12-02T03:59:00Z');
    await makeDigests.run();
    expect(await digestsOf(amina)).toEqual(['2022-12-01 queued']);
    platform.clock.moveTo('2022-12-02T05:00:00Z');
    await makeDigests.run();
    expect(await register.digestsOf(amina)).toEqual([{ id: first!.id, line: '2022-12-02 queued' }]);
  });

  async function announced(digestId: string): Promise<number> {
    const [row] = await platform.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM outbox WHERE job = 'send-digest' AND payload = jsonb_build_object('digestId', $1::text)`,
      [digestId],
    );
    return row!.count;
  }
});
