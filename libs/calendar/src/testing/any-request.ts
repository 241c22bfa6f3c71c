import fc from 'fast-check';
import type { Adoption, Calendar } from '../core/calendar.js';
import type { DueRule } from '../core/rules/rule-kinds.js';
import { anyCalendar, anyDay } from './any-calendar.js';
import { anyRule } from './any-rule.js';

/** A request with its rule, on the calendar of some day. */
interface AnyRequest {
  readonly rule: DueRule;
  readonly calendar: Calendar;
  readonly adopted: Adoption | null;
}

/** Adopted in any part of any session of the calendar, or between sessions, or nobody knows where. */
const anyAdoption = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ session: fc.constant(null), on: anyDay }) },
  { weight: 3, arbitrary: fc.record({ nth: fc.nat(), part: fc.nat() }) },
);

export const anyRequest: fc.Arbitrary<AnyRequest> = fc
  .record({ rule: anyRule, calendar: anyCalendar, adopted: anyAdoption })
  .map(({ rule, calendar, adopted }) => {
    if (adopted === null || 'on' in adopted) return { rule, calendar, adopted };
    const { sessions } = calendar;
    const session = sessions[adopted.nth % Math.max(1, sessions.length)];
    if (session === undefined) return { rule, calendar, adopted: null };
    const { kind, n } = session.segments[adopted.part % session.segments.length]!;
    return { rule, calendar, adopted: { session: session.key, segment: kind, n } };
  });
