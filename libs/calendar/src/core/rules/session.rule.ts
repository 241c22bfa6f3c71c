import { lastDayOfYear, plusDuration, type CalendarDate } from '../calendar-date.js';
import { sessionOf, type Segment, type Session } from '../calendar.js';
import { firstUsable } from '../first-usable.js';
import { beforeRegister, dueAt, noMeeting, passedOver } from '../make-occurrence.js';
import type { Occurrence } from '../occurrence.js';
import { isAfterAdoption } from '../place-in-time.js';
import type { Phrase, PhraseValue } from '../phrase.js';
import { unusableWhy, whySession } from '../why.js';
import { parseSessionKey, type SessionKey } from '../session-key.js';
import { durationPhrase } from './duration-phrase.js';
import type { RuleContext, RuleKind } from './rule-kind.js';
import { duration, fault, may, must, oneOf, ordinal, record, words } from './schema.js';
import {
  keyOf,
  nextAfterAdoption,
  referencePhrase,
  sessionReference,
  type SessionReference,
} from './session-reference.js';

/** At one session that the text names, or at the next one: "at its second session", "at its resumed second session". */
export interface SessionRule {
  readonly kind: 'session';
  readonly at: SessionReference;
  readonly segment?: { readonly kind: 'resumed'; readonly n?: number };
  /** "In good time before its third session". */
  readonly relation?: 'before';
  /** How long before, an ISO 8601 duration of one unit ("P8W"). */
  readonly lead?: string;
  /** A part of the agenda that the text names ("the high-level segment"), in its words. */
  readonly agendaSegment?: string;
}

export const sessionRule: RuleKind<SessionRule> = {
  kind: 'session',
  fields: {
    at: must(sessionReference),
    segment: may(record({ kind: must(oneOf('resumed')), n: may(ordinal) })),
    relation: may(oneOf('before')),
    lead: may(duration),
    agendaSegment: may(words),
  },
  faults: (rule) =>
    rule.lead !== undefined && rule.relation === undefined ? [fault('leadNeedsBefore', 'lead')] : [],
  resolve: (rule, context) => ['next' in rule.at ? atNext(rule, context) : atNamed(rule, context)],
  sentence,
};

function atNamed(rule: SessionRule, context: RuleContext): Occurrence {
  const key = keyOf(context.calendar, rule.at);
  if (key === null)
    return noMeeting(
      [{ key: 'calendar.why.nameIncomplete', values: { body: rule.at.body } }],
      'undated',
      rule.at.body,
    );
  const session = sessionOf(context.calendar, key);
  if (session === null) return notOnCalendar(rule, context, key);
  return atPart(rule, context, session, key);
}

/** A session of a year that was over before the register was kept is as little recorded as one that the calendar has. */
function notOnCalendar({ at }: SessionRule, { calendar }: RuleContext, key: SessionKey): Occurrence {
  const year = parseSessionKey(key)?.year ?? null;
  const before = year === null ? null : beforeRegister(calendar, at.body, lastDayOfYear(year));
  return { ...noMeeting([whySession('notOnCalendar', key)], key, at.body), before };
}

function atNext(rule: SessionRule, context: RuleContext): Occurrence {
  const { body } = rule.at;
  if (context.adopted === null) return noMeeting([{ key: 'calendar.why.adoptionUnknown' }], 'next', body);
  const { session, passed } = nextAfterAdoption(context, body);
  const why = passed.map((skipped) => unusableWhy(skipped, null));
  if (session === null)
    return noMeeting([...why, { key: 'calendar.why.noNextYet', values: { body } }], 'next', body);
  const occurrence = atPart(rule, context, session, 'next');
  return { ...occurrence, why: [...why, ...occurrence.why] };
}

function atPart(rule: SessionRule, context: RuleContext, session: Session, slot: string): Occurrence {
  const { calendar } = context;
  const part = rule.segment === undefined ? namedPart(context, session) : resumedPart(rule.segment, session);
  if (part === null && rule.segment !== undefined && !session.cancelled)
    return noMeeting([whySession('resumedNotOnCalendar', session.key)], slot, session.body);
  // Only a part that takes documents is ever a due meeting made by a machine, even one that the text names.
  if (part === null || session.cancelled || !part.takesDocuments)
    return passedOver(calendar, slot, session, [
      unusableWhy(session, part),
      { key: 'calendar.why.personDecides' },
    ]);
  return { ...dueAt(calendar, slot, session, part), by: leadDate(rule.lead, part.start) };
}

/** The text names the session, not its part: the first part after adoption, else the first. */
function namedPart({ calendar, adopted }: RuleContext, session: Session): Segment | null {
  const first = firstUsable(session);
  if (first === null || adopted?.session !== session.key) return first;
  const later = session.segments.find(
    (segment) => segment.takesDocuments && isAfterAdoption(calendar, adopted, session, segment),
  );
  return later ?? first;
}

function resumedPart(wanted: { readonly n?: number }, session: Session): Segment | null {
  return session.segments.find(({ kind, n }) => kind === 'resumed' && (n ?? 1) === (wanted.n ?? 1)) ?? null;
}

function leadDate(lead: string | undefined, start: CalendarDate | null): CalendarDate | null {
  if (lead === undefined || start === null) return null;
  return plusDuration(start, lead, -1);
}

function sentence(rule: SessionRule): Phrase {
  const session = partPhrase(rule);
  const main = timePhrase(rule, session);
  return rule.agendaSegment === undefined
    ? main
    : { key: 'calendar.rule.agendaSegment', values: { sentence: main, segment: rule.agendaSegment } };
}

function partPhrase({ at, segment }: SessionRule): PhraseValue {
  const session = referencePhrase(at);
  if (segment === undefined) return session;
  return segment.n === undefined
    ? { key: 'calendar.session.resumed', values: { session } }
    : {
        key: 'calendar.session.resumedNth',
        values: { session, ordinal: { key: 'calendar.ordinal.ofYear', values: { ordinal: segment.n } } },
      };
}

function timePhrase(rule: SessionRule, session: PhraseValue): Phrase {
  if (rule.relation === undefined) return { key: 'calendar.rule.atSession', values: { session } };
  if (rule.lead === undefined) return { key: 'calendar.rule.beforeSession', values: { session } };
  return { key: 'calendar.rule.leadBeforeSession', values: { session, lead: durationPhrase(rule.lead) } };
}
