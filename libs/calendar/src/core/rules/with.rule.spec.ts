import { describe, expect, it } from '@jest/globals';
import { circumstances, dueMeetings, realCalendar, whyOf } from '../../testing/index.js';
import { resolveDueMeetings } from '../resolve-due-meetings.js';
import type { DueRule } from './rule-kinds.js';

const board = 'executive-board';
const calendar = realCalendar();
const rule = (own: { mandate?: string; times?: 'next' | 'each' } = {}): DueRule => ({
  kind: 'with',
  text: 'as part of the report on cities',
  ...own,
});
const occurrencesOf = (other: DueRule | null) => resolveDueMeetings(other, circumstances(calendar));
const given = {
  adopted: 'EB 2023/1',
  attached: {
    cities: occurrencesOf({
      kind: 'each-session',
      body: board,
      until: { session: { body: board, year: 2024, ordinal: 1 } },
    }),
    undated: occurrencesOf(null),
    choosing: occurrencesOf({
      kind: 'ordinals-of-year',
      body: board,
      ordinals: [1, 2],
      choose: 'one',
      from: { year: 2024 },
    }),
  },
};

describe('with other reporting', () => {
  it.each<[string, DueRule, readonly string[]]>([
    [
      'each time from adoption on',
      rule({ mandate: 'cities', times: 'each' }),
      [
        'with:EB 2023/2: EB 2023/2 passed-over',
        'with:EB 2023/3: EB 2023/3 fixed',
        'with:EB 2024/1: EB 2024/1 fixed',
      ],
    ],
    [
      'each time, when the text does not say how often',
      rule({ mandate: 'cities' }),
      [
        'with:EB 2023/2: EB 2023/2 passed-over',
        'with:EB 2023/3: EB 2023/3 fixed',
        'with:EB 2024/1: EB 2024/1 fixed',
      ],
    ],
    [
      'once, the next time that counts',
      rule({ mandate: 'cities', times: 'next' }),
      ['with: EB 2023/3 fixed'],
    ],
    ['with what has no date', rule({ mandate: 'undated', times: 'next' }), ['with none']],
    ['with what waits for its own choice', rule({ mandate: 'choosing', times: 'next' }), ['with none']],
    ['with a mandate that is gone', rule({ mandate: 'lost' }), ['with none']],
    ['with which, a person says', rule({ times: 'next' }), ['with none']],
  ])('%s', (_, own, expected) => {
    expect(dueMeetings(own, calendar, given)).toEqual(expected);
  });

  it('says with what it goes, or what is to be said', () => {
    const why = (own: DueRule) => whyOf(resolveDueMeetings(own, circumstances(calendar, given))[0], calendar);
    expect(why(rule({ mandate: 'cities', times: 'next' }))).toEqual([
      'It goes with other reporting: “as part of the report on cities”.',
    ]);
    expect(why(rule())).toEqual([
      'It goes with other reporting, and a person says with which: “as part of the report on cities”.',
    ]);
  });
});
