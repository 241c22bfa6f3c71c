import { parseSessionKey, type BodyKey } from '../session-key.js';
import { partsOfDuration, plusDuration, yearOf, type CalendarDate } from '../calendar-date.js';
import { bodyOf } from '../calendar.js';
import { lastDayOfDates } from '../horizon.js';
import { bodyUnknown, dueOn, noMeeting } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { dayOfAdoption, yearOfAdoption } from '../place-in-time.js';
import type { Phrase } from '../phrase.js';
import { boundsPhrase, endDate } from './bounds.js';
import { resolveHeld } from './held-rule.js';
import { resolveYears } from './interval-years.js';
import type { AnyRule, OtherRules, RuleContext, RuleKind } from './rule-kind.js';
import { bodyKey, duration, may, must } from './schema.js';
import { dueEnd, type DueEnd } from './session-reference.js';

/** Every so many years, months or days, perhaps from a first time on: "at its 1992 session and every two years thereafter". */
export interface IntervalRule<Rule extends AnyRule = AnyRule> {
  readonly kind: 'interval';
  /** An ISO 8601 duration of one unit ("P2Y", "P60D"). */
  readonly every: string;
  readonly body?: BodyKey;
  readonly first?: Rule;
  readonly until?: DueEnd;
}

export const intervalRule: RuleKind<IntervalRule> = {
  kind: 'interval',
  fields: (rule) => ({ every: must(duration), body: may(bodyKey), first: may(rule), until: may(dueEnd) }),
  resolve,
  sentence,
};

/** No duty has more dates than these in either direction from today. */
const most = 500;

function resolve(rule: IntervalRule, context: RuleContext, others: OtherRules): readonly Occurrence[] {
  const first = rule.first === undefined ? [] : resolveHeld('first:', rule.first, context, others);
  const [begun] = first;
  const body = rule.body ?? begun?.body ?? null;
  const { count, unit } = partsOfDuration(rule.every);
  if (unit === 'Y' && body !== null) {
    const from = begun === undefined ? yearOfAdoption(context.calendar, context.adopted) : yearOfFirst(begun);
    return [...first, ...inYears(rule, context, { body, from, count, hasFirst: begun !== undefined })];
  }
  const from = begun === undefined ? dayOfAdoption(context.calendar, context.adopted) : begun.start;
  if (from !== null) return [...first, ...onDates(rule, context, body, from)];
  // Nothing can be counted from a first time that has no day; its own reasons say why.
  return begun === undefined ? [noMeeting([{ key: 'calendar.why.adoptionDayUnknown' }], '+1', body)] : first;
}

function inYears(
  rule: IntervalRule,
  context: RuleContext,
  {
    body: key,
    from,
    count,
    hasFirst,
  }: { body: BodyKey; from: number | null; count: number; hasFirst: boolean },
): readonly Occurrence[] {
  const body = bodyOf(context.calendar, key);
  if (body === null) return [bodyUnknown(key, '+1')];
  if (from === null)
    return hasFirst ? [] : [noMeeting([{ key: 'calendar.why.adoptionDayUnknown' }], '+1', key)];
  return resolveYears({ context, body, from, every: count, until: rule.until, like: likeFirst(rule) });
}

/** The year in the name that the text gives its first session, on the calendar or not; else that of its date. */
function yearOfFirst({ slot, session, start }: Occurrence): number | null {
  const named = parseSessionKey(session ?? slot.slice(slot.lastIndexOf(':') + 1));
  return named?.year ?? (start === null ? null : yearOf(start));
}

/** What the text calls the first session within its year: the later ones are of the same name, where they are there. */
function likeFirst({ first }: IntervalRule): { readonly ordinal?: number; readonly name?: string } {
  const { at = {} } = (first ?? {}) as { at?: { ordinal?: number; name?: string } };
  return at;
}

function onDates(
  { every, until }: IntervalRule,
  context: RuleContext,
  body: BodyKey | null,
  from: CalendarDate,
): readonly Occurrence[] {
  const { calendar, today, receives } = context;
  const horizon = lastDayOfDates(calendar, body ?? receives, today);
  const end = endDate(until, context);
  const last = end !== null && end < horizon ? end : horizon;
  const nth = (times: number): CalendarDate => plusDuration(from, every, times);
  const dates: Occurrence[] = [];
  for (let times = firstShown(nth, today); dates.length < 2 * most; times += 1) {
    const date = nth(times);
    if (date > last) break;
    dates.push(dueOn(calendar, `+${times}`, date, { receives, body }));
  }
  return dates;
}

/** The number of the first date that is not too long ago. */
function firstShown(nth: (times: number) => CalendarDate, today: CalendarDate): number {
  let [low, high] = [1, 1];
  while (nth(high) < today) high *= 2;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (nth(middle) < today) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low - most);
}

function sentence({ every, body, first, until }: IntervalRule, others: OtherRules): Phrase {
  const { count, unit } = partsOfDuration(every);
  const again: Phrase = { key: 'calendar.rule.every', values: { count, unit } };
  const bounds = until === undefined ? {} : { until };
  if (first !== undefined) {
    const sentence = {
      key: 'calendar.rule.everyAfter',
      values: { first: others.sentence(first), again },
    } as const;
    return boundsPhrase(bounds, sentence);
  }
  if (body === undefined) return boundsPhrase(bounds, again);
  return boundsPhrase(bounds, {
    key: 'calendar.rule.receivedBy',
    values: { sentence: again, body: { body } },
  });
}
