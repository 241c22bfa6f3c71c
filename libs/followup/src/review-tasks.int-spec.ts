import { Refused } from '#platform';
import { UndatedTasks, Updates } from '#register';
import type { DueRule } from '#calendar';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReviewTasks } from './review-tasks.command.js';
import { board, Harbour } from './testing/a-harbour.js';

/** "Requests the Harbour Master to keep the Board informed": no date is stated. */
const noDate: DueRule = { kind: 'none', body: board };

describe('duties of the Harbour Board without a date, at the end of 2022', () => {
  let harbour: Harbour;
  let duties: readonly string[];
  beforeAll(async () => {
    harbour = await Harbour.open([ReviewTasks]);
    const made = [];
    for (let n = 0; n < 40; n += 1) made.push(await harbour.aTask(noDate));
    duties = made;
    await harbour.aTask();
  });
  afterAll(() => harbour?.platform.close());

  const listFor = async (who: string) => {
    const { viewer } = await harbour.person(who);
    return harbour.get(UndatedTasks).list(viewer, { limit: 200 });
  };
  const seenBy = async (who: string) =>
    (await listFor(who)).items.map(({ task }) => ({ task: task.id, seen: task.version }));
  const doing = async (
    who: string,
    what: 'sayNoChange' | 'clear',
    tasks: readonly { task: string; seen: number }[],
  ) => {
    const acted = { ...(await harbour.person(who)), tasks };
    const review = harbour.get(ReviewTasks);
    return what === 'clear' ? review.clear(acted) : review.sayNoChange(acted, 'No change.');
  };
  const tagOf = (done: Promise<unknown>) =>
    done.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.tag : Promise.reject(error as Error)),
    );

  it('stand in one list for who works on them, and for nobody else', async () => {
    expect((await listFor('keeper')).items.map(({ task }) => task.id)).toEqual([...duties].sort());
    expect([(await listFor('officer')).total, (await listFor('director')).total]).toEqual([40, 40]);
    expect((await listFor('member')).total).toBe(0);
    expect((await listFor('keeper')).items[0]).toMatchObject({ last: null, may: ['no-change'] });
  });

  it('are all said to be unchanged, or none, when somebody was faster with one', async () => {
    const seen = await seenBy('keeper');
    const stale = seen.map((one, n) => (n === 39 ? { ...one, seen: one.seen + 1 } : one));
    expect(await tagOf(doing('keeper', 'sayNoChange', stale))).toBe('stale');
    expect((await listFor('keeper')).items.every(({ last }) => last === null)).toBe(true);
  });

  it('are said by an officer to be unchanged, forty at once, in the place of their unit, and go to who clears', async () => {
    await doing('officer', 'sayNoChange', await seenBy('officer'));
    const { items } = await listFor('keeper');
    expect(new Set(items.map(({ last }) => `${last?.narrative} ${last?.state}`))).toEqual(
      new Set(['No change. for-clearance']),
    );
    expect(new Set(items.flatMap(({ may }) => may))).toEqual(new Set());
    const { viewer } = await harbour.person('director');
    const [update] = await harbour.get(Updates).ofTask(viewer, { id: duties[0]!, askedBy: board });
    expect([update!.author, update!.onBehalfOf]).toEqual(['officer', { en: 'Lights' }]);
    expect(await harbour.trailOf(duties[0]!)).toEqual(
      expect.arrayContaining(['task.update-written', 'task.sent-for-clearance']),
    );
  });

  it('are cleared by the director, forty at once; the focal point may not', async () => {
    const seen = await seenBy('director');
    expect((await listFor('director')).items[0]!.may).toEqual(['clear']);
    expect(await tagOf(doing('keeper', 'clear', seen))).toBe('not-allowed');
    await doing('director', 'clear', seen);
    const { viewer } = await harbour.person('member');
    const read = await harbour.get(Updates).ofTask(viewer, { id: duties[39]!, askedBy: board });
    expect(read.map(({ narrative }) => narrative)).toEqual(['No change.']);
    expect((await listFor('keeper')).items[0]!.may).toEqual(['no-change']);
  });
});
