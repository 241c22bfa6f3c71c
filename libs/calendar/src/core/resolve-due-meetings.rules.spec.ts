import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDay, anyRequest, anyRule, anyYear, aSession, otherMandate } from '../testing/index.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { sessionOf, type Adoption, type Calendar, type Segment, type Session } from './calendar.js';
import { deadlinesFor, type DeliverableForm } from './deadlines-for.js';
import { defaultDeadlinePolicy } from './deadline-policy.js';
import type { Occurrence } from './occurrence.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { RuleContext } from './rules/rule-kind.js';
import type { DueRule } from './rules/rule-kinds.js';
import { keyOf, type SessionReference } from './rules/session-reference.js';

/** What must hold on every calendar, also one that was moved, suspended, cancelled and left without dates. */

const board = 'executive-board';

const cases = fc
  .record({
    request: anyRequest,
    other: anyRule,
    today: anyDay,
    chosen: fc.dictionary(anyYear.map(String), fc.constantFrom(1, 2, 3)),
  })
  .map(({ request, other, today, chosen }): { rule: DueRule; context: RuleContext } => {
    const { rule, calendar, adopted } = request;
    const alone = { calendar, today, receives: board, adopted: null, choices: [] };
    return {
      rule,
      context: {
        ...alone,
        adopted,
        choices: Object.entries(chosen).map(([slot, ordinal]) => ({
          slot,
          session: `${board}/${slot}/${ordinal}`,
        })),
        attached: { [otherMandate]: resolveDueMeetings(other, alone) },
      },
    };
  });

type Resolved = { rule: DueRule; context: RuleContext; occurrences: readonly Occurrence[] };

function always(claim: (resolved: Resolved) => void): void {
  fc.assert(
    fc.property(cases, ({ rule, context }) =>
      claim({ rule, context, occurrences: resolveDueMeetings(rule, context) }),
    ),
    { numRuns: 400 },
  );
}

const isMeeting = ({ state }: Occurrence): boolean => state === 'fixed' || state === 'tentative';

/** The sessions that a rule names, wherever in it: the text says so, and its word goes before the calendar's. */
function sessionsNamed(rule: DueRule, calendar: Calendar): readonly string[] {
  const named: string[] = [];
  JSON.stringify(rule, (_, value: unknown) => {
    const { at } = (value ?? {}) as { at?: SessionReference };
    const key = at === undefined ? null : keyOf(calendar, at);
    if (key !== null) named.push(key);
    return value;
  });
  return named;
}

/** By days alone, where both are known; within the session of adoption, by the order of its parts. */
function isAtOrBefore(calendar: Calendar, adopted: Adoption, session: Session, part: Segment): boolean {
  if (adopted.session === null) return part.start !== null && part.start <= adopted.on;
  const adopting = sessionOf(calendar, adopted.session)!;
  const at = adopting.segments.findIndex(
    ({ kind, n }) => kind === adopted.segment && n === (adopted.n ?? null),
  );
  if (session.key === adopting.key) return session.segments.indexOf(part) <= at;
  const { end } = adopting.segments[at]!;
  return end !== null && part.start !== null && part.start <= end;
}

function partOf({ calendar }: RuleContext, { session, segment }: Occurrence): Segment | undefined {
  return sessionOf(calendar, session ?? '')?.segments.find(
    ({ kind, n }) => kind === segment?.kind && n === segment.n,
  );
}

