import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CalendarStore } from './calendar-store.js';
import type { StatedSegment, StatedSession } from './core/stated-session.js';
import { enterSession } from './enter-session.command.js';
import { keepBody, type BodyFacts } from './keep-body.command.js';
import { calendarEntities } from './store/calendar-entities.js';
import { day } from './testing/index.js';

const officer = { kind: 'system', name: 'sample' } as const;
const system = { kind: 'system' } as const;

const assembly: BodyFacts = {
  key: 'assembly',
  names: { en: 'Assembly' },
  zone: 'Africa/Nairobi',
  naming: 'number',
  parent: null,
  registerKeptFrom: null,
};
const board: BodyFacts = {
  ...assembly,
  key: 'executive-board',
  names: { en: 'Executive Board' },
  naming: 'year-and-ordinal',
  parent: 'assembly',
  registerKeptFrom: day('2022-12-01'),
};

const main = (start: string | null, end = start): StatedSegment => ({
  kind: 'main',
  start,
  end,
  expected: null,
});
const resumed = (start: string, end = start): StatedSegment => ({
  kind: 'resumed',
  start,
  end,
  expected: null,
});

function boards(year: number, ordinal: number, ...segments: readonly StatedSegment[]): StatedSession {
  return { body: 'executive-board', year, ordinal, kind: 'regular', segments };
}

let platform: TestPlatform;
let calendars: CalendarStore;

beforeAll(async () => {
  platform = await openTestPlatform('2022-12-01T09:00:00Z', calendarEntities);
  calendars = new CalendarStore(platform.dataSource);
});
beforeEach(async () => {
  await platform.dataSource.query('TRUNCATE body, session, segment, trail CASCADE');
  await keep(assembly);
  await keep(board);
  await platform.dataSource.query('DELETE FROM trail');
});
afterAll(() => platform.close());

const keep = (facts: BodyFacts) => platform.unitOfWork.run(officer, (tx) => keepBody(tx, facts));
const enter = (stated: StatedSession) => platform.unitOfWork.run(officer, (tx) => enterSession(tx, stated));
const sessions = async () => (await calendars.calendarOf(system)).sessions;
const trail = async (): Promise<string[]> => {
  const rows = await platform.dataSource.query<{ action: string; subject_id: string }[]>(
    'SELECT action, subject_id FROM trail ORDER BY id',
  );
  return rows.map(({ action, subject_id }) => `${action} ${subject_id}`);
};

