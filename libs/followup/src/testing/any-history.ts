import { anyChange, anyDay, anyRequest, anyRule, anySessionChange, otherMandate } from '#calendar/testing';
import type { Progress } from '#register/core';
import fc from 'fast-check';
import { LivingRegister, type Happening } from './living-register.js';

/** Any hour of any day of the years that generated calendars speak of, midnights and the hours about them among them. */
const anyInstant = fc
  .record({ date: anyDay, minutes: fc.oneof(fc.constantFrom(0, 1439), fc.nat(1439)) })
  .map(({ date, minutes }) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000));

/** A mandate that was confirmed one day, on a calendar as calendars are. */
export const anyBeginning: fc.Arbitrary<LivingRegister> = fc
  .record({ request: anyRequest, other: anyRule, instant: anyInstant })
  .map(({ request: { rule, calendar, adopted }, other, instant }) =>
    LivingRegister.confirmed({ rule, adopted, others: { [otherMandate]: other } }, calendar, instant),
  );

const nth = fc.nat(20);
/** Of any session, or body; or of the session where a task is due. */
const change: fc.Arbitrary<Happening> = fc.oneof(
  anyChange.map((made) => ({ what: 'change' as const, change: made })),
  fc.record({ what: fc.constant('change-meeting' as const), nth, change: anySessionChange }),
);
export const anyChoice: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('choose' as const),
  nth,
  candidate: fc.nat(2),
});
export const anyExtension = fc.record({
  what: fc.constant('extend' as const),
  nth,
  deadline: fc.nat(2),
  days: fc.integer({ min: -10, max: 60 }),
});
const time: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('hours-pass' as const),
  hours: fc.integer({ min: 1, max: 24 * 200 }),
});

/** What people do with a task at work. */
export const anyProgress = (...progresses: readonly Progress[]): fc.Arbitrary<Happening> =>
  fc.record({ what: fc.constant('progress' as const), nth, to: fc.constantFrom(...progresses) });

/** What officers do to the calendar and with tasks, on one day. */
export const anyDayOfChanges = fc.array(
  fc.oneof({ weight: 6, arbitrary: change }, { weight: 2, arbitrary: anyChoice }, anyExtension),
  { minLength: 1, maxLength: 12 },
);

/** Years of it: time passes, work is done, the calendar changes. */
export const anyHistory = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: change },
    { weight: 2, arbitrary: anyChoice },
    anyExtension,
    { weight: 3, arbitrary: time },
    { weight: 2, arbitrary: anyProgress('in-progress', 'blocked', 'submitted', 'delivered', 'dropped') },
  ),
  { minLength: 1, maxLength: 16 },
);