describe('on every calendar', () => {
  it('resolving twice is the same, in whatever order the sessions come', () => {
    always(({ rule, context, occurrences }) => {
      const { bodies, sessions } = context.calendar;
      const turned = { ...context, calendar: { bodies, sessions: [...sessions].reverse() } };
      expect(resolveDueMeetings(rule, context)).toEqual(occurrences);
      expect(resolveDueMeetings(rule, turned)).toEqual(occurrences);
    });
  });

  it('a slot comes once', () => {
    always(({ occurrences }) => {
      const slots = occurrences.map(({ slot }) => slot);
      expect(new Set(slots).size).toBe(slots.length);
    });
  });

  it('only a part that takes documents, of a session that is not cancelled, is a due meeting', () => {
    always(({ context, occurrences }) => {
      for (const occurrence of occurrences.filter(isMeeting)) {
        // A date that the text sets is no meeting.
        if (occurrence.session === null) {
          expect(occurrence.start).toBe(occurrence.by);
          continue;
        }
        expect(partOf(context, occurrence)?.takesDocuments).toBe(true);
        expect(sessionOf(context.calendar, occurrence.session ?? '')?.cancelled).toBe(false);
      }
      for (const key of occurrences.flatMap(({ candidates }) => candidates)) {
        const session = sessionOf(context.calendar, key);
        expect(session?.cancelled).toBe(false);
        expect(session?.segments.some(({ takesDocuments }) => takesDocuments)).toBe(true);
      }
    });
  });

  it('nothing is due at or before the part of adoption, unless the text names the session', () => {
    always(({ rule, context, occurrences }) => {
      const { calendar, adopted } = context;
      if (adopted === null) return;
      const named = sessionsNamed(rule, calendar);
      for (const { session: key, segment, candidates } of occurrences) {
        for (const meeting of key === null || segment === null ? candidates : [key]) {
          if (named.includes(meeting)) continue;
          const session = sessionOf(calendar, meeting)!;
          const part =
            session.segments.find(({ kind, n }) => kind === segment?.kind && n === segment.n) ??
            session.segments.find(({ takesDocuments }) => takesDocuments)!;
          expect([meeting, part.start, isAtOrBefore(calendar, adopted, session, part)]).toEqual([
            meeting,
            part.start,
            false,
          ]);
        }
      }
    });
  });

  it('the next session is another one than that of adoption, also when that one resumes', () => {
    always(({ context }) => {
      const { adopted, calendar } = context;
      if (adopted === null || adopted.session === null) return;
      const { body } = sessionOf(calendar, adopted.session)!;
      const next = resolveDueMeetings({ kind: 'session', at: { body, next: true } }, context);
      expect(next.map(({ session }) => session)).not.toContain(adopted.session);
    });
  });

  it('a fixed meeting has its dates, a choice two candidates or more, and whatever is not plain says why', () => {
    always(({ context, occurrences }) => {
      for (const occurrence of occurrences) {
        const { state, start, end, candidates, why } = occurrence;
        if (state === 'fixed' && occurrence.session !== null)
          expect([start, end]).toEqual([
            partOf(context, occurrence)?.start,
            partOf(context, occurrence)?.end,
          ]);
        if (state === 'fixed') expect(start).not.toBeNull();
        expect(candidates.length >= 2).toBe(state === 'choice');
        if (state !== 'fixed') expect(why.length).toBeGreaterThan(0);
      }
    });
  });

  it('what a person chose among the candidates is where it is due', () => {
    always(({ rule, context, occurrences }) => {
      const asked = resolveDueMeetings(rule, { ...context, choices: [] });
      for (const { slot, session } of context.choices) {
        const candidates = asked.find((own) => own.slot === slot)?.candidates ?? [];
        if (!candidates.includes(session)) continue;
        expect(occurrences.find((own) => own.slot === slot)).toMatchObject({ session, candidates: [] });
      }
    });
  });

  it('deadlines stand in their order before the opening, and lead up to no meeting before the register', () => {
    const forms: readonly DeliverableForm[] = ['pre-session', 'in-session', 'oral'];
    always(({ context, occurrences }) => {
      for (const occurrence of occurrences) {
        for (const form of forms) {
          const dates = deadlinesFor(occurrence, defaultDeadlinePolicy, form, context.today).map(
            ({ date }) => date,
          );
          expect(dates).toEqual([...dates].sort());
          if (occurrence.start !== null) expect(dates.every((date) => date <= occurrence.start!)).toBe(true);
          if (occurrence.before === 'register') expect(dates).toEqual([]);
        }
      }
    });
  });

  it('what waits for another waits for one that is there, and not for itself', () => {
    always(({ occurrences }) => {
      const slots = occurrences.map(({ slot }) => slot);
      for (const { slot, waitsFor } of occurrences) {
        if (waitsFor === null) continue;
        expect(slots).toContain(waitsFor);
        expect(waitsFor).not.toBe(slot);
      }
    });
  });

  it('a session that is cancelled and restored has its occurrences again', () => {
    always(({ rule, context, occurrences }) => {
      const { bodies, sessions } = context.calendar;
      const turned = (cancelled: boolean) => ({
        bodies,
        sessions: sessions.map((session, at) => (at === 0 ? { ...session, cancelled } : session)),
      });
      const was = sessions[0]?.cancelled ?? false;
      resolveDueMeetings(rule, { ...context, calendar: turned(!was) });
      expect(resolveDueMeetings(rule, { ...context, calendar: turned(was) })).toEqual(occurrences);
    });
  });

  it('a later session changes no earlier fixed occurrence of a duty at each session', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 400 }), ({ context }, days) => {
        const rule: DueRule = { kind: 'each-session', body: board };
        const ends = context.calendar.sessions.flatMap(({ segments }) =>
          segments.map(({ end }) => end ?? ''),
        );
        const last = ends.sort().at(-1) || '2023-12-31';
        const added = aSession('EB 2031/1')
          .on(addDays(last as CalendarDate, days))
          .build();
        const calendar = { ...context.calendar, sessions: [...context.calendar.sessions, added] };
        const fixed = (occurrences: readonly Occurrence[]) =>
          occurrences.filter(({ state, session }) => state === 'fixed' && session !== added.key);
        expect(fixed(resolveDueMeetings(rule, { ...context, calendar }))).toEqual(
          fixed(resolveDueMeetings(rule, context)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
