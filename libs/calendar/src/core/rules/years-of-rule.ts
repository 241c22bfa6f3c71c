import type { Body, Session } from '../calendar.js';
import { isSoFar } from '../horizon.js';
import { oncePer } from '../once-per.js';
import { sessionsInOrder, yearOfAdoption, yearOfSession } from '../place-in-time.js';
import type { Calendar } from '../calendar.js';
import type { BodyKey, SessionKey } from '../session-key.js';
import { isOpenEnded, type Bounds } from './bounds.js';
import type { RuleContext } from './rule-kind.js';

/** One year as a rule meets it: the sessions that it names there, and those of them that the calendar has, in order. */
export interface YearOfRule {
  readonly year: number;
  readonly named: readonly SessionKey[];
  readonly known: readonly Session[];
}

const spoken = oncePer((calendar: Calendar): ReadonlyMap<BodyKey, readonly number[]> => {
  const years = new Map<BodyKey, Set<number>>(
    calendar.bodies.map(({ key, completeYears }) => [key, new Set(completeYears)]),
  );
  for (const session of calendar.sessions) {
    const year = yearOfSession(session);
    if (year !== null) years.get(session.body)?.add(year);
  }
  return new Map([...years].map(([body, own]) => [body, [...own].sort((a, b) => a - b)]));
});

/** The years that the calendar of a body speaks of, in order. */
export function yearsSpokenOf(calendar: Calendar, body: BodyKey): readonly number[] {
  return spoken(calendar).get(body) ?? [];
}

/** Those from the year of adoption on; all, when that is not known. */
export function yearsFromAdoption({ calendar, adopted }: RuleContext, body: Body): readonly number[] {
  const first = yearOfAdoption(calendar, adopted);
  return yearsSpokenOf(calendar, body.key).filter((year) => first === null || year >= first);
}

const byYear = oncePer(
  (calendar: Calendar): ReadonlyMap<BodyKey, ReadonlyMap<number, readonly Session[]>> =>
    new Map(
      calendar.bodies.map(({ key }) => {
        const years = new Map<number, Session[]>();
        for (const session of sessionsInOrder(calendar, key)) {
          const year = yearOfSession(session);
          if (year === null) continue;
          const own = years.get(year);
          if (own === undefined) years.set(year, [session]);
          else own.push(session);
        }
        return [key, years];
      }),
    ),
);

/** The sessions of a body that belong to a year, in order of time. */
export function sessionsOfYear(calendar: Calendar, body: BodyKey, year: number): readonly Session[] {
  return byYear(calendar).get(body)?.get(year) ?? [];
}

/** The years that a rule meets; of a duty without an end, those with dates and the next one of which sessions are only expected. */
export function yearsAsFarAsItLooks(
  bounds: Bounds,
  { calendar, today }: RuleContext,
  years: readonly YearOfRule[],
): readonly YearOfRule[] {
  if (!isOpenEnded(bounds)) return years;
  const next = years.findIndex(
    ({ known }) => known.length > 0 && !known.some((session) => isSoFar(calendar, session, today)),
  );
  return next === -1 ? years : years.slice(0, next + 1);
}
