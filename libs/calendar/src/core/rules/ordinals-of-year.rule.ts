import { yearOf } from '../calendar-date.js';
import { bodyOf, sessionOf, type Body } from '../calendar.js';
import { bodyUnknown, noMeeting } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { inOrder, isSessionAfterAdoption, yearOfAdoption } from '../place-in-time.js';
import { nameOfTheYear, ordinalOfYear, type Phrase } from '../phrase.js';
import { printSessionKey, type BodyKey, type SessionKey } from '../session-key.js';
import { boundsOf, boundsPhrase, isRuleStart, type RuleStart } from './bounds.js';
import { chooseInYear } from './choose-in-year.js';
import { asFarAsItLooks, eachOf } from './each-session.rule.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import {
  bodyKey,
  fault,
  listOf,
  may,
  must,
  nameOfTheYear as isName,
  oneOf,
  ordinal,
  yearsApart,
} from './schema.js';
import { dueEnd, type DueEnd } from './session-reference.js';
import { yearsAsFarAsItLooks, yearsFromAdoption, type YearOfRule } from './years-of-rule.js';

/** At sessions of each year by their ordinals or names, all or one of them: "at its second or third session of each year". */
export interface OrdinalsOfYearRule {
  readonly kind: 'ordinals-of-year';
  readonly body: BodyKey;
  readonly ordinals?: readonly number[];
  readonly names?: readonly string[];
  readonly choose: 'one' | 'all';
  readonly everyYears?: number;
  readonly from?: RuleStart;
  readonly until?: DueEnd;
}

export const ordinalsOfYearRule: RuleKind<OrdinalsOfYearRule> = {
  kind: 'ordinals-of-year',
  fields: {
    body: must(bodyKey),
    ordinals: may(listOf(ordinal)),
    names: may(listOf(isName)),
    choose: must(oneOf('one', 'all')),
    everyYears: may(yearsApart),
    from: may(isRuleStart),
    until: may(dueEnd),
  },
  faults: (rule) =>
    (rule.ordinals === undefined) === (rule.names === undefined)
      ? [fault('ordinalsOrNames', 'ordinals')]
      : [],
  resolve,
  sentence,
};

function resolve(rule: OrdinalsOfYearRule, context: RuleContext): readonly Occurrence[] {
  const body = bodyOf(context.calendar, rule.body);
  if (body === null) return [bodyUnknown(rule.body)];
  if (body.naming === 'number')
    return [noMeeting([{ key: 'calendar.why.noYears', values: { body: rule.body } }])];
  const isWithin = boundsOf(rule, context, rule.body);
  const years = yearsOf(rule, context, body).map((year): YearOfRule => {
    const named = keysOf(rule, year);
    const known = named.flatMap((key) => sessionOf(context.calendar, key) ?? []).filter(isWithin);
    return { year, named, known: inOrder(context.calendar, known) };
  });
  if (rule.choose === 'all') {
    const met = years
      .flatMap(({ known }) => known)
      .filter((session) => isSessionAfterAdoption(context.calendar, context.adopted, session));
    return asFarAsItLooks(rule, context, met).map(eachOf(context.calendar));
  }
  return yearsAsFarAsItLooks(rule, context, years).flatMap(({ year, named, known }) =>
    known.length > 0 || isYearWithin(rule, year) ? chooseInYear({ context, body, year, named, known }) : [],
  );
}

/** The years that the calendar speaks of, from adoption on; of a rule for every nth year, those counted from its first. */
function yearsOf(rule: OrdinalsOfYearRule, context: RuleContext, body: Body): readonly number[] {
  const years = yearsFromAdoption(context, body);
  const adopted = yearOfAdoption(context.calendar, context.adopted);
  const first =
    (rule.from !== undefined && 'year' in rule.from ? rule.from.year : undefined) ?? adopted ?? years[0];
  return years.filter((year) => (year - (first ?? year)) % (rule.everyYears ?? 1) === 0);
}

/** Whether a year of which no candidate is known lies within the rule's first and last. */
function isYearWithin({ from, until }: OrdinalsOfYearRule, year: number): boolean {
  const first = from !== undefined && 'year' in from ? from.year : undefined;
  if (from !== undefined && (first === undefined || year < first)) return false;
  if (until === undefined || 'completionOf' in until || 'event' in until) return true;
  if ('date' in until) return year <= yearOf(until.date);
  return 'year' in until.session && until.session.year !== undefined && year <= until.session.year;
}

function keysOf({ body, ordinals, names }: OrdinalsOfYearRule, year: number): readonly SessionKey[] {
  return [
    ...(ordinals ?? []).map((nth) => printSessionKey({ body, year, ordinal: nth, name: null })),
    ...(names ?? []).map((name) => printSessionKey({ body, year, ordinal: null, name })),
  ];
}

function sentence(rule: OrdinalsOfYearRule): Phrase {
  const list = [...(rule.ordinals ?? []).map(ordinalOfYear), ...(rule.names ?? []).map(nameOfTheYear)];
  const chosen = rule.choose === 'one' && list.length > 1;
  return boundsPhrase(rule, {
    key: chosen ? 'calendar.rule.oneOfYear' : 'calendar.rule.eachOfYear',
    values: {
      body: { body: rule.body },
      sessions: { list, joined: chosen ? 'or' : 'and' },
      count: list.length,
      // Where a number goes before the word "session", a name may come after it.
      by: rule.names === undefined ? 'ordinal' : 'name',
      years: rule.everyYears ?? 1,
    },
  });
}
