import fc from 'fast-check';
import type { CalendarChange, Period, SessionChange } from '../core/calendar-change.js';
import { addDays } from '../core/calendar-date.js';
import { printSessionKey } from '../core/session-key.js';
import { day } from './a-session.js';

const start = day('2025-11-01');
const someYears = [2026, 2027] as const;
const ordinals = [1, 2, 3] as const;

const dates: fc.Arbitrary<Period> = fc
  .record({ from: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 0, max: 4 }) })
  .map(({ from, length }) => ({
    start: addDays(start, from),
    end: addDays(start, from + length),
    expected: null,
  }));
const quarter: fc.Arbitrary<Period> = fc
  .record({ year: fc.constantFrom(...someYears), n: fc.constantFrom(1, 2, 3, 4) })
  .map(({ year, n }) => ({ start: null, end: null, expected: `${year}-Q${n}` }));
const period = fc.oneof(
  { arbitrary: dates, weight: 4 },
  { arbitrary: quarter, weight: 2 },
  fc.constant<Period>({ start: null, end: null, expected: null }),
);
const part = fc.oneof(
  { arbitrary: fc.constant({ kind: 'main', n: null } as const), weight: 3 },
  fc.constantFrom(1, 2).map((n) => ({ kind: 'resumed', n }) as const),
);

const sessionChange: fc.Arbitrary<SessionChange> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), part, to: period }),
  fc.record({ kind: fc.constant('split' as const), endsOn: fc.constant(null), resumed: period }),
  fc.constant<SessionChange>({ kind: 'cancel' }),
  fc.constant<SessionChange>({ kind: 'restore' }),
  fc.record({
    kind: fc.constant('documents' as const),
    part,
    takesDocuments: fc.boolean(),
    why: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('drop' as const), part }),
);

/** The sessions of the Board that the changes speak of: three a year. */
const sessionNames = someYears.flatMap((year) =>
  ordinals.map((ordinal) => ({ body: 'executive-board', year, ordinal, name: null })),
);

/** Anything a person may do to the Board's calendar of 2026 and 2027; some of it is impossible and is refused. */
export const someChange: fc.Arbitrary<CalendarChange> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      of: fc.constant('session' as const),
      key: fc.constantFrom(...sessionNames.map(printSessionKey)),
      change: sessionChange,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...sessionNames),
        kind: fc.constantFrom('regular', 'special'),
        when: period,
      })
      .map(({ name, kind, when }): CalendarChange => ({
        of: 'new-session',
        session: { ...name, kind: kind as 'regular' | 'special', segments: [{ kind: 'main', ...when }] },
      })),
  },
  {
    weight: 1,
    arbitrary: fc.subarray([...someYears]).map((completeYears): CalendarChange => ({
      of: 'body',
      key: 'executive-board',
      change: { completeYears },
    })),
  },
);
