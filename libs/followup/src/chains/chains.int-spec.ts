import type { DueRule } from '#calendar';
import { Refused } from '#platform';
import { Chains, Mandates } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { board } from '../testing/a-harbour.js';
import { AskedAgain } from '../testing/asked-again.js';
import { DismissGuess } from './dismiss-guess.command.js';
import { LinkMandates } from './link-mandates.command.js';

const eachSession: DueRule = { kind: 'each-session', body: board };
const at = (ordinal: number): DueRule => ({ kind: 'session', at: { body: board, year: 2023, ordinal } });
const either: DueRule = {
  kind: 'ordinals-of-year',
  body: board,
  ordinals: [2, 3],
  choose: 'one',
  from: { year: 2023 },
  until: { date: '2023-12-31' as never },
};

describe('what the Harbour Board asks again', () => {
  let again: AskedAgain;
  beforeAll(async () => {
    again = await AskedAgain.open();
  });
  afterAll(() => again?.close());
  beforeEach(() => again.beginAnew());

  const refusalOf = async (asked: Promise<unknown>): Promise<string> => {
    const thrown: unknown = await asked.catch((error: unknown) => error);
    if (thrown instanceof Refused) return thrown.tag;
    throw new Error('nothing was refused');
  };

  it('goes on under the latest text; the earlier are its history, and what was delivered stays there', async () => {
    const first = await again.asked('2019/3', eachSession, '2019-05-31');
    const second = await again.asked('2020/5', eachSession, '2020-10-23');
    const third = await again.asked('2022/6', eachSession, '2022-11-30');
    await again.setProgress(first, '2022/2', 'delivered');
    await again.setProgress(first, '2023/1', 'in-progress');
    await again.link(second, first);
    await again.link(third, second);
    expect(await again.lives()).toEqual(['2019/3 superseded', '2020/5 superseded', '2022/6 active']);
    expect(await again.open()).toEqual([
      '2022/6: 2022/2 not-started',
      '2022/6: 2023/1 in-progress',
      '2022/6: 2023/2 not-started',
      '2022/6: 2023/3 not-started',
    ]);
    expect(await again.faults()).toEqual([]);

    const { viewer } = await again.harbour.person('member');
    const chain = await again.harbour.get(Chains).of(viewer, second);
    expect(chain.map(({ mandate, later }) => [mandate.decision?.number, later])).toEqual([
      ['2019/3', second],
      ['2020/5', third],
      ['2022/6', null],
    ]);
    const before = await again.harbour.get(Chains).decisionsBefore(viewer, [third]);
    expect(before.get(third)?.map(({ number }) => number)).toEqual(['2019/3', '2020/5']);
  });

  it('keeps the meeting of what came along: its session moves, and it with it', async () => {
    const first = await again.asked('2019/3', at(1), '2019-05-31');
    await again.setProgress(first, '', 'in-progress');
    const second = await again.asked('2022/6', at(3), '2022-11-30');
    await again.link(second, first);
    const before = await again.everything();
    await again.resolveAgain();
    expect(await again.everything()).toBe(before);
    await again.harbour.moveSession('2023/1', '2023-04-18');
    const { tasks } = await again.harbour
      .get(Mandates)
      .open((await again.harbour.person('officer')).viewer, second);
    expect(tasks.map(({ session, meeting }) => `${session} ${meeting.start}`)).toEqual([
      `${board}/2023/1 2023-04-18`,
      `${board}/2023/3 2023-11-28`,
    ]);
    await again.harbour.moveSession('2023/1', '2023-03-28');
  });

  it('gives its owner to a later text that has none, and takes it back', async () => {
    const first = await again.asked('2019/3', at(1), '2019-05-31');
    const second = await again.asked('2022/6', at(1), '2022-11-30', false);
    const { viewer } = await again.harbour.person('officer');
    const unitOf = async () => (await again.harbour.get(Mandates).open(viewer, second)).unit;
    expect(await again.link(second, first)).toMatchObject({ unit: 'lights' });
    expect(await unitOf()).toBe('lights');
    await again.undo(second);
    expect(await unitOf()).toBeNull();
  });

  it('is shown beforehand exactly as it will be, and nothing is kept of that', async () => {
    const first = await again.asked('2019/3', eachSession, '2019-05-31');
    const second = await again.asked('2022/6', at(1), '2022-11-30');
    const before = await again.everything();
    const { viewer, actor } = await again.harbour.person('officer');
    const seen = (id: string) => ({ id, seen: 1 });
    const asked = { viewer, actor, later: seen(second), earlier: [seen(first)] };
    const preview = await again.harbour.get(LinkMandates).preview(asked);
    expect(await again.everything()).toBe(before);
    expect(await again.harbour.trailOf(second)).toEqual(['mandate.made']);
    expect(await again.harbour.get(LinkMandates).run(asked)).toEqual(preview);
    expect(await again.harbour.trailOf(second)).toEqual(['mandate.made', 'mandate.took-over']);
    expect(await again.harbour.trailOf(first)).toEqual(['mandate.made', 'mandate.superseded']);
  });

  it('is linked by officers of the bodies alone, the later to the earlier, and each once', async () => {
    const first = await again.asked('2019/3', at(1), '2019-05-31');
    const second = await again.asked('2022/6', at(1), '2022-11-30');
    const third = await again.asked('2022/7', at(1), '2022-11-30');
    const by = async (who: string, seenBy = 1) => {
      const { viewer, actor } = await again.harbour.person(who);
      const [later, earlier] = [{ id: second, seen: seenBy }, [{ id: first, seen: 1 }]];
      return again.harbour.get(LinkMandates).run({ viewer, actor, later, earlier });
    };
    expect(await refusalOf(by('keeper'))).toBe('not-allowed');
    expect(await refusalOf(by('member'))).toBe('not-allowed');
    expect(await refusalOf(by('officer', 2))).toBe('stale');
    expect(await refusalOf(again.link(first, second))).toBe('invalid');
    expect(await refusalOf(again.link(first, first))).toBe('invalid');
    await again.link(second, first);
    expect(await refusalOf(again.link(third, first))).toBe('chain-closed');
    expect(await refusalOf(again.link(first, third))).toBe('chain-closed');
    await again.link(third, second);
    expect(await refusalOf(again.undo(second))).toBe('chain-goes-on');
    expect(await refusalOf(again.undo(first))).toBe('not-found');
  });

  it('is left out of the list once it is history, unless one asks for it', async () => {
    const first = await again.asked('2019/3', at(1), '2019-05-31');
    await again.link(await again.asked('2022/6', at(1), '2022-11-30'), first);
    const { viewer } = await again.harbour.person('member');
    const listed = async (life?: 'all' | 'superseded') => {
      const page = await again.harbour.get(Mandates).list(viewer, { ...(life && { life }) });
      return page.items.map(({ decision }) => decision?.number);
    };
    expect(await listed()).toEqual(['2022/6']);
    expect(await listed('superseded')).toEqual(['2019/3']);
    expect(await listed('all')).toEqual(['2019/3', '2022/6']);
  });

  it('is guessed from alike words, the same deliverable and kind of due rule, for nobody else to decide', async () => {
    await again.asked('2019/3', at(1), '2019-05-31');
    await again.asked('2020/5', eachSession, '2020-10-23');
    const third = await again.asked('2022/6', at(3), '2022-11-30');
    const { viewer } = await again.harbour.person('officer');
    const row = (await again.harbour.get(Mandates).byIds(viewer, [third])).get(third)!;
    const guesses = await again.harbour.get(Chains).guessesFor(viewer, row);
    expect(guesses.map(({ mandate, overlap }) => [mandate.decision?.number, overlap])).toEqual([
      ['2019/3', 1],
    ]);
  });

  type Step = { readonly do: 'link' | 'undo'; readonly later: number; readonly earlier: readonly number[] };
  const anyStep: fc.Arbitrary<Step> = fc.record({
    do: fc.constantFrom('link', 'link', 'undo'),
    later: fc.nat(4),
    earlier: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }),
  });
  const anyMandate = fc.record({
    rule: fc.constantFrom(eachSession, at(1), at(2), either, null),
    begun: fc.constantFrom('', '2023/1', '2023/2', 'undated'),
    progress: fc.constantFrom('in-progress', 'submitted', 'delivered'),
  });

  it('is guessed no more once an officer says that it is another; others may not say so', async () => {
    const first = await again.asked('2019/3', eachSession, '2019-05-31');
    const second = await again.asked('2022/6', eachSession, '2022-11-30');
    const { viewer, actor } = await again.harbour.person('officer');
    const guessed = async () => {
      const row = (await again.harbour.get(Mandates).byIds(viewer, [second])).get(second)!;
      return (await again.harbour.get(Chains).guessesFor(viewer, row)).map(({ mandate }) => mandate.id);
    };
    expect(await guessed()).toEqual([first]);
    const keeper = await again.harbour.person('keeper');
    const dismiss = again.harbour.get(DismissGuess);
    expect(await refusalOf(dismiss.run(keeper.viewer, keeper.actor, second, first))).toBe('not-allowed');
    await dismiss.run(viewer, actor, second, first);
    await dismiss.run(viewer, actor, second, first);
    expect(await guessed()).toEqual([]);
    expect(await again.harbour.trailOf(second)).toEqual(['mandate.made', 'mandate.guess-dismissed']);
  });

  it('of any chain: one is active, nothing owed is lost or there twice, nobody hears of history; undone is as before', async () => {
    const mandates = fc.array(anyMandate, { minLength: 5, maxLength: 5 });
    const steps = fc.array(anyStep, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(mandates, steps, async (made, happening) => {
        await again.beginAnew();
        const ids: string[] = [];
        for (const [n, { rule, begun, progress }] of made.entries()) {
          ids.push(await again.asked(`2019/${n + 1}`, rule, `2019-0${n + 1}-01`));
          if (begun !== '') await again.setProgress(ids[n]!, begun, progress);
        }
        for (const step of happening) {
          const [later, earlier] = [ids[step.later]!, step.earlier.map((n) => ids[n]!)];
          const [stood, owed] = [await again.everything(), await again.owed()];
          const done = await (step.do === 'link' ? again.link(later, ...earlier) : again.undo(later)).catch(
            (error: unknown) => {
              if (error instanceof Refused) return null;
              throw error;
            },
          );
          if (done === null) expect(await again.everything()).toBe(stood);
          expect(await again.faults()).toEqual([]);
          const [left, carriers] = [new Set(await again.owed()), await again.carriers()];
          expect(owed.filter((id) => !left.has(id) && !left.has(carriers.get(id) ?? ''))).toEqual([]);
          if (done !== null && step.do === 'link') {
            await again.undo(later);
            expect(await again.everything()).toBe(stood);
            await again.link(later, ...earlier);
          }
        }
        const ended = await again.everything();
        await again.resolveAgain();
        expect(await again.everything()).toBe(ended);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
