import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StatedSession } from './core/stated-session.js';
import {
  boards,
  main,
  openStoredCalendar,
  resumed,
  type StoredCalendarGround,
} from './testing/stored-calendar.js';

let ground: StoredCalendarGround;
beforeAll(async () => {
  ground = await openStoredCalendar();
});
beforeEach(() => ground.reset());
afterAll(() => ground.platform.close());

describe('a session is entered', () => {
  it('under the name that the body gives it, with its parts in their order, and the trail has it', async () => {
    expect(await ground.enter(boards(2020, 1, main('2020-06-29'), resumed('2020-07-29')))).toEqual({
      tag: 'entered',
      key: 'executive-board/2020/1',
    });
    expect(await ground.sessions()).toMatchObject([
      {
        key: 'executive-board/2020/1',
        year: 2020,
        ordinal: 1,
        cancelled: false,
        version: 1,
        segments: [
          { kind: 'main', n: null, start: '2020-06-29', end: '2020-06-29', takesDocuments: true, why: null },
          { kind: 'resumed', n: 1, start: '2020-07-29', end: '2020-07-29', takesDocuments: true },
        ],
      },
    ]);
    expect(await ground.trail()).toEqual(['session.entered executive-board/2020/1']);
  });

  it('without a year where the body counts over its life', async () => {
    const second: StatedSession = {
      ...boards(0, 2, main('2023-06-05', '2023-06-09')),
      body: 'assembly',
      year: null,
    };
    expect(await ground.enter(second)).toEqual({ tag: 'entered', key: 'assembly/2' });
  });

  it('once: the same facts again change nothing', async () => {
    const first = boards(2023, 1, main('2023-03-28', '2023-03-29'));
    await ground.enter(first);
    expect(await ground.enter(first)).toEqual({ tag: 'unchanged', key: 'executive-board/2023/1' });
    expect(await ground.sessions()).toMatchObject([{ version: 1 }]);
    expect(await ground.trail()).toHaveLength(1);
  });

  it('once, when two enter it at the same moment', async () => {
    const first = boards(2023, 1, main('2023-03-28', '2023-03-29'));
    const answers = await Promise.all([1, 2, 3].map(() => ground.enter(first)));
    expect(answers.map(({ tag }) => tag).sort()).toEqual(['entered', 'unchanged', 'unchanged']);
    expect(await ground.sessions()).toHaveLength(1);
  });
});

describe('a session is completed', () => {
  const expected = boards(2023, 3, { ...main(null), expected: '2023-Q4' });

  it('with the dates that were missing, and then nothing is expected any more', async () => {
    await ground.enter(expected);
    expect(await ground.enter(boards(2023, 3, main('2023-11-28', '2023-11-30')))).toMatchObject({
      tag: 'completed',
    });
    expect(await ground.sessions()).toMatchObject([
      { version: 2, segments: [{ start: '2023-11-28', end: '2023-11-30', expected: null }] },
    ]);
    expect(await ground.trail()).toEqual([
      'session.entered executive-board/2023/3',
      'session.completed executive-board/2023/3',
    ]);
  });

  it('with a resumed part, and with what another text says of documents', async () => {
    await ground.enter(boards(2023, 2, main('2023-06-08')));
    const elects = { ...main('2023-06-08'), takesDocuments: false, why: 'to elect the Bureau' };
    expect(await ground.enter(boards(2023, 2, elects, resumed('2023-07-08')))).toMatchObject({
      tag: 'completed',
    });
    const [second] = await ground.sessions();
    expect(second?.segments.map(({ takesDocuments, why }) => [takesDocuments, why])).toEqual([
      [false, 'to elect the Bureau'],
      [true, null],
    ]);
  });

  it('by no text that knows less: dates, parts and reasons stay', async () => {
    const whole = boards(2023, 3, { ...main('2023-11-28', '2023-11-30'), takesDocuments: true });
    await ground.enter(whole);
    expect(await ground.enter(expected)).toMatchObject({ tag: 'unchanged' });
    expect(await ground.sessions()).toMatchObject([{ version: 1, segments: [{ start: '2023-11-28' }] }]);
  });
});

describe('facts that differ from what stands', () => {
  it('are told, and overwrite nothing, not even beside something new', async () => {
    await ground.enter(boards(2023, 1, main('2023-03-28', '2023-03-29')));
    const other = boards(2023, 1, main('2023-03-27', '2023-03-29'), resumed('2023-05-02'));
    expect(await ground.enter(other)).toEqual({
      tag: 'conflict',
      key: 'executive-board/2023/1',
      differences: [
        { part: 'main', fact: 'dates', stands: '2023-03-28 – 2023-03-29', said: '2023-03-27 – 2023-03-29' },
      ],
    });
    expect(await ground.sessions()).toMatchObject([{ version: 1, segments: [{ start: '2023-03-28' }] }]);
    expect((await ground.sessions())[0]?.segments).toHaveLength(1);
  });
});

describe('a session is refused', () => {
  it.each<[string, StatedSession, string]>([
    [
      'that ends before it starts',
      boards(2023, 1, main('2023-03-29', '2023-03-28')),
      'calendar.fault.endsBeforeStart',
    ],
    ['on a day that does not exist', boards(2023, 1, main('2023-02-29')), 'calendar.fault.noSuchDay'],
    ['with one day of two', boards(2023, 1, main('2023-03-28', null)), 'calendar.fault.halfDated'],
    [
      'resumed before it is over',
      boards(2023, 1, main('2023-03-28', '2023-03-30'), resumed('2023-03-30')),
      'calendar.fault.partsOverlap',
    ],
    [
      'with two main parts',
      boards(2023, 1, main('2023-03-28'), main('2023-05-02')),
      'calendar.fault.samePartTwice',
    ],
    ['with the ordinal nought', boards(2023, 0, main('2023-03-28')), 'calendar.fault.sessionName'],
    [
      'of a year, where the body counts over its life',
      { ...boards(2023, 2), body: 'assembly' },
      'calendar.fault.sessionName',
    ],
  ])('%s', async (_, stated, fault) => {
    expect(await ground.enter(stated)).toMatchObject({ tag: 'malformed', faults: [{ key: fault }] });
    expect(await ground.sessions()).toEqual([]);
  });

  it('that a part added later would overlap', async () => {
    await ground.enter(boards(2023, 1, main('2023-03-28', '2023-03-30')));
    expect(await ground.enter(boards(2023, 1, resumed('2023-03-29')))).toMatchObject({
      tag: 'malformed',
      faults: [{ key: 'calendar.fault.partsOverlap' }],
    });
  });

  it('of a body that is not there', async () => {
    expect(await ground.enter({ ...boards(2023, 1), body: 'council' })).toEqual({
      tag: 'unknown-body',
      body: 'council',
    });
  });
});
