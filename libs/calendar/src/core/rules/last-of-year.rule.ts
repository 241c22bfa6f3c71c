import { bodyOf, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { bodyUnknown, dueAt, noMeeting } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { isSessionAfterAdoption } from '../place-in-time.js';
import type { Phrase } from '../phrase.js';
import type { BodyKey } from '../session-key.js';
import { unusableWhy, whySession } from '../why.js';
import { incomplete, leftToPerson, type YearlyChoice } from './choose-in-year.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import { bodyKey, may, must, oneOf, year as isYear } from './schema.js';
import { sessionsOfYear, yearsAsFarAsItLooks, yearsFromAdoption } from './years-of-rule.js';

/** At the last session of a year, or of each year; perhaps of the regular ones. "Of the year" is the year in the name. */
export interface LastOfYearRule {
  readonly kind: 'last-of-year';
  readonly body: BodyKey;
  readonly year?: number;
  readonly only?: 'regular';
}

export const lastOfYearRule: RuleKind<LastOfYearRule> = {
  kind: 'last-of-year',
  fields: { body: must(bodyKey), year: may(isYear), only: may(oneOf('regular')) },
  resolve,
  sentence,
};

function resolve(rule: LastOfYearRule, context: RuleContext): readonly Occurrence[] {
  const body = bodyOf(context.calendar, rule.body);
  if (body === null) return [bodyUnknown(rule.body)];
  if (body.naming === 'number')
    return [noMeeting([{ key: 'calendar.why.noYears', values: { body: rule.body } }], 'undated', rule.body)];
  const of = (year: number): YearlyChoice => {
    const known = sessionsOfYear(context.calendar, body.key, year).filter(
      (session) => rule.only === undefined || session.kind === rule.only,
    );
    return { context, body, year, named: [], known };
  };
  if (rule.year !== undefined) {
    const own = of(rule.year);
    const [last] = lastIn(own);
    return [last ?? nothingYet(own)];
  }
  return yearsAsFarAsItLooks({}, context, yearsFromAdoption(context, body).map(of)).flatMap(({ year }) =>
    lastIn(of(year)),
  );
}

/** The last one that takes documents, if it is after adoption; one that is cancelled or takes none is passed over. */
function lastIn(choice: YearlyChoice): readonly Occurrence[] {
  const { context, body, year, known } = choice;
  const later = known.filter((session) => isSessionAfterAdoption(context.calendar, context.adopted, session));
  const at = later.findLastIndex((session) => firstUsable(session) !== null);
  const complete = body.completeYears.includes(year);
  const open = complete ? [] : [incomplete(body, year)];
  const passed = later.slice(at + 1).map((session: Session) => unusableWhy(session, null));
  if (at >= 0) {
    const last = later[at]!;
    return [dueAt(context.calendar, String(year), last, firstUsable(last)!, [...passed, ...open], !complete)];
  }
  if (later.length === 0) return [];
  const left = { key: 'calendar.why.nothingLeft', values: { body: body.key, year: String(year) } } as const;
  return [leftToPerson(choice, [...passed, ...(complete ? [left] : open)])];
}

/** Of a year that the text names something is said, also when the calendar does not have it. */
function nothingYet(choice: YearlyChoice): Occurrence {
  const { body, year, known } = choice;
  const early = known.map(({ key }) => whySession('atOrBeforeAdoption', key));
  if (!body.completeYears.includes(year))
    return noMeeting([...early, incomplete(body, year)], String(year), body.key);
  const left = { key: 'calendar.why.nothingLeft', values: { body: body.key, year: String(year) } } as const;
  return leftToPerson(choice, [...early, left]);
}

function sentence({ body, year, only }: LastOfYearRule): Phrase {
  const values = { body: { body }, only: only ?? 'any' };
  return year === undefined
    ? { key: 'calendar.rule.lastOfEachYear', values }
    : { key: 'calendar.rule.lastOfYear', values: { ...values, year: String(year) } };
}
