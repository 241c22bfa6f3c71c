import fc from 'fast-check';
import type { CalendarChange, Period, SessionChange } from '../core/calendar-change.js';
import { addDays } from '../core/calendar-date.js';
import { printSessionKey } from '../core/session-key.js';
import { anyBodies, anyDay, anyNames, anyYears, anyZone } from './any-calendar.js';

const dates: fc.Arbitrary<Period> = fc
  .record({ start: anyDay, length: fc.integer({ min: 0, max: 4 }) })
  .map(({ start, length }) => ({ start, end: addDays(start, length), expected: null }));
const quarter: fc.Arbitrary<Period> = fc
  .record({ year: fc.constantFrom(...anyYears), n: fc.constantFrom(1, 2, 3, 4) })
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

/** Anything a person may do to one session. */
export const anySessionChange: fc.Arbitrary<SessionChange> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), part, to: period }) },
  fc.record({ kind: fc.constant('split' as const), endsOn: fc.option(anyDay), resumed: period }),
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

/** Anything a person may do to a calendar of anyCalendar; some of it is impossible there and is refused. */
export const anyChange: fc.Arbitrary<CalendarChange> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      of: fc.constant('session' as const),
      key: fc.constantFrom(...anyNames.map(printSessionKey)),
      change: anySessionChange,
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        name: fc.constantFrom(...anyNames),
        kind: fc.constantFrom('regular' as const, 'special' as const),
        when: period,
      })
      .map(({ name, kind, when }): CalendarChange => ({
        of: 'new-session',
        session: { ...name, kind, segments: [{ kind: 'main', ...when }] },
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        key: fc.constantFrom(...Object.values(anyBodies)),
        change: fc.oneof(
          fc.subarray([...anyYears]).map((completeYears) => ({ completeYears })),
          anyZone.map((zone) => ({ zone })),
        ),
      })
      .map((change): CalendarChange => ({ of: 'body', ...change })),
  },
);
