import fc from 'fast-check';
import { addDays, type CalendarDate } from '../core/calendar-date.js';
import type { Body, Calendar, Naming, Segment, Session } from '../core/calendar.js';
import { defaultDeadlinePolicy, type DeadlinePolicy } from '../core/deadline-policy.js';
import { printSessionKey, type SessionName } from '../core/session-key.js';

/** The bodies of generated calendars: one for each way of naming sessions. */
export const anyBodies: Readonly<Record<Naming, string>> = {
  'year-and-ordinal': 'executive-board',
  'name-of-the-year': 'council',
  number: 'assembly',
};
/** As far east and west as there are, and with clocks that change, some at midnight and one by half an hour. */
export const anyZone = fc.constantFrom(
  'Africa/Nairobi',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Zurich',
  'America/New_York',
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
);

/** The years that generated calendars speak of: one of them has a leap day. */
export const anyYears = [2019, 2020, 2021, 2022, 2023] as const;
export const anyYear = fc.constantFrom(...anyYears);

const day0 = '2019-01-01' as CalendarDate;
const edges = [
  '2019-12-31',
  '2020-01-01',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2020-12-31',
] as CalendarDate[];

/** A day of those years, often one at the edge of a year or of February: there meetings fall together, too. */
export const anyDay: fc.Arbitrary<CalendarDate> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5 * 366 }).map((days) => addDays(day0, days)) },
  { weight: 2, arbitrary: fc.constantFrom(...edges) },
);

const documents = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ takesDocuments: true, why: null }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, 'elections-only').map((why) => ({ takesDocuments: false, why })),
  },
);
const parts = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 200 }), documents),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** A session that was suspended and resumed, perhaps twice: its parts one after another, from a day on. */
const dated = fc.tuple(anyDay, parts).map(([first, list]): readonly Segment[] => {
  let start = first;
  return list.map(([days, gap, taken], at) => {
    const end = addDays(start, days);
    const name = at === 0 ? ({ kind: 'main', n: null } as const) : ({ kind: 'resumed', n: at } as const);
    const part = { ...name, start, end, expected: null, ...taken };
    start = addDays(end, gap);
    return part;
  });
});
const undated = fc
  .tuple(fc.constantFrom(null, '2019-Q4', '2020-Q1', '2022-Q4', '2024-Q2'), documents)
  .map(([expected, taken]): readonly Segment[] => [
    { kind: 'main', n: null, start: null, end: null, expected, ...taken },
  ]);

/** A session of that name: dated, suspended, only expected, cancelled, special. */
function anySession(name: SessionName): fc.Arbitrary<Session> {
  return fc
    .record({
      kind: fc.constantFrom('regular' as const, 'regular' as const, 'special' as const),
      cancelled: fc.oneof(
        { weight: 4, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      segments: fc.oneof({ weight: 3, arbitrary: dated }, { weight: 1, arbitrary: undated }),
    })
    .map((facts) => ({ ...name, ...facts, key: printSessionKey(name) }));
}

/** The names that sessions of generated calendars may have. */
export const anyNames: readonly SessionName[] = [
  ...anyYears.flatMap((year) => [
    ...[1, 2, 3].map((ordinal) => ({ body: 'executive-board', year, ordinal, name: null })),
    ...['annual', 'first-regular'].map((name) => ({ body: 'council', year, ordinal: null, name })),
  ]),
  ...[1, 2, 3].map((ordinal) => ({ body: 'assembly', year: null, ordinal, name: null })),
];

/** Weeks as bodies have them, and what becomes of a deadline on a day of rest. */
const anyPolicy: fc.Arbitrary<DeadlinePolicy> = fc.oneof(
  fc.constant(defaultDeadlinePolicy),
  fc
    .record({ slotWeeks: fc.integer({ min: 8, max: 20 }), holidays: fc.array(anyDay, { maxLength: 4 }) })
    .map(({ slotWeeks, holidays }) => ({
      ...defaultDeadlinePolicy,
      slotWeeks: Math.max(slotWeeks, defaultDeadlinePolicy.submissionWeeks),
      nonWorking: { weekend: [6, 7], holidays, move: 'earlier' as const },
    })),
);

const anyBody = (naming: Naming): fc.Arbitrary<Body> =>
  fc.record({
    key: fc.constant(anyBodies[naming]),
    names: fc.constant({ en: anyBodies[naming] }),
    zone: anyZone,
    naming: fc.constant(naming),
    parent: fc.constant(naming === 'number' ? null : anyBodies.number),
    registerKeptFrom: fc.option(anyDay, { freq: 3 }),
    completeYears: naming === 'number' ? fc.constant([]) : fc.subarray([...anyYears]),
    deadlinePolicy: anyPolicy,
  });
const bodies: fc.Arbitrary<readonly Body[]> = fc.tuple(...(Object.keys(anyBodies) as Naming[]).map(anyBody));

/** A calendar of three bodies over five years, as moved, suspended, cancelled and unknown as calendars are. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(bodies, fc.tuple(...anyNames.map((name) => fc.option(anySession(name), { freq: 3 }))))
  .map(([own, sessions]) => ({ bodies: own, sessions: sessions.filter((session) => session !== null) }));
