import type { Message } from '#messages';
import { lastDayOfYear, type CalendarDate } from '../calendar-date.js';
import { bodyOf, type Body, type Calendar, type Segment, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { beforeRegister, dueAt, occurrence } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { oncePer } from '../once-per.js';
import { isSessionAfterAdoption, surelyOver, yearOfAdoption } from '../place-in-time.js';
import type { SessionKey } from '../session-key.js';
import { unusableWhy, whySession } from '../why.js';
import { weeksBeforeOpening } from '../working-days.js';
import type { RuleContext } from './rule-kind.js';

/** One year of a rule that asks for one of several sessions. */
export interface YearlyChoice {
  readonly context: RuleContext;
  readonly body: Body;
  readonly year: number;
  /** The sessions that the text names, on the calendar or not. */
  readonly named: readonly SessionKey[];
  /** Those of them that the calendar has, in order of time. */
  readonly known: readonly Session[];
  /** Which occurrence of the rule this is; the year, when not said. */
  readonly slot?: string;
}

const slotOf = ({ slot, year }: YearlyChoice): string => slot ?? String(year);

interface Candidate {
  readonly session: Session;
  readonly part: Segment;
}

/**
 * Where a choice of one of several sessions falls in a year: at the one a person chose, while that is possible; else at
 * the only one left; else a choice for a person. Left out are those at or before adoption, those that are cancelled or
 * take no documents, and those whose day to choose has passed in silence, but never the last. None in a year of which
 * nothing can be said yet.
 */
export function chooseInYear(choice: YearlyChoice): readonly Occurrence[] {
  const { context, known } = choice;
  const later = known.filter((session) => isSessionAfterAdoption(context.calendar, context.adopted, session));
  const candidates = later.flatMap((session) => {
    const part = firstUsable(session);
    return part === null ? [] : [{ session, part }];
  });
  const passed = whyNot(choice, later);
  if (candidates.length === 0) return nothingLeft(choice, later, passed);

  const slot = slotOf(choice);
  const chosen = context.choices.find((recorded) => recorded.slot === slot);
  const kept = candidates.find(({ session }) => session.key === chosen?.session);
  if (kept !== undefined)
    return [dueAt(context.calendar, slot, kept.session, kept.part, [whySession('chosen', kept.session.key)])];

  const why = chosen === undefined ? passed : [...passed, whySession('choiceImpossible', chosen.session)];
  const missed = whyMissed(choice, candidates, later);
  if (missed !== null) return [leftToPerson(choice, [...why, missed])];
  const open = dropUnanswered(candidates, context);
  const soFar = [...why, ...open.why];
  return [open.left.length === 1 ? onlyOne(choice, open.left[0]!, soFar) : ask(choice, open.left, soFar)];
}

function whyNot({ body, year, named, known }: YearlyChoice, later: readonly Session[]): readonly Message[] {
  const absent = body.completeYears.includes(year)
    ? named.filter((key) => known.every((session) => session.key !== key))
    : [];
  return [
    ...known
      .filter((session) => !later.includes(session))
      .map(({ key }) => whySession('atOrBeforeAdoption', key)),
    ...later.filter((session) => firstUsable(session) === null).map((session) => unusableWhy(session, null)),
    ...absent.map((key) => whySession('notOnCalendar', key)),
  ];
}

/** Each candidate but the last lapses when nobody chose by its slot deadline. */
function dropUnanswered(
  candidates: readonly Candidate[],
  { calendar, today }: RuleContext,
): { readonly left: readonly Candidate[]; readonly why: readonly Message[] } {
  const chooseBy = lastDayToChoose(calendar);
  const open = candidates.findIndex(({ session }, at) => {
    const date = chooseBy(session);
    return at === candidates.length - 1 || date === null || today <= date;
  });
  const why = candidates.slice(0, open).map(({ session }): Message => ({
    key: 'calendar.why.movedOn',
    values: { session: session.key, date: chooseBy(session)! },
  }));
  return { left: candidates.slice(open), why };
}

/** The slot deadline of a session at which something can be due; null without a date. */
const lastDayToChoose = oncePer((calendar: Calendar) =>
  oncePer((session: Session): CalendarDate | null => {
    const start = firstUsable(session)?.start ?? null;
    const policy = bodyOf(calendar, session.body)?.deadlinePolicy;
    return start === null || policy === undefined
      ? null
      : weeksBeforeOpening(start, policy.slotWeeks, policy);
  }),
);

/**
 * The last candidate is over, and a later one was cancelled: it was to be there, and now is missed for the year. Not so
 * for a task that stood at the earlier one already: that one was told in time.
 */
function whyMissed(
  choice: YearlyChoice,
  candidates: readonly Candidate[],
  later: readonly Session[],
): Message | null {
  const { context, body, year } = choice;
  const last = candidates.at(-1)!;
  const behind = later.slice(later.indexOf(last.session) + 1);
  const over = last.part.end !== null && last.part.end < context.today;
  if (!over || !behind.some(({ cancelled }) => cancelled)) return null;
  const stands = context.standing?.find(({ slot }) => slot === slotOf(choice))?.session;
  return stands === last.session.key
    ? null
    : {
        key: 'calendar.why.missed',
        values: { session: last.session.key, body: body.key, year: String(year) },
      };
}

function onlyOne(choice: YearlyChoice, { session, part }: Candidate, passed: readonly Message[]): Occurrence {
  const { context, body, year } = choice;
  const complete = body.completeYears.includes(year);
  const why = [
    ...passed,
    whySession('onlyOneLeft', session.key),
    ...(complete ? [] : [incomplete(body, year)]),
  ];
  return dueAt(context.calendar, slotOf(choice), session, part, why, !complete);
}

export function incomplete(body: Body, year: number): Message {
  return { key: 'calendar.why.calendarIncomplete', values: { body: body.key, year: String(year) } };
}

function ask(choice: YearlyChoice, left: readonly Candidate[], passed: readonly Message[]): Occurrence {
  const { context, body } = choice;
  const [first] = left;
  const last = left.at(-1)!;
  const date = lastDayToChoose(context.calendar)(first!.session);
  const asks: Message =
    date === null ? { key: 'calendar.why.choose' } : { key: 'calendar.why.chooseBy', values: { date } };
  return occurrence({
    slot: slotOf(choice),
    state: 'choice',
    body: body.key,
    candidates: left.map(({ session }) => session.key),
    chooseBy: date,
    why: [...passed, asks],
    before: beforeRegister(context.calendar, body.key, surelyOver(last.session, last.part)),
  });
}

function nothingLeft(
  choice: YearlyChoice,
  later: readonly Session[],
  passed: readonly Message[],
): readonly Occurrence[] {
  const { context, body, year } = choice;
  const complete = body.completeYears.includes(year);
  // In the year of adoption nothing was meant when its sessions are over; in a coming year nothing is known yet.
  if (later.length === 0 && (!complete || year === yearOfAdoption(context.calendar, context.adopted)))
    return [];
  const last: Message = complete
    ? { key: 'calendar.why.nothingLeft', values: { body: body.key, year: String(year) } }
    : incomplete(body, year);
  return [leftToPerson(choice, [...passed, last])];
}

/** The year has no meeting for it any more: a person decides. */
export function leftToPerson(choice: YearlyChoice, why: readonly Message[]): Occurrence {
  const { context, body, year } = choice;
  return occurrence({
    slot: slotOf(choice),
    state: 'passed-over',
    body: body.key,
    why,
    before: beforeRegister(context.calendar, body.key, lastDayOfYear(year)),
  });
}
