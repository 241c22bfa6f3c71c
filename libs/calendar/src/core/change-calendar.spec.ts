import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCalendar } from '../testing/a-calendar.js';
import { aSession, keyed } from '../testing/a-session.js';
import { anyCalendar } from '../testing/any-calendar.js';
import { anyChange } from '../testing/any-change.js';
import type { BodyChange, CalendarChange, Period, SessionChange } from './calendar-change.js';
import { bodyOf, sessionOf, type Calendar, type Segment } from './calendar.js';
import { changeCalendar } from './change-calendar.js';
import { partFaults } from './stated-session.js';

const second = 'EB 2026/2';
const calendar = aCalendar(
  aSession('EB 2026/1').on('2026-03-24', '2026-03-26').resumedOn('2026-06-02', '2026-06-03'),
  aSession(second).on('2026-11-23', '2026-11-25'),
  aSession('EB 2026/3').undated('2026-Q4'),
  aSession('HA 3').undated(),
).build();

const main = { kind: 'main', n: null } as const;
const resumed = (n: number) => ({ kind: 'resumed', n }) as const;
const on = (start: string, end = start): Period => ({ start, end, expected: null });
const expected = (quarter: string | null): Period => ({ start: null, end: null, expected: quarter });

/** The parts of a session after a change, a line each; or "as it was", or the faults. */
function after(shortName: string, ...changes: readonly SessionChange[]): readonly string[] {
  let now: Calendar = calendar;
  for (const change of changes) {
    const changed = changeCalendar(now, { of: 'session', key: keyed(shortName), change });
    if (changed.tag === 'unchanged') return ['as it was'];
    if (changed.tag === 'unknown') return ['unknown'];
    if (changed.tag === 'malformed') return changed.faults.map(({ key }) => key);
    now = changed.calendar;
  }
  const { segments, cancelled } = sessionOf(now, keyed(shortName))!;
  return [...(cancelled ? ['cancelled'] : []), ...segments.map(line)];
}

function line({ kind, n, start, end, expected: quarter, takesDocuments, why }: Segment): string {
  const when = start === null ? (quarter ?? 'undated') : start === end ? start : `${start} to ${end}`;
  const part = n === null ? kind : `${kind} ${n}`;
  return [`${part}: ${when}`, ...(takesDocuments ? [] : [`no documents (${why ?? 'not said why'})`])].join(
    ', ',
  );
}

