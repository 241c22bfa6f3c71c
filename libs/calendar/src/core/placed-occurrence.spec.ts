import { describe, expect, it } from '@jest/globals';
import { aCalendar, aSession, circumstances, whyOf } from '../testing/index.js';
import { placedOccurrence } from './placed-occurrence.js';

const board = 'executive-board';
const third = aSession('EB 2023/3');
const first = aSession('EB 2023/1').on('2023-03-28');
const at = (calendar: ReturnType<typeof aCalendar>, session: string | null) =>
  placedOccurrence({ slot: 'next', body: board, session }, circumstances(calendar));

describe('an occurrence that an act of the body put to the third session of 2023', () => {
  it.each([
    ['is due at its dates', third.on('2023-11-28', '2023-11-29'), 'fixed', '2023-11-28'],
    ['is tentative while it has none', third.undated('2023-Q4'), 'tentative', null],
    [
      'is due at the part that takes documents',
      third.on('2023-11-28').electionOnly().resumedOn('2023-12-12'),
      'fixed',
      '2023-12-12',
    ],
    ['asks a person when it is cancelled', third.on('2023-11-28').cancelled(), 'passed-over', '2023-11-28'],
  ] as const)('%s', (_, session, state, start) => {
    const placed = at(aCalendar(first, session), `${board}/2023/3`);
    expect([placed.slot, placed.state, placed.start]).toEqual(['next', state, start]);
    expect(whyOf(placed, aCalendar(first, session))[0]).toBe(
      'An act of the body moved it to the third session of 2023 of the Executive Board.',
    );
  });

  it('has no meeting where the body asked for more and named none', () => {
    const placed = at(aCalendar(first), null);
    expect([placed.state, placed.body, placed.session]).toEqual(['none', board, null]);
    expect(whyOf(placed, aCalendar(first))).toEqual([
      'The Executive Board asked for more and named no session.',
    ]);
  });
});
