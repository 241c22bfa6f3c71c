import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCalendar } from '../testing/index.js';
import { addDays, type CalendarDate } from './calendar-date.js';
import { sessionOf, type Calendar, type Segment, type Session } from './calendar.js';
import { deadlinesFor, type DeliverableForm } from './deadlines-for.js';
import { defaultDeadlinePolicy } from './deadline-policy.js';
import type { Occurrence } from './occurrence.js';
import { resolveDueMeetings } from './resolve-due-meetings.js';
import type { RuleContext } from './rules/rule-kind.js';
import type { DueRule } from './rules/rule-kinds.js';
import { printSessionKey } from './session-key.js';

/** What must hold on every calendar, also one that was moved, suspended, cancelled and left without dates. */

const board = 'executive-board';
const years = [2019, 2020, 2021, 2022, 2023];
const day0 = '2019-01-01' as CalendarDate;

const aDay = fc.integer({ min: 0, max: 5 * 366 }).map((days) => addDays(day0, days));
const length = fc.integer({ min: 0, max: 4 });
const documents = fc.record({
  takesDocuments: fc.boolean(),
  why: fc.constantFrom(null, 'elections-only'),
});

/** Parts one after another, from a day on; or one part without dates. */
const parts: fc.Arbitrary<readonly Segment[]> = fc.oneof(
  fc
    .tuple(
      aDay,
      fc.array(fc.tuple(length, fc.integer({ min: 1, max: 200 }), documents), { minLength: 1, maxLength: 3 }),
    )
    .map(([first, list]) => {
      let start = first;
      return list.map(([days, gap, taken], at): Segment => {
        const end = addDays(start, days);
        const part = {
          kind: at === 0 ? 'main' : 'resumed',
          n: at === 0 ? null : at,
          start,
          end,
          expected: null,
        } as const;
        start = addDays(end, gap);
        return { ...part, ...taken };
      });
    }),
  fc
    .record({ expected: fc.constantFrom(null, '2020-Q1', '2022-Q4'), taken: documents })
    .map(({ expected, taken }) => [
      { kind: 'main' as const, n: null, start: null, end: null, expected, ...taken },
    ]),
);

function sessionNamed(year: number, ordinal: number): fc.Arbitrary<Session> {
  const name = { body: board, year, ordinal, name: null };
  return fc
    .record({
      kind: fc.constantFrom('regular' as const, 'special' as const),
      cancelled: fc.boolean(),
      segments: parts,
    })
    .map((facts) => ({ ...name, ...facts, key: printSessionKey(name) }));
}

const named = years.flatMap((year) => [1, 2, 3].map((ordinal) => ({ year, ordinal })));
const calendars: fc.Arbitrary<Calendar> = fc
  .tuple(
    fc.tuple(...named.map(({ year, ordinal }) => fc.option(sessionNamed(year, ordinal)))),
    fc.subarray(years),
    fc.option(aDay),
  )
  .map(([sessions, completeYears, registerKeptFrom]) => ({
    bodies: aCalendar()
      .build()
      .bodies.map((body) => ({ ...body, completeYears, registerKeptFrom })),
    sessions: sessions.filter((session) => session !== null),
  }));

const aYear = fc.constantFrom(...years);
const anOrdinal = fc.constantFrom(1, 2, 3);
const rules: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({
    kind: fc.constant('session' as const),
    at: fc.oneof(
      fc.record({ body: fc.constant(board), year: aYear, ordinal: anOrdinal }),
      fc.constant({ body: board, next: true } as const),
    ),
  }),
  fc.record(
    {
      kind: fc.constant('each-session' as const),
      body: fc.constant(board),
      only: fc.constant('regular' as const),
      from: fc.record({ year: aYear }),
      until: fc.record({ date: aDay }),
    },
    { requiredKeys: ['kind', 'body'] },
  ),
  fc.record(
    {
      kind: fc.constant('ordinals-of-year' as const),
      body: fc.constant(board),
      ordinals: fc.subarray([1, 2, 3], { minLength: 1 }),
      choose: fc.constantFrom('one' as const, 'all' as const),
      from: fc.record({ body: fc.constant(board), year: aYear, ordinal: anOrdinal }),
    },
    { requiredKeys: ['kind', 'body', 'ordinals', 'choose'] },
  ),
);

const cases = fc
  .record({
    rule: rules,
    calendar: calendars,
    today: aDay,
    adoptedAt: fc.option(fc.nat()),
    chosen: fc.dictionary(aYear.map(String), anOrdinal),
  })
  .map(({ rule, calendar, today, adoptedAt, chosen }): { rule: DueRule; context: RuleContext } => {
    const { sessions } = calendar;
    const adopting = adoptedAt === null ? undefined : sessions[adoptedAt % Math.max(1, sessions.length)];
    return {
      rule,
      context: {
        calendar,
        today,
        receives: board,
        adopted: adopting === undefined ? null : { session: adopting.key, segment: 'main' },
        choices: Object.entries(chosen).map(([slot, ordinal]) => ({
          slot,
          session: `${board}/${slot}/${ordinal}`,
        })),
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
      const over = sessionOf(context.calendar, context.adopted?.session ?? '')?.segments[0]?.end ?? null;
      if (over === null || (rule.kind === 'session' && !('next' in rule.at))) return;
      for (const { start } of occurrences.filter(isMeeting)) {
        if (start !== null) expect(start > over).toBe(true);
      }
      for (const key of occurrences.flatMap(({ candidates }) => candidates)) {
        const first = sessionOf(context.calendar, key)?.segments.find(({ takesDocuments }) => takesDocuments);
        if (first?.start) expect(first.start > over).toBe(true);
      }
    });
  });

  it('a fixed meeting has its dates, a choice two candidates or more, and whatever is not plain says why', () => {
    always(({ context, occurrences }) => {
      for (const occurrence of occurrences) {
        const { state, start, end, candidates, why } = occurrence;
        if (state === 'fixed')
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
          if (occurrence.start !== null) expect(dates.every((date) => date < occurrence.start!)).toBe(true);
          if (occurrence.before === 'register') expect(dates).toEqual([]);
        }
      }
    });
  });
});