describe('a session', () => {
  it.each<[string, string, SessionChange, readonly string[]]>([
    [
      'moves',
      second,
      { kind: 'move', part: main, to: on('2026-12-07', '2026-12-09') },
      ['main: 2026-12-07 to 2026-12-09'],
    ],
    [
      'moves into another year under its name',
      second,
      { kind: 'move', part: main, to: on('2027-01-18') },
      ['main: 2027-01-18'],
    ],
    [
      'is postponed to a quarter',
      second,
      { kind: 'move', part: main, to: expected('2027-Q1') },
      ['main: 2027-Q1'],
    ],
    [
      'is postponed without a word',
      second,
      { kind: 'move', part: main, to: expected(null) },
      ['main: undated'],
    ],
    ['gets its dates', 'EB 2026/3', { kind: 'move', part: main, to: on('2026-12-01') }, ['main: 2026-12-01']],
    [
      'moves a resumed part',
      'EB 2026/1',
      { kind: 'move', part: resumed(1), to: on('2026-07-01') },
      ['main: 2026-03-24 to 2026-03-26', 'resumed 1: 2026-07-01'],
    ],
    [
      'is suspended',
      second,
      { kind: 'split', endsOn: '2026-11-24', resumed: on('2027-02-02') },
      ['main: 2026-11-23 to 2026-11-24', 'resumed 1: 2027-02-02'],
    ],
    [
      'is suspended until nobody knows',
      second,
      { kind: 'split', endsOn: null, resumed: expected(null) },
      ['main: 2026-11-23 to 2026-11-25', 'resumed 1: undated'],
    ],
    [
      'is suspended again',
      'EB 2026/1',
      { kind: 'split', endsOn: '2026-06-02', resumed: expected('2026-Q3') },
      ['main: 2026-03-24 to 2026-03-26', 'resumed 1: 2026-06-02', 'resumed 2: 2026-Q3'],
    ],
    [
      'is cancelled, and keeps what it had',
      second,
      { kind: 'cancel' },
      ['cancelled', 'main: 2026-11-23 to 2026-11-25'],
    ],
    [
      'only elects',
      second,
      { kind: 'documents', part: main, takesDocuments: false, why: 'elections-only' },
      ['main: 2026-11-23 to 2026-11-25, no documents (elections-only)'],
    ],
    [
      'is moved where it is',
      second,
      { kind: 'move', part: main, to: on('2026-11-23', '2026-11-25') },
      ['as it was'],
    ],
    ['is restored though it stands', second, { kind: 'restore' }, ['as it was']],
    ['that is on no calendar', 'EB 2031/1', { kind: 'cancel' }, ['unknown']],
  ])('%s', (_, name, change, parts) => {
    expect(after(name, change)).toEqual(parts);
  });

  it('is what it was when it is cancelled and restored, moved and moved back, split and put together', () => {
    const was = ['main: 2026-11-23 to 2026-11-25'];
    expect(after(second, { kind: 'cancel' }, { kind: 'restore' })).toEqual(was);
    expect(
      after(
        second,
        { kind: 'move', part: main, to: on('2027-03-01') },
        { kind: 'move', part: main, to: on('2026-11-23', '2026-11-25') },
      ),
    ).toEqual(was);
    expect(
      after(
        second,
        { kind: 'split', endsOn: null, resumed: expected('2027-Q1') },
        { kind: 'drop', part: resumed(1) },
      ),
    ).toEqual(was);
  });

  it.each<[string, string, SessionChange, string]>([
    [
      'ends before it starts',
      second,
      { kind: 'move', part: main, to: on('2026-12-09', '2026-12-07') },
      'calendar.fault.endsBeforeStart',
    ],
    [
      'is on a day that there is not',
      second,
      { kind: 'move', part: main, to: on('2026-02-29') },
      'calendar.fault.noSuchDay',
    ],
    [
      'has a first day alone',
      second,
      { kind: 'move', part: main, to: { start: '2026-12-01', end: null, expected: null } },
      'calendar.fault.halfDated',
    ],
    [
      'is expected in a fifth quarter',
      second,
      { kind: 'move', part: main, to: expected('2026-Q5') },
      'calendar.fault.noSuchQuarter',
    ],
    [
      'is dated and expected',
      second,
      { kind: 'move', part: main, to: { ...on('2026-12-01'), expected: '2026-Q4' } },
      'change.fault.datesOrExpected',
    ],
    [
      'reaches into its resumed part',
      'EB 2026/1',
      { kind: 'move', part: main, to: on('2026-05-30', '2026-06-02') },
      'calendar.fault.partsOverlap',
    ],
    [
      'resumes before it is suspended',
      second,
      { kind: 'split', endsOn: null, resumed: on('2026-11-25') },
      'calendar.fault.partsOverlap',
    ],
    [
      'is suspended before it begins',
      second,
      { kind: 'split', endsOn: '2026-11-22', resumed: expected(null) },
      'calendar.fault.endsBeforeStart',
    ],
    [
      'is suspended after it ends',
      second,
      { kind: 'split', endsOn: '2026-11-26', resumed: expected(null) },
      'change.fault.splitAfterEnd',
    ],
    [
      'is suspended on a day, and has none',
      'EB 2026/3',
      { kind: 'split', endsOn: '2026-11-26', resumed: expected(null) },
      'change.fault.splitUndated',
    ],
    [
      'has no second resumed part',
      'EB 2026/1',
      { kind: 'move', part: resumed(2), to: on('2026-09-01') },
      'change.fault.noSuchPart',
    ],
    [
      'gives a reason for taking documents',
      second,
      { kind: 'documents', part: main, takesDocuments: true, why: 'all' },
      'change.fault.whyWithDocuments',
    ],
    [
      'gives an empty reason',
      second,
      { kind: 'documents', part: main, takesDocuments: false, why: ' ' },
      'change.fault.emptyWhy',
    ],
    ['drops its main part', 'EB 2026/3', { kind: 'drop', part: main }, 'change.fault.dropMain'],
    ['drops a part that met', 'EB 2026/1', { kind: 'drop', part: resumed(1) }, 'change.fault.dropDated'],
  ])('is refused that %s', (_, name, change, fault) => {
    expect(after(name, change)).toEqual([fault]);
  });
});

