import { calendarEntities, enterSession, keepBody, type CalendarDate } from '#calendar';
import { newId, type Tx, type Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decisions } from './decisions.query.js';
import { registerEntities } from './index.js';
import { decisionsToKeep, keepDecision, type DecisionFacts } from './keep-decision.command.js';
import { keepMandate } from './keep-mandate.command.js';
import { Mandates } from './mandates.query.js';
import { Tasks } from './tasks.query.js';
import { aRequest, dueAt, undated } from './testing/builders.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const everybody: Viewer = { kind: 'system' };

describe('the register', () => {
  let platform: TestPlatform;
  let mandates: Mandates;
  let tasks: Tasks;
  const run = <Result>(work: (tx: Tx) => Promise<Result>) => platform.unitOfWork.run(clerk, work);

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', [...calendarEntities, ...registerEntities]);
    tasks = new Tasks(platform.dataSource, platform.clock);
    mandates = new Mandates(platform.dataSource, tasks);
    await run(async (tx) => {
      await aBoard(tx, 'harbour-board');
      await aBoard(tx, 'lighthouse-council');
    });
  });
  afterAll(() => platform?.close());

  it('keeps a decision once, and adds what another language says of it', async () => {
    const english = aDecision({ lang: 'en', title: 'Lights', parts: [{ letter: 'a', title: 'Lamps' }] });
    const chinese = aDecision({ lang: 'zh', title: '灯光', parts: [{ letter: 'a', title: '灯具' }] });
    const first = await run((tx) => keepDecision(tx, english));
    expect(await run((tx) => keepDecision(tx, chinese))).toBe(first);
    expect(await run((tx) => keepDecision(tx, { ...english, title: 'Something else' }))).toBe(first);

    expect(await platform.dataSource.query('SELECT number, titles FROM decision')).toEqual([
      { number: '2022/3', titles: { en: 'Lights', zh: '灯光' } },
    ]);
    expect(await platform.dataSource.query('SELECT letter, titles FROM decision_part')).toEqual([
      { letter: 'a', titles: { en: 'Lamps', zh: '灯具' } },
    ]);
    const trail = await platform.dataSource.query<{ action: string }[]>(
      "SELECT action FROM trail WHERE subject_kind = 'decision' ORDER BY id",
    );
    expect(trail.map(({ action }) => action)).toEqual(['decision.made', 'decision.completed']);
  });

  it('tells which decisions of a text it does not know whole', async () => {
    const [lights, ropes] = [
      aDecision({ number: '2022/40', title: 'Lights', parts: [{ letter: 'a', title: 'Lamps' }] }),
      aDecision({ number: '2022/41', title: 'Ropes' }),
    ];
    await run((tx) => keepDecision(tx, lights));
    const left = (lang: string, facts: readonly DecisionFacts[]) =>
      run((tx) => decisionsToKeep(tx, lang, facts)).then((found) => found.map(({ number }) => number));
    expect(await left('en', [lights, ropes])).toEqual(['2022/41']);
    expect(await left('fr', [lights])).toEqual(['2022/40']);
    const parts = [...lights.parts, { letter: 'b', title: 'Oil' }];
    expect(await left('en', [{ ...lights, parts }])).toEqual(['2022/40']);
    expect(await left('en', [{ ...lights, title: null }])).toEqual([]);
  });

  it('shows a mandate with its words and its tasks in the order of their meetings', async () => {
    const { id } = await run((tx) =>
      keepMandate(tx, aRequest(), [
        dueAt('harbour-board/2023/2', '2023-11-28'),
        dueAt('harbour-board/2023/1', '2023-03-28', {
          deadlines: [{ kind: 'slot', date: '2022-12-20' as CalendarDate, passedBeforeAdoption: false }],
        }),
      ]),
    );
    const { items } = await mandates.list(everybody, { q: 'LIGHTHOUSES' });
    expect(items).toMatchObject([
      {
        id,
        decision: { body: 'harbour-board', type: 'decision', number: '2022/4' },
        paragraph: '3',
        texts: [{ lang: 'en', quote: 'Requests the Harbour Master to report on the lighthouses' }],
        tasks: [
          {
            session: 'harbour-board/2023/1',
            meeting: { state: 'fixed', start: '2023-03-28' },
            deadlines: [{ kind: 'slot', date: '2022-12-20', passedBeforeAdoption: false }],
            overdue: false,
          },
          { session: 'harbour-board/2023/2' },
        ],
      },
    ]);
  });

  it('is overdue the day after the meeting has ended in the body’s own zone, and not before', async () => {
    const overdueAt = async (instant: string) => {
      platform.clock.moveTo(instant);
      const { items } = await tasks.list(everybody, { session: 'harbour-board/2023/1' });
      return items.map(({ overdue }) => overdue);
    };
    // Nairobi is three hours ahead of Greenwich.
    expect(await overdueAt('2023-03-28T20:59:00Z')).toEqual([false]);
    expect(await overdueAt('2023-03-28T21:00:00Z')).toEqual([true]);
    platform.clock.moveTo('2022-12-01T09:00:00Z');
  });

  it('gives pages that neither repeat nor leave out', async () => {
    await run((tx) => keepMandate(tx, aRequest({ paragraph: '4' }), [undated()]));
    await run((tx) => keepMandate(tx, aRequest({ paragraph: '5' }), [undated()]));
    const seen: (string | null)[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Mandates['list']>> = await mandates.list(everybody, {
        limit: 1,
        ...(cursor === null ? {} : { cursor }),
      });
      expect(page.total).toBe(3);
      seen.push(...page.items.map(({ paragraph }) => paragraph));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(['3', '4', '5']);
  });

  it('puts undated tasks last, on every page', async () => {
    const first = await tasks.list(everybody, { limit: 3 });
    const second = await tasks.list(everybody, { limit: 3, cursor: first.next! });
    expect([...first.items, ...second.items].map(({ session }) => session)).toEqual([
      'harbour-board/2023/1',
      'harbour-board/2023/2',
      null,
      null,
    ]);
  });

  it('shows a viewer only the bodies in which they have a role, in lists and in counts', async () => {
    const grant = { role: 'reader', unit: null, state: 'KE' } as const;
    const viewerOf = (body: string): Viewer => ({
      kind: 'person',
      id: newId(),
      lang: 'en',
      grants: [{ ...grant, body }],
    });
    const [ofTheHarbour] = (await mandates.list(viewerOf('harbour-board'), {})).items;
    expect(await mandates.open(viewerOf('harbour-board'), ofTheHarbour!.id)).toEqual(ofTheHarbour);
    await expect(mandates.open(viewerOf('lighthouse-council'), ofTheHarbour!.id)).rejects.toMatchObject({
      tag: 'not-found',
    });
    expect((await mandates.list(viewerOf('harbour-board'), {})).total).toBe(3);
    expect(await mandates.list(viewerOf('lighthouse-council'), {})).toEqual({
      items: [],
      next: null,
      total: 0,
    });
    expect((await tasks.list(viewerOf('lighthouse-council'), {})).total).toBe(0);
  });

  it('reports what is due at a session, what was due earlier and is owed, and what has no date', async () => {
    const reported = await tasks.forStatusReport(everybody, {
      key: 'harbour-board/2023/2',
      body: 'harbour-board',
    });
    expect(reported.map(({ session }) => session)).toEqual([
      'harbour-board/2023/1',
      'harbour-board/2023/2',
      null,
      null,
    ]);
  });

  it('finds the mandates with a task at a session, or with one for which it may still be chosen', async () => {
    const open = {
      ...undated(),
      slot: '2023',
      state: 'choice',
      candidates: ['harbour-board/2023/1', 'harbour-board/2023/2'],
    } as const;
    await run((tx) => keepMandate(tx, aRequest({ paragraph: '7' }), [open]));
    const paragraphsDueAt = async (dueAt: string) =>
      (await mandates.list(everybody, { dueAt })).items.map(({ paragraph }) => paragraph);

    expect(await paragraphsDueAt('harbour-board/2023/2')).toEqual(['3', '7']);
    expect(await paragraphsDueAt('harbour-board/2024/1')).toEqual([]);
  });

  it('finds the mandates of one body that one unit owes', async () => {
    const unitId = newId();
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ($1, 'lights', '{"en": "Lights and Signals"}')`,
      [unitId],
    );
    await run((tx) => keepMandate(tx, aRequest({ paragraph: '9', unitId }), [undated()]));
    const paragraphsOf = async (filter: { body?: string; unit?: string }) =>
      (await mandates.list(everybody, filter)).items.map(({ paragraph }) => paragraph);

    expect(await paragraphsOf({ unit: 'lights' })).toEqual(['9']);
    expect(await paragraphsOf({ unit: 'lights', body: 'lighthouse-council' })).toEqual([]);
    expect(await paragraphsOf({ unit: 'no-such-unit' })).toEqual([]);
  });

  it('lists decisions in the order of their numbers, page by page', async () => {
    for (const number of ['2022/10', '2022/5', '1/2']) {
      await run((tx) => keepDecision(tx, aDecision({ number, body: 'lighthouse-council' })));
    }
    const decisions = new Decisions(platform.dataSource);
    const first = await decisions.list(everybody, { body: 'lighthouse-council', limit: 2 });
    const second = await decisions.list(everybody, {
      body: 'lighthouse-council',
      limit: 2,
      cursor: first.next!,
    });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([
      '1/2',
      '2022/5',
      '2022/10',
    ]);
    expect(second).toMatchObject({ next: null, total: 3 });
  });

  it('finds a decision by the words of its title in any language', async () => {
    const decisions = new Decisions(platform.dataSource);
    expect((await decisions.list(everybody, { q: '灯光' })).items).toMatchObject([
      { number: '2022/3', parts: [{ letter: 'a', titles: { en: 'Lamps', zh: '灯具' } }] },
    ]);
  });
});

function aDecision(own: Partial<DecisionFacts>): DecisionFacts {
  return {
    body: 'harbour-board',
    type: 'decision',
    number: '2022/3',
    lang: 'en',
    title: null,
    parts: [],
    session: null,
    adoptedSegment: null,
    adoptedOn: null,
    adoptedBy: null,
    ...own,
  };
}

/** A board in Nairobi that meets in March and November 2023. */
async function aBoard(tx: Tx, key: string): Promise<void> {
  await keepBody(tx, {
    key,
    names: { en: key },
    zone: 'Africa/Nairobi',
    naming: 'year-and-ordinal',
    parent: null,
    registerKeptFrom: null,
  });
  for (const [ordinal, day] of [
    [1, '2023-03-28'],
    [2, '2023-11-28'],
  ] as const) {
    await enterSession(tx, {
      body: key,
      year: 2023,
      ordinal,
      kind: 'regular',
      segments: [{ kind: 'main', start: day, end: day, expected: null }],
    });
  }
}
