import type { Message } from '#messages';
import { yearOf, type CalendarDate } from '../calendar-date.js';
import { sessionsAfterAdoption } from '../after-adoption.js';
import { bodyOf, sessionOf, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { dueAt, noMeeting, occurrence } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { opensAtTheEarliest, surelyOver } from '../place-in-time.js';
import type { BodyKey } from '../session-key.js';
import { unusableWhy } from '../why.js';
import { resolveHeld } from './held-rule.js';
import type { AnyRule, RuleContext, RuleKind } from './rule-kind.js';
import { bodyKey, must } from './schema.js';

/** The last session of a body that takes documents and closes before another meeting opens. */
export interface PrecedingRule<Rule extends AnyRule = AnyRule> {
  readonly kind: 'preceding';
  readonly body: BodyKey;
  readonly before: Rule;
}

export const precedingRule: RuleKind<PrecedingRule> = {
  kind: 'preceding',
  fields: (rule) => ({ body: must(bodyKey), before: must(rule) }),
  resolve: ({ body, before }, context, others) =>
    resolveHeld('before:', before, context, others).map((other) => lastBefore(context, body, other)),
  sentence: ({ body, before }, others) => ({
    key: 'calendar.rule.preceding',
    values: { body: { body }, before: others.sentence(before) },
  }),
};

function lastBefore(context: RuleContext, body: BodyKey, other: Occurrence): Occurrence {
  const opening = openingOf(context, other);
  if (opening === null || other.state === 'passed-over')
    return noMeeting(
      [...other.why, { key: 'calendar.why.precedingUnknown', values: { body } }],
      other.slot,
      body,
    );
  const closed = sessionsAfterAdoption(context.calendar, context.adopted, body).filter((session) =>
    closesBefore(session, opening),
  );
  const at = closed.findLastIndex((session) => firstUsable(session) !== null);
  const passed = closed.slice(at + 1).map((session) => unusableWhy(session, null));
  const session = closed[at];
  if (session === undefined) return nothingBefore(body, other, passed);
  const doubts = [...(other.start === null ? other.why : []), ...incomplete(context, body, session, opening)];
  return dueAt(
    context.calendar,
    other.slot,
    session,
    firstUsable(session)!,
    [...passed, ...doubts],
    doubts.length > 0,
  );
}

/** A session that is suspended has not closed: its last part counts. */
function closesBefore(session: Session, opening: CalendarDate): boolean {
  const over = surelyOver(session, session.segments.at(-1) ?? null);
  return over !== null && over < opening;
}

/** The day on which the other meeting opens; the earliest possible one while it has no dates. */
function openingOf({ calendar }: RuleContext, { start, session, segment }: Occurrence): CalendarDate | null {
  if (start !== null) return start;
  const meant = session === null ? null : sessionOf(calendar, session);
  const part = meant?.segments.find(({ kind, n }) => kind === segment?.kind && n === segment.n) ?? null;
  return meant === null ? null : opensAtTheEarliest(meant, part);
}

/** The years between in which the body may still meet, as far as nobody has said that its calendar is whole. */
function incomplete(
  { calendar }: RuleContext,
  body: BodyKey,
  session: Session,
  opening: CalendarDate,
): readonly Message[] {
  const over = surelyOver(session, session.segments.at(-1) ?? null)!;
  const complete = bodyOf(calendar, body)?.completeYears ?? [];
  const first = yearOf(over);
  return Array.from({ length: Math.max(0, yearOf(opening) - first) + 1 }, (_, n) => first + n)
    .filter((year) => !complete.includes(year))
    .map((year) => ({ key: 'calendar.why.calendarIncomplete', values: { body, year: String(year) } }));
}

function nothingBefore(body: BodyKey, other: Occurrence, passed: readonly Message[]): Occurrence {
  const left = { key: 'calendar.why.nothingBefore', values: { body } } as const;
  return passed.length === 0
    ? noMeeting([left], other.slot, body)
    : occurrence({
        slot: other.slot,
        state: 'passed-over',
        body,
        why: [...passed, left],
        before: other.before,
      });
}