describe('a new session', () => {
  const stated = { body: 'executive-board', year: 2027, ordinal: 1, kind: 'regular', segments: [] } as const;
  const made = (session: Extract<CalendarChange, { of: 'new-session' }>['session']) => {
    const changed = changeCalendar(calendar, { of: 'new-session', session });
    return changed.tag === 'malformed' ? changed.faults.map(({ key }) => key) : changed;
  };

  it('stands under the name that its body gives it, a main part without dates when nobody says more', () => {
    expect(made(stated)).toMatchObject({ tag: 'changed', body: 'executive-board' });
    const changed = changeCalendar(calendar, { of: 'new-session', session: { ...stated, kind: 'special' } });
    const session = sessionOf((changed as { calendar: Calendar }).calendar, keyed('EB 2027/1'));
    expect(session).toMatchObject({ kind: 'special', cancelled: false });
    expect(session!.segments.map(line)).toEqual(['main: undated']);
  });

  it.each<[string, object, string]>([
    ['of a body that there is not', { body: 'council' }, 'change.fault.noSuchBody'],
    ['of a name that is taken', { year: 2026 }, 'change.fault.sessionExists'],
    ['numbered as another body numbers', { year: null }, 'calendar.fault.sessionName'],
    ['without an ordinal or a name', { ordinal: null }, 'calendar.fault.sessionName'],
    [
      'of a resumed part alone',
      { segments: [{ ...resumed(1), ...on('2027-02-01') }] },
      'change.fault.noMainPart',
    ],
    [
      'with overlapping parts',
      {
        segments: [
          { ...main, ...on('2027-02-01') },
          { ...resumed(1), ...on('2027-02-01') },
        ],
      },
      'calendar.fault.partsOverlap',
    ],
  ])('is refused %s', (_, own, fault) => {
    expect(made({ ...stated, ...own })).toEqual([fault]);
  });
});

describe('a body', () => {
  const board = (key: string, change: BodyChange) => {
    const changed = changeCalendar(calendar, { of: 'body', key, change });
    if (changed.tag === 'malformed') return changed.faults.map(({ key: fault }) => fault);
    return changed.tag === 'changed' ? bodyOf(changed.calendar, key) : changed.tag;
  };

  it('is named in one more language, has whole years, each once, in order', () => {
    expect(
      board('executive-board', { names: { fr: 'Conseil' }, completeYears: [2026, 2024, 2026] }),
    ).toMatchObject({
      names: { en: 'Executive Board', zh: '执行局', fr: 'Conseil' },
      completeYears: [2024, 2026],
    });
    expect(board('executive-board', { zone: 'Europe/Geneva' })).toEqual(['calendar.fault.zone']);
    expect(board('executive-board', { zone: 'Europe/Zurich', parent: null })).toMatchObject({
      zone: 'Europe/Zurich',
      parent: null,
    });
    expect(board('executive-board', { names: { en: 'Executive Board' }, completeYears: [] })).toBe(
      'unchanged',
    );
    expect(board('council', {})).toBe('unknown');
  });

  it.each<[string, string, BodyChange, string]>([
    ['an empty name', 'executive-board', { names: { fr: ' ' } }, 'change.fault.emptyName'],
    ['a parent that there is not', 'executive-board', { parent: 'council' }, 'change.fault.noSuchBody'],
    ['itself as parent', 'executive-board', { parent: 'executive-board' }, 'change.fault.parentOfItself'],
    ['a parent that reports to it', 'assembly', { parent: 'executive-board' }, 'change.fault.parentOfItself'],
    [
      'whole years where it counts over its life',
      'assembly',
      { completeYears: [2026] },
      'change.fault.noYears',
    ],
    ['a year of two digits', 'executive-board', { completeYears: [26] }, 'calendar.fault.year'],
  ])('is refused %s', (_, key, change, fault) => {
    expect(board(key, change)).toEqual([fault]);
  });
});

describe('whatever is done to a calendar', () => {
  it('its sessions keep their names, and their parts are in order and apart', () => {
    fc.assert(
      fc.property(anyCalendar, fc.array(anyChange, { maxLength: 12 }), (began, changes) => {
        let now: Calendar = began;
        for (const change of changes) {
          const changed = changeCalendar(now, change);
          if (changed.tag !== 'changed') continue;
          const keys = (of: Calendar) => of.sessions.map(({ key }) => key);
          expect(keys(changed.calendar).slice(0, now.sessions.length)).toEqual(keys(now));
          now = changed.calendar;
        }
        expect(new Set(now.sessions.map(({ key }) => key)).size).toBe(now.sessions.length);
        for (const { segments } of now.sessions) {
          expect(segments[0]?.kind).toBe('main');
          expect(partFaults(segments)).toEqual([]);
        }
      }),
    );
  });
});
