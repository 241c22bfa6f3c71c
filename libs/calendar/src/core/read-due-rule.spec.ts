import { translator } from '#messages';
import { describe, expect, it } from '@jest/globals';
import { readDueRule } from './read-due-rule.js';

const board = 'executive-board';
const english = translator('en');

/** What is wrong with a rule, as a person reads it; nothing when it is right. */
function faultsOf(json: unknown): readonly string[] {
  const read = readDueRule(json);
  return read.tag === 'rule' ? [] : read.faults.map(({ key, values }) => english(key, values));
}

describe('a due rule is taken as it stands', () => {
  it.each([
    [{ kind: 'session', at: { body: 'assembly', ordinal: 2 } }],
    [{ kind: 'session', at: { body: board, year: 2026, name: 'annual' } }],
    [{ kind: 'session', at: { body: board, next: true } }],
    [{ kind: 'session', at: { body: 'assembly', ordinal: 2 }, segment: { kind: 'resumed', n: 1 } }],
    [
      {
        kind: 'session',
        at: { body: 'assembly', ordinal: 3 },
        relation: 'before',
        lead: 'P8W',
        agendaSegment: 'high level',
      },
    ],
    [{ kind: 'each-session', body: board }],
    [{ kind: 'each-session', body: board, only: 'regular', from: { body: board, year: 2024, ordinal: 1 } }],
    [{ kind: 'each-session', body: board, from: { year: 2024 }, until: { date: '2026-06-30' } }],
    [{ kind: 'each-session', body: board, until: { completionOf: 'the work' } }],
    [{ kind: 'each-session', body: board, until: { session: { body: 'assembly', ordinal: 3 } } }],
    [{ kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' }],
    [
      {
        kind: 'ordinals-of-year',
        body: board,
        names: ['annual'],
        choose: 'all',
        everyYears: 2,
        from: { year: 2024 },
      },
    ],
    [{ kind: 'event', text: 'margins of COP 27' }],
    [{ kind: 'event', text: 'opening of the forum', date: '2026-05-17' }],
    [{ kind: 'last-of-year', body: board, year: 2024 }],
    [{ kind: 'last-of-year', body: board, only: 'regular' }],
    [{ kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } }],
    [
      {
        kind: 'interval',
        every: 'P2Y',
        body: board,
        first: { kind: 'session', at: { body: board, year: 1992, ordinal: 1 } },
        until: { event: 'the next review' },
      },
    ],
    [{ kind: 'date', by: '2026-06-30' }],
    [{ kind: 'date', within: 'P90D', of: 'closure' }],
    [{ kind: 'date', within: 'P90D', of: { event: 'the launch' } }],
    [
      {
        kind: 'hops',
        via: {
          kind: 'preceding',
          body: board,
          before: { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
        },
        then: { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
      },
    ],
    [{ kind: 'with', text: 'in the next such report', times: 'next' }],
    [{ kind: 'with', text: 'as part of it', mandate: '0190b1c2' }],
    [
      {
        kind: 'all',
        rules: [
          { kind: 'each-session', body: board },
          { kind: 'none', body: 'assembly' },
        ],
      },
    ],
    [{ kind: 'ends' }],
    [{ kind: 'ends', from: '2026-06-30' }],
    [{ kind: 'ends', from: { body: 'assembly', ordinal: 3 } }],
    [{ kind: 'regularly', text: 'from time to time', body: board, until: { completionOf: 'the work' } }],
    [{ kind: 'as-appropriate', text: 'as it sees fit' }],
    [{ kind: 'none', body: board }],
    [{ kind: 'unparsed', text: 'when the time is ripe' }],
  ])('%j', (rule) => {
    expect(readDueRule(rule)).toEqual({ tag: 'rule', rule });
  });
});

describe('a due rule is refused, saying what to do', () => {
  it.each<[object, string]>([
    [
      { kind: 'ordinals-of-year', body: board, ordinals: [0], choose: 'one' },
      'ordinals[0]: this must be a whole number from 1 on.',
    ],
    [
      { kind: 'ordinals-of-year', body: board, ordinals: ['two'], choose: 'one' },
      'ordinals[0]: this must be a whole number from 1 on.',
    ],
    [
      { kind: 'ordinals-of-year', body: board, ordinals: [], choose: 'one' },
      'ordinals: this must be a list of at least one.',
    ],
    [
      { kind: 'ordinals-of-year', body: board, ordinals: [2, 2], choose: 'one' },
      'ordinals: the same value stands here twice. Leave one out.',
    ],
    [
      { kind: 'ordinals-of-year', body: board, choose: 'one' },
      'ordinals: give either ordinals or names, not both and not neither.',
    ],
    [
      { kind: 'ordinals-of-year', body: board, ordinals: [2], choose: 'some' },
      'choose: this must be one of: one, all.',
    ],
    [
      { kind: 'each-session', body: board, every: 'P1Y' },
      'every: this field is not known here. Leave it out.',
    ],
    [{ kind: 'each-session' }, 'body: this field is missing. Add it.'],
    [
      { kind: 'each-session', body: board, until: { date: '2023-02-29' } },
      'until.date: this must be a date of the calendar, like “2026-06-30”.',
    ],
    [
      { kind: 'each-session', body: board, until: { date: '2023-02-28', event: 'the end' } },
      'until: this must have exactly one of these fields: date, session, completionOf, event.',
    ],
    [
      { kind: 'session', at: { body: board, ordinal: 2, name: 'annual' } },
      'at: this must have exactly one of these fields: ordinal, name, next.',
    ],
    [{ kind: 'session', at: 'executive-board/2023/2' }, 'at: this must be an object with fields.'],
    [
      { kind: 'session', at: { body: board, ordinal: 2 }, lead: 'P8W' },
      'lead: a lead says how long before, so it needs the relation “before”.',
    ],
    [
      { kind: 'session', at: { body: board, ordinal: 2 }, relation: 'before', lead: '8 weeks' },
      'lead: this must be a duration of one unit, like “P8W” or “P15D”.',
    ],
    [
      { kind: 'none', body: 'Executive Board' },
      'body: this must be the key of a body, like “executive-board”.',
    ],
    [{ kind: 'unparsed', text: ' ' }, 'text: this must be a text that is not empty.'],
    [{ kind: 'date', by: '2026-06-30', within: 'P9D' }, 'by: give either by, or within and of.'],
    [{ kind: 'date', within: 'P9D' }, 'by: give either by, or within and of.'],
    [{ kind: 'date', within: 'P9D', of: 'birth' }, 'of: this must be one of: adoption, closure, unstated.'],
    [
      { kind: 'interval', every: '2 years', body: board },
      'every: this must be a duration of one unit, like “P8W” or “P15D”.',
    ],
    [
      { kind: 'interval', every: 'P2Y', first: { kind: 'date' } },
      'first.by: give either by, or within and of.',
    ],
    [
      { kind: 'preceding', body: board, before: { kind: 'session', at: { body: board, ordinal: 0 } } },
      'before.at.ordinal: this must be a whole number from 1 on.',
    ],
    [
      { kind: 'all', rules: [{ kind: 'none', body: board }, { kind: 'someday' }] },
      'rules[1].kind: there is no kind of due rule “someday”. Use one that is known, or “unparsed” with the words.',
    ],
    [{ kind: 'all', rules: [] }, 'rules: this must be a list of at least one.'],
    [{ kind: 'hops', via: 'the Board', then: { kind: 'ends' } }, 'via: this must be an object with fields.'],
    [{ kind: 'ends', from: '2026-02-30' }, 'from: this must be a date of the calendar, like “2026-06-30”.'],
    [{ kind: 'regularly' }, 'text: this field is missing. Add it.'],
  ])('%j', (json, fault) => {
    expect(readDueRule(json).tag).toBe('malformed');
    expect(faultsOf(json)).toEqual([fault]);
  });

  it('rules within rules have an end, however many are sent', () => {
    const deep = (levels: number): object =>
      Array.from({ length: levels }).reduce<object>(
        (before) => ({ kind: 'preceding', body: board, before }),
        { kind: 'ends' },
      );
    expect(faultsOf(deep(5))).toEqual([]);
    expect(faultsOf(deep(20_000))).toEqual([
      `${'before.'.repeat(7).slice(0, -1)}: too many rules stand within one another. Make it simpler.`,
    ]);
  });

  it('tells every fault at once', () => {
    expect(faultsOf({ kind: 'ordinals-of-year', ordinals: [0], choose: 'one', each: true })).toHaveLength(3);
  });

  it.each(['someday', 'toString', '__proto__'])('names a kind that it does not know: %s', (kind) => {
    expect(readDueRule({ kind })).toMatchObject({ tag: 'unknown-kind', kind });
    expect(faultsOf({ kind })[0]).toContain(`“${kind}”`);
  });

  it.each([null, undefined, 'each session', 7, [], {}])('%p is no rule', (json) => {
    expect(readDueRule(json).tag).toBe('malformed');
  });
});