describe('a session is entered', () => {
  it('under the name that the body gives it, with its parts in their order, and the trail has it', async () => {
    expect(await enter(boards(2020, 1, main('2020-06-29'), resumed('2020-07-29')))).toEqual({
      tag: 'entered',
      key: 'executive-board/2020/1',
    });
    expect(await sessions()).toMatchObject([
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
    expect(await trail()).toEqual(['session.entered executive-board/2020/1']);
  });

  it('without a year where the body counts over its life', async () => {
    const second: StatedSession = {
      ...boards(0, 2, main('2023-06-05', '2023-06-09')),
      body: 'assembly',
      year: null,
    };
    expect(await enter(second)).toEqual({ tag: 'entered', key: 'assembly/2' });
  });

  it('once: the same facts again change nothing', async () => {
    const first = boards(2023, 1, main('2023-03-28', '2023-03-29'));
    await enter(first);
    expect(await enter(first)).toEqual({ tag: 'unchanged', key: 'executive-board/2023/1' });
    expect(await sessions()).toMatchObject([{ version: 1 }]);
    expect(await trail()).toHaveLength(1);
  });

  it('once, when two enter it at the same moment', async () => {
    const first = boards(2023, 1, main('2023-03-28', '2023-03-29'));
    const answers = await Promise.all([enter(first), enter(first), enter(first)]);
    expect(answers.map(({ tag }) => tag).sort()).toEqual(['entered', 'unchanged', 'unchanged']);
    expect(await sessions()).toHaveLength(1);
  });
});

describe('a session is completed', () => {
  const expected = boards(2023, 3, { ...main(null), expected: '2023-Q4' });

  it('with the dates that were missing, and then nothing is expected any more', async () => {
    await enter(expected);
    expect(await enter(boards(2023, 3, main('2023-11-28', '2023-11-30')))).toMatchObject({
      tag: 'completed',
    });
    expect(await sessions()).toMatchObject([
      { version: 2, segments: [{ start: '2023-11-28', end: '2023-11-30', expected: null }] },
    ]);
    expect(await trail()).toEqual([
      'session.entered executive-board/2023/3',
      'session.completed executive-board/2023/3',
    ]);
  });

  it('with a resumed part, and with what another text says of documents', async () => {
    await enter(boards(2023, 2, main('2023-06-08')));
    const elects = { ...main('2023-06-08'), takesDocuments: false, why: 'to elect the Bureau' };
    expect(await enter(boards(2023, 2, elects, resumed('2023-07-08')))).toMatchObject({ tag: 'completed' });
    const [second] = await sessions();
    expect(second?.segments.map(({ takesDocuments, why }) => [takesDocuments, why])).toEqual([
      [false, 'to elect the Bureau'],
      [true, null],
    ]);
  });

  it('by no text that knows less: dates, parts and reasons stay', async () => {
    const whole = boards(2023, 3, { ...main('2023-11-28', '2023-11-30'), takesDocuments: true });
    await enter(whole);
    expect(await enter(expected)).toMatchObject({ tag: 'unchanged' });
    expect(await sessions()).toMatchObject([{ version: 1, segments: [{ start: '2023-11-28' }] }]);
  });
});

describe('facts that differ from what stands', () => {
  it('are told, and overwrite nothing, not even beside something new', async () => {
    await enter(boards(2023, 1, main('2023-03-28', '2023-03-29')));
    const other = boards(2023, 1, main('2023-03-27', '2023-03-29'), resumed('2023-05-02'));
    expect(await enter(other)).toEqual({
      tag: 'conflict',
      key: 'executive-board/2023/1',
      differences: [
        { part: 'main', fact: 'dates', stands: '2023-03-28 – 2023-03-29', said: '2023-03-27 – 2023-03-29' },
      ],
    });
    expect(await sessions()).toMatchObject([{ version: 1, segments: [{ start: '2023-03-28' }] }]);
    expect((await sessions())[0]?.segments).toHaveLength(1);
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
    expect(await enter(stated)).toMatchObject({ tag: 'malformed', faults: [{ key: fault }] });
    expect(await sessions()).toEqual([]);
  });

  it('that a part added later would overlap', async () => {
    await enter(boards(2023, 1, main('2023-03-28', '2023-03-30')));
    expect(await enter(boards(2023, 1, resumed('2023-03-29')))).toMatchObject({
      tag: 'malformed',
      faults: [{ key: 'calendar.fault.partsOverlap' }],
    });
  });

  it('of a body that is not there', async () => {
    expect(await enter({ ...boards(2023, 1), body: 'council' })).toEqual({
      tag: 'unknown-body',
      body: 'council',
    });
  });
});

describe('a body is kept', () => {
  it('with the default policy, and the same facts again change nothing', async () => {
    expect(await keep(board)).toEqual({ tag: 'unchanged', key: 'executive-board' });
    const [stored] = (await calendars.calendarOf(system, ['executive-board'])).bodies;
    expect(stored).toEqual({
      ...board,
      completeYears: [],
      deadlinePolicy: {
        slotWeeks: 14,
        submissionWeeks: 10,
        issuanceWeeks: 6,
        oralNoticeWeeks: 2,
        inSessionWeeks: 3,
      },
      version: 1,
    });
  });

  it('with its name in one more language', async () => {
    expect(await keep({ ...board, names: { zh: '执行局' } })).toMatchObject({ tag: 'completed' });
    const [stored] = (await calendars.calendarOf(system, ['executive-board'])).bodies;
    expect(stored).toMatchObject({ names: { en: 'Executive Board', zh: '执行局' }, version: 2 });
  });

  it('as it stands, when other facts are told', async () => {
    expect(await keep({ ...board, zone: 'Europe/Geneva' })).toMatchObject({ tag: 'malformed' });
    expect(await keep({ ...board, zone: 'Europe/Zurich' })).toEqual({
      tag: 'conflict',
      key: 'executive-board',
      differences: [{ fact: 'zone', stands: 'Africa/Nairobi', said: 'Europe/Zurich' }],
    });
  });
});

describe('a person sees the calendar', () => {
  it('of the bodies in which they hold a role, and of no other', async () => {
    await enter(boards(2023, 1, main('2023-03-28')));
    const reader = (body: string) => ({
      kind: 'person' as const,
      id: '0',
      lang: 'en',
      grants: [{ body, role: 'reader' as const, unit: null, state: null }],
    });
    expect((await calendars.sessionsOf(reader('executive-board'))).map(({ key }) => key)).toEqual([
      'executive-board/2023/1',
    ]);
    expect(await calendars.sessionsOf(reader('assembly'))).toEqual([]);
    expect(await calendars.sessionsOf(reader('assembly'), 'executive-board')).toEqual([]);
    expect((await calendars.bodiesOf(reader('assembly'))).map(({ key }) => key)).toEqual(['assembly']);
  });
});

describe('the tables themselves refuse', () => {
  const insert = (table: string, row: Record<string, unknown>) =>
    platform.dataSource.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  const id = '0193a000-0000-7000-8000-000000000001';
  const session = {
    id,
    body: 'executive-board',
    year: 2023,
    ordinal: 1,
    kind: 'regular',
    cancelled: false,
    version: 1,
  };
  const segment = { id, session_id: id, kind: 'main', n: null };

  it('a session whose key is not its name', async () => {
    await expect(insert('session', { ...session, key: 'executive-board/2023/2' })).rejects.toThrow(
      'session_check',
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['that ends before it starts', { starts_on: '2023-03-29', ends_on: '2023-03-28' }],
    ['with a first day alone', { starts_on: '2023-03-29' }],
    ['dated and expected', { starts_on: '2023-03-29', ends_on: '2023-03-29', expected: '2023-Q1' }],
    ['main and numbered', { n: 1 }],
    ['with a reason why not, that takes documents', { takes_documents: true, why: 'elections-only' }],
  ])('a segment %s', async (_, facts) => {
    await insert('session', { ...session, key: 'executive-board/2023/1' });
    await expect(insert('segment', { ...segment, ...facts })).rejects.toThrow('violates check constraint');
  });
});
