import fc from 'fast-check';
import type { DueRule } from '../core/rules/rule-kinds.js';
import type { DueEnd, SessionReference } from '../core/rules/session-reference.js';
import { anyDay, anyYear } from './any-calendar.js';

/** The mandate that generated rules go with. */
export const otherMandate = '0196b1a0-0000-7000-8000-000000000001';

const anyBody = fc.constantFrom('executive-board', 'council', 'assembly');
const anyOrdinal = fc.constantFrom(1, 2, 3);
const anyName = fc.constantFrom('annual', 'first-regular');

/** One session that a text may name, on a calendar or not. */
const reference: fc.Arbitrary<SessionReference> = fc.oneof(
  fc.record({ body: fc.constant('executive-board'), year: anyYear, ordinal: anyOrdinal }),
  fc.record({ body: fc.constant('council'), year: anyYear, name: anyName }),
  fc.record({ body: fc.constant('assembly'), ordinal: anyOrdinal }),
  fc.record({ body: anyBody, next: fc.constant(true as const) }),
);
const end: fc.Arbitrary<DueEnd> = fc.oneof(
  fc.record({ date: anyDay }),
  fc.record({ session: reference }),
  fc.constant({ completionOf: 'the work' }),
  fc.constant({ event: 'the review' }),
);
const start = fc.oneof(fc.record({ year: anyYear }), reference);

/** A rule that holds no other. */
const simple: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({ kind: fc.constant('session' as const), at: reference }),
  fc.record({
    kind: fc.constant('session' as const),
    at: reference,
    segment: fc.record({ kind: fc.constant('resumed' as const), n: fc.constantFrom(1, 2) }),
  }),
  fc.record({
    kind: fc.constant('session' as const),
    at: reference,
    relation: fc.constant('before' as const),
    lead: fc.constantFrom('P8W', 'P1M', 'P10D'),
  }),
  fc.record(
    {
      kind: fc.constant('each-session' as const),
      body: anyBody,
      only: fc.constant('regular' as const),
      from: start,
      until: end,
    },
    { requiredKeys: ['kind', 'body'] },
  ),
  {
    weight: 4,
    arbitrary: fc.record(
      {
        kind: fc.constant('ordinals-of-year' as const),
        body: anyBody,
        ordinals: fc.subarray([1, 2, 3], { minLength: 1 }),
        choose: fc.constantFrom('one' as const, 'all' as const),
        everyYears: fc.constantFrom(1, 2),
        from: start,
        until: end,
      },
      { requiredKeys: ['kind', 'body', 'ordinals', 'choose'] },
    ),
  },
  fc.record({
    kind: fc.constant('ordinals-of-year' as const),
    body: fc.constant('council'),
    names: fc.subarray(['annual', 'first-regular'], { minLength: 1 }),
    choose: fc.constantFrom('one' as const, 'all' as const),
  }),
  fc.record(
    {
      kind: fc.constant('last-of-year' as const),
      body: anyBody,
      year: anyYear,
      only: fc.constant('regular' as const),
    },
    { requiredKeys: ['kind', 'body'] },
  ),
  fc.record({ kind: fc.constant('date' as const), by: anyDay }),
  fc.record({
    kind: fc.constant('date' as const),
    within: fc.constantFrom('P90D', 'P2M', 'P6W', 'P1Y'),
    of: fc.constantFrom('adoption' as const, 'closure' as const, 'unstated' as const),
  }),
  fc.record({ kind: fc.constant('none' as const), body: anyBody }),
  fc.constant({ kind: 'regularly', text: 'regularly' } as const),
  fc.constant({ kind: 'with', text: 'in its report' } as const),
  fc.record(
    {
      kind: fc.constant('with' as const),
      text: fc.constant('in its report'),
      mandate: fc.constant(otherMandate),
      times: fc.constantFrom('next' as const, 'each' as const),
    },
    { requiredKeys: ['kind', 'text', 'mandate'] },
  ),
  fc.constant({ kind: 'ends' } as const),
);

/** A rule of any kind that resolves against the bodies of anyCalendar, one within another now and then. */
export const anyRule: fc.Arbitrary<DueRule> = fc.oneof(
  { weight: 3, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        kind: fc.constant('interval' as const),
        every: fc.constantFrom('P1Y', 'P2Y', 'P60D', 'P1M'),
        body: anyBody,
        first: simple,
        until: end,
      },
      { requiredKeys: ['kind', 'every'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('preceding' as const), body: anyBody, before: simple }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyBody, simple).map(([body, before]): DueRule => ({
      kind: 'hops',
      via: { kind: 'preceding', body, before },
      then: before,
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(simple, { minLength: 2, maxLength: 3 })
      .map((rules): DueRule => ({ kind: 'all', rules })),
  },
);
