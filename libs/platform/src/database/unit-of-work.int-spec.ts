import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../ids/new-id.js';
import { openTestPlatform, type TestPlatform } from '../testing/test-platform.js';
import { firstTime } from './first-time.js';
import { UnrecordedChangeError } from './unit-of-work.js';
import { within } from './within.js';

const scheduler = { kind: 'system', name: 'scheduler' } as const;

describe('a unit of work', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T08:00:00Z', []);
    await platform.dataSource.query('CREATE TABLE lamp (id int PRIMARY KEY, lit boolean NOT NULL)');
  });
  afterAll(() => platform.close());

  const lamps = () => platform.dataSource.query('SELECT * FROM lamp ORDER BY id');

  it('commits what was written, the trail and the outbox together', async () => {
    const reading = newId();
    await platform.unitOfWork.run(scheduler, async (tx) => {
      await tx.query('INSERT INTO lamp VALUES (1, true)');
      tx.record({
        action: 'lamp.lit',
        subject: { kind: 'lamp', id: '1' },
        before: null,
        after: { lit: true },
      });
      tx.announce('read-upload', { readingId: reading });
    });

    expect(await lamps()).toEqual([{ id: 1, lit: true }]);
    expect(
      await platform.dataSource.query(
        "SELECT actor_name, action, after, at FROM trail WHERE subject_id = '1'",
      ),
    ).toEqual([
      {
        actor_name: 'scheduler',
        action: 'lamp.lit',
        after: { lit: true },
        at: new Date('2022-12-01T08:00:00Z'),
      },
    ]);
    expect(await platform.dataSource.query('SELECT job, payload, enqueued_at FROM outbox')).toEqual([
      { job: 'read-upload', payload: { readingId: reading }, enqueued_at: null },
    ]);
  });

  it('leaves nothing behind when the work fails', async () => {
    const failing = platform.unitOfWork.run(scheduler, async (tx) => {
      await tx.query('INSERT INTO lamp VALUES (2, true)');
      tx.record({ action: 'lamp.lit', subject: { kind: 'lamp', id: '2' } });
      throw new Error('the bulb broke');
    });

    await expect(failing).rejects.toThrow('the bulb broke');
    expect(await lamps()).toEqual([{ id: 1, lit: true }]);
    expect(await platform.dataSource.query("SELECT 1 FROM trail WHERE subject_id = '2'")).toEqual([]);
  });

  it('does not commit a change that nobody recorded', async () => {
    const silent = platform.unitOfWork.run(scheduler, (tx) => tx.query('INSERT INTO lamp VALUES (3, true)'));

    await expect(silent).rejects.toThrow(UnrecordedChangeError);
    expect(await lamps()).toEqual([{ id: 1, lit: true }]);
  });

  it('holds what several people do, each in the trail under their own name, and all of it or nothing', async () => {
    const ada = { kind: 'person', id: newId() } as const;
    await platform.unitOfWork.run(scheduler, async (tx) => {
      tx.record({ action: 'lamp.found', subject: { kind: 'lamp', id: 'shared' } });
      await within(tx).run(ada, async (own) => {
        await own.query('INSERT INTO lamp VALUES (4, true)');
        own.record({ action: 'lamp.lit', subject: { kind: 'lamp', id: 'shared' } });
      });
    });
    expect(
      await platform.dataSource.query(
        "SELECT action, coalesce(actor_name, actor_id::text) AS by FROM trail WHERE subject_id = 'shared' ORDER BY id",
      ),
    ).toEqual([
      { action: 'lamp.found', by: 'scheduler' },
      { action: 'lamp.lit', by: ada.id },
    ]);
    await platform.dataSource.query('DELETE FROM lamp WHERE id = 4');
  });

  it('lets one of two do for the first time what is done once', async () => {
    const once = () =>
      platform.unitOfWork.run(scheduler, async (tx) => {
        const first = await firstTime(tx, 'lamp.invented');
        if (first) tx.record({ action: 'lamp.invented', subject: { kind: 'lamp', id: 'first' } });
        return first;
      });
    expect((await Promise.all([once(), once(), once()])).sort()).toEqual([false, false, true]);
    expect(await once()).toBe(false);
  });

  it('lets work that only looks and locks end without a record', async () => {
    await expect(
      platform.unitOfWork.run(scheduler, (tx) => tx.query('SELECT id FROM lamp WHERE id = 1 FOR UPDATE')),
    ).resolves.toEqual([{ id: 1 }]);
  });

  it('tries again when two units block each other', async () => {
    await platform.dataSource.query('INSERT INTO lamp VALUES (10, false), (11, false)');
    const bothHoldOne = barrier(2);
    const crossing = (first: number, second: number) =>
      platform.unitOfWork.run(scheduler, async (tx) => {
        await tx.query('UPDATE lamp SET lit = true WHERE id = $1', [first]);
        await bothHoldOne();
        await tx.query('UPDATE lamp SET lit = true WHERE id = $1', [second]);
        tx.record({ action: 'lamp.lit', subject: { kind: 'lamp', id: `${first} then ${second}` } });
      });

    await Promise.all([crossing(10, 11), crossing(11, 10)]);
    const records = await platform.dataSource.query(
      "SELECT subject_id FROM trail WHERE subject_id LIKE '%then%' ORDER BY 1",
    );
    expect(records).toEqual([{ subject_id: '10 then 11' }, { subject_id: '11 then 10' }]);
  });
});

/** Holds the first callers until so many have come; lets everybody through from then on. */
function barrier(count: number): () => Promise<void> {
  let waiting = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    waiting += 1;
    if (waiting >= count) open();
    return opened;
  };
}
