import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRule } from './read-rule.js';
import { emptyForm, ruleChoices, withChoice, type RuleForm } from './rule-form.js';
import { writeRule, type RuleJson } from './write-rule.js';

const body = 'executive-board';
const typed = (choice: RuleForm['choice'], fields: Partial<RuleForm> = {}): RuleForm => ({
  ...withChoice(emptyForm(body), choice),
  ...fields,
});
const second2027 = { ...emptyForm(body).at, ordinal: '2', year: '2027' };

/** Rules of every kind, by their kinds, as INTERFACES states them. */
const key = fc.constantFrom('executive-board', 'assembly', 'sample-panel');
const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const year = fc.integer({ min: 1900, max: 2199 });
const ordinal = fc.integer({ min: 1, max: 99 });
const name = fc.constantFrom('annual', 'special');
const length = fc.tuple(ordinal, fc.constantFrom('D', 'W', 'M', 'Y')).map(([n, unit]) => `P${n}${unit}`);
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const record = <T>(must: T, may: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ ...must, ...may } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(must as object),
  });
const one = fc.constant;
const next = record({ body: key, next: one(true) });
const named = fc.oneof(record({ body: key, ordinal }, { year }), record({ body: key, name }, { year }));
const session = fc.oneof(named, next);
const from = fc.oneof(session, record({ year }));
const until = fc.oneof(
  record({ date }),
  record({ session }),
  record({ completionOf: words }),
  record({ event: words }),
);
const part = { segment: record({ kind: one('resumed') }, { n: ordinal }), agendaSegment: words };
const only = one('regular');

const { rule } = fc.letrec<{ rule: RuleJson }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    record({ kind: one('session'), at: session }, part),
    record({ kind: one('session'), at: session, relation: one('before') }, { lead: length, ...part }),
    record({ kind: one('each-session'), body: key }, { only, from, until }),
    record(
      {
        kind: one('ordinals-of-year'),
        body: key,
        ordinals: fc.uniqueArray(ordinal, { minLength: 1 }),
        choose: fc.constantFrom('one', 'all'),
      },
      { everyYears: ordinal, from, until },
    ),
    record(
      {
        kind: one('ordinals-of-year'),
        body: key,
        names: fc.uniqueArray(name, { minLength: 1 }),
        choose: fc.constantFrom('one', 'all'),
      },
      { from, until },
    ),
    record({ kind: one('last-of-year'), body: key }, { year, only }),
    record({ kind: one('date'), by: date }),
    record({
      kind: one('date'),
      within: length,
      of: fc.oneof(fc.constantFrom('adoption', 'closure', 'unstated'), record({ event: words })),
    }),
    record(
      { kind: one('with'), text: words },
      { mandate: fc.uuid(), times: fc.constantFrom('next', 'each') },
    ),
    record({ kind: one('event'), text: words }, { date }),
    record({ kind: one('ends') }, { from: fc.oneof(date, session) }),
    record({ kind: fc.constantFrom('regularly', 'as-appropriate'), text: words }, { body: key, until }),
    record({ kind: one('none'), body: key }),
    record({ kind: one('unparsed'), text: words }),
    record({ kind: one('interval'), every: length }, { body: key, first: tie('rule'), until }),
    record({ kind: one('preceding'), body: key, before: tie('rule') }),
    record({ kind: one('hops'), via: tie('rule'), then: tie('rule') }),
    record({ kind: one('all'), rules: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }) }),
  ) as fc.Arbitrary<RuleJson>,
}));

describe('the fields of a due rule', () => {
  it('say the same rule that was put into them, whatever its kind', () => {
    fc.assert(fc.property(rule, (whole) => expect(writeRule(readRule(whole, body))).toEqual(whole)));
  });

  it('say that nothing is stated when nothing is', () => {
    expect(writeRule(readRule(null, body))).toBeNull();
  });

  it.each<[string, RuleForm, RuleJson]>([
    [
      'the second session of 2027',
      typed('session', { at: second2027 }),
      { kind: 'session', at: { body, year: 2027, ordinal: 2 } },
    ],
    ['the next session', typed('next'), { kind: 'session', at: { body, next: true } }],
    [
      'two of each year, as other scripts list them',
      typed('ordinals-of-year', { ordinals: '2、 3' }),
      { kind: 'ordinals-of-year', body, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'eight weeks before a session',
      typed('before', { at: second2027, lead: { count: '8', unit: 'W' } }),
      { kind: 'session', at: { body, year: 2027, ordinal: 2 }, relation: 'before', lead: 'P8W' },
    ],
    [
      'a mandate by the address of its page',
      typed('with', { text: 'that report', mandate: 'https://register.example/mandates/0b9f?q=oil' }),
      { kind: 'with', text: 'that report', mandate: '0b9f' },
    ],
  ])('say %s', (_, form, said) => {
    expect(writeRule(form)).toEqual(said);
  });

  it('leave to the server what is mistyped or missing, where it stands', () => {
    expect(writeRule(typed('session', { at: { ...second2027, ordinal: 'two', year: '27' } }))).toEqual({
      kind: 'session',
      at: { body, year: 27, ordinal: 'two' },
    });
    expect(writeRule(typed('session'))).toEqual({ kind: 'session', at: { body, ordinal: '' } });
    expect(writeRule(typed('within'))).toEqual({ kind: 'date', within: '', of: 'adoption' });
  });

  it('keep what was typed while another choice is tried', () => {
    const tried = ruleChoices.reduce(withChoice, typed('session', { at: second2027 }));
    expect(writeRule(withChoice(tried, 'session'))).toEqual({
      kind: 'session',
      at: { body, year: 2027, ordinal: 2 },
    });
  });
});
