import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, dueMeetings, whyOf } from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';
import type { SessionRule } from './session.rule.js';

const board = 'executive-board';
const at = (ordinal: number, more: Partial<SessionRule> = {}): DueRule => ({
  kind: 'session',
  at: { body: board, year: 2020, ordinal },
  ...more,
});

const suspended = aSession('EB 2020/1').on('2020-06-29').resumedOn('2020-07-29').resumedOn('2020-09-01');
const calendar = aCalendar(suspended, aSession('EB 2020/2').on('2020-10-27', '2020-10-29'));

describe('at a named session', () => {
  it.each<[string, DueRule, string | undefined, readonly string[]]>([
    ['its first part', at(1), undefined, ['EB 2020/1 fixed']],
    [
      'the part after adoption, when asked in the same session',
      at(1),
      'EB 2020/1',
      ['EB 2020/1 resumed fixed'],
    ],
    [
      'that session, for the text names it, even when it is the last part',
      at(2),
      'EB 2020/2',
      ['EB 2020/2 fixed'],
    ],
    [
      'the resumed part that the text names',
      at(1, { segment: { kind: 'resumed' } }),
      undefined,
      ['EB 2020/1 resumed fixed'],
    ],
    [
      'a resumed part that there is not',
      at(2, { segment: { kind: 'resumed' } }),
      undefined,
      ['EB 2020/2 none'],
    ],
    ['a session that the calendar has not', at(3), undefined, ['EB 2020/3 none']],
    [
      'a session whose year the text leaves out',
      { kind: 'session', at: { body: board, ordinal: 1 } },
      undefined,
      ['undated none'],
    ],
  ])('%s', (_, rule, adopted, expected) => {
    expect(
      dueMeetings(rule, calendar, { today: '2020-01-15', ...(adopted === undefined ? {} : { adopted }) }),
    ).toEqual(expected);
  });

  it('the second resumed part is another day than the first', () => {
    const nth = (n: number) =>
      resolveDueMeetings(at(1, { segment: { kind: 'resumed', n } }), circumstances(calendar))[0]?.start;
    expect([nth(1), nth(2)]).toEqual(['2020-07-29', '2020-09-01']);
  });

  it('its second session of 2023 is number 2 of a body that counts over its life', () => {
    const assembly = aCalendar(aSession('HA 2').on('2023-06-05', '2023-06-09'));
    expect(
      dueMeetings({ kind: 'session', at: { body: 'assembly', year: 2023, ordinal: 2 } }, assembly),
    ).toEqual(['HA 2 fixed']);
  });

  it('only a part that takes documents, even when the text names another', () => {
    const electing = aCalendar(aSession('EB 2020/1').on('2020-06-29').resumedOn('2020-07-29').electionOnly());
    const rule = at(1, { segment: { kind: 'resumed' } });
    expect(dueMeetings(rule, electing)).toEqual(['EB 2020/1 passed-over']);
    expect(dueMeetings(at(1), aCalendar(suspended.cancelled()))).toEqual(['EB 2020/1 passed-over']);
  });
});

describe('at the next session', () => {
  const next: DueRule = { kind: 'session', at: { body: board, next: true } };
  const years = aCalendar(
    aSession('EB 2020/1').on('2020-06-29'),
    aSession('EB 2020/2').on('2020-10-27').cancelled(),
    aSession('EB 2020/3').on('2020-11-27').electionOnly(),
    aSession('EB 2021/1').undated(),
  );

  it('passes over what is cancelled and what takes no documents, and says so', () => {
    expect(dueMeetings(next, years, { adopted: 'EB 2020/1' })).toEqual(['next: EB 2021/1 tentative']);
    const [due] = resolveDueMeetings(next, circumstances(years, { adopted: 'EB 2020/1' }));
    expect(whyOf(due, years)).toEqual([
      'The second session of 2020 of the Executive Board is cancelled.',
      'The third session of 2020 of the Executive Board only elects the Bureau and takes no documents.',
      'The first session of 2021 of the Executive Board has no dates yet.',
    ]);
  });

  it('is no resumed part of the session that asked', () => {
    const suspendedAtOnce = aSession('EB 2020/1').on('2020-06-29').electionOnly().resumedOn('2020-07-29');
    const year = aCalendar(suspendedAtOnce, aSession('EB 2020/2').on('2020-10-27'));
    expect(dueMeetings(next, year, { adopted: 'EB 2020/1' })).toEqual(['next: EB 2020/2 fixed']);
  });

  it('is not known where the calendar ends, or where adoption is not known', () => {
    expect(dueMeetings(next, years, { adopted: 'EB 2021/1' })).toEqual(['next none']);
    expect(dueMeetings(next, years)).toEqual(['next none']);
  });
});

describe('no session stated', () => {
  it.each<[DueRule | null, string]>([
    [null, 'The text states no due session.'],
    [{ kind: 'none', body: board }, 'The text names the Executive Board, but no session.'],
    [{ kind: 'event', text: 'COP 27' }, 'Tied to an event that is no session: “COP 27”.'],
    [{ kind: 'unparsed', text: 'soon' }, 'These words were not understood: “soon”.'],
  ])('%j', (rule, reason) => {
    expect(dueMeetings(rule, calendar)).toEqual(['undated none']);
    expect(whyOf(resolveDueMeetings(rule, circumstances(calendar))[0], calendar)).toEqual([reason]);
  });
});
