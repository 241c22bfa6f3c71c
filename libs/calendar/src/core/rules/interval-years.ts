import { yearOf } from '../calendar-date.js';
import type { Body, Session } from '../calendar.js';
import type { Occurrence } from '../occurrence.js';
import { boundsOf, endDate } from './bounds.js';
import { chooseInYear } from './choose-in-year.js';
import type { RuleContext } from './rule-kind.js';
import type { DueEnd } from './session-reference.js';
import { sessionsOfYear, yearsAsFarAsItLooks, yearsSpokenOf, type YearOfRule } from './years-of-rule.js';

/** Every so many years after a first one, at a body. */
export interface YearsApart {
  readonly context: RuleContext;
  readonly body: Body;
  /** The first year, in which this does not fall. */
  readonly from: number;
  readonly every: number;
  readonly until: DueEnd | undefined;
  /** What the first session is called within its year. */
  readonly like: { readonly ordinal?: number; readonly name?: string };
}

/**
 * Where a duty falls in each of its years: at the session of that year, by the year in its name or else by its date. Of
 * several, at the one called like the first; failing that, at one that a person chooses. Its slots count the times.
 */
export function resolveYears({ context, body, from, every, until, like }: YearsApart): readonly Occurrence[] {
  const bounds = until === undefined ? {} : { until };
  const isWithin = boundsOf(bounds, context, body.key);
  const end = endDate(until, context);
  const years = yearsSpokenOf(context.calendar, body.key)
    .filter((year) => year > from && (year - from) % every === 0)
    .flatMap((year): readonly YearOfRule[] => {
      const all = sessionsOfYear(context.calendar, body.key, year);
      const known = meant(all, like).filter(isWithin);
      const isOver = all.length > 0 || (end !== null && year > yearOf(end));
      return known.length === 0 && isOver ? [] : [{ year, named: known.map(({ key }) => key), known }];
    });
  return yearsAsFarAsItLooks(bounds, context, years).flatMap((year) =>
    chooseInYear({ context, body, ...year, slot: `+${(year.year - from) / every}` }),
  );
}

function meant(sessions: readonly Session[], like: YearsApart['like']): readonly Session[] {
  const regular = sessions.filter(({ kind }) => kind === 'regular');
  const among = regular.length > 0 ? regular : sessions;
  const same = among.filter(
    ({ ordinal, name }) =>
      (like.ordinal !== undefined && ordinal === like.ordinal) ||
      (like.name !== undefined && name === like.name),
  );
  return same.length > 0 ? same : among;
}
