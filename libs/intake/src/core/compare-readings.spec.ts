import { describe, expect, it } from '@jest/globals';
import { compareReadings, confidenceBeside, type ComparedRequest } from './compare-readings.js';

const board = 'harbour-board';

/** "requests the Director to report at the first session of 2023", with what is read otherwise. */
function reading(own: Partial<ComparedRequest> = {}): ComparedRequest {
  return {
    verb: 'requests',
    addressee: { role: 'head', text: 'the Director', name: 'Director' },
    dueRule: { kind: 'session', at: { body: board, year: 2023, ordinal: 1 } },
    recurrence: 'once',
    deliverable: 'report',
    condition: null,
    ...own,
  };
}
const ask = (own: object = {}) => ({
  start: 0,
  end: 9,
  subparagraph: null,
  dueRule: null,
  dueText: null,
  deliverable: null,
  condition: null,
  ...own,
});

describe('two languages of one request', () => {
  it.each<[string, ComparedRequest, ComparedRequest]>([
    ['in the same reading', reading(), reading()],
    ['with markers of their own', reading({ verb: 'also requests' }), reading({ verb: 'requests again' })],
    [
      'with an addressee in their own words',
      reading(),
      reading({ addressee: { role: 'head', text: '主任', name: 'Director' } }),
    ],
    [
      'with a condition in their own words',
      reading({ condition: 'subject to the availability of oil' }),
      reading({ condition: '在有灯油的情况下' }),
    ],
    [
      'with a due in their own words',
      reading({ dueRule: { kind: 'regularly', body: board, text: 'from time to time' } }),
      reading({ dueRule: { text: '不时', kind: 'regularly', body: board } }),
    ],
    [
      'with an end in their own words',
      reading({ dueRule: { kind: 'each-session', body: board, until: { completionOf: 'the pier' } } }),
      reading({ dueRule: { kind: 'each-session', body: board, until: { completionOf: '码头' } } }),
    ],
    [
      'with a due that neither has understood',
      reading({ dueRule: { kind: 'unparsed', text: 'when the tide allows' } }),
      reading({ dueRule: { kind: 'unparsed', text: '潮水允许时' } }),
    ],
    [
      'ongoing in one, unstated in the other',
      reading({ recurrence: 'ongoing' }),
      reading({ recurrence: 'unspecified' }),
    ],
    [
      'briefed in one, updated in the other',
      reading({ deliverable: 'briefing' }),
      reading({ deliverable: 'update' }),
    ],
    ['with as many asks', reading({ asks: [ask(), ask()] }), reading({ asks: [ask(), ask()] })],
  ])('agree %s', (_, here, there) => {
    expect(compareReadings(here, there)).toEqual([]);
    expect(compareReadings(there, here)).toEqual([]);
  });

  it.each<[string, Partial<ComparedRequest>, readonly string[]]>([
    [
      'another session',
      { dueRule: { kind: 'session', at: { body: board, year: 2023, ordinal: 2 } } },
      ['due'],
    ],
    ['another date', { dueRule: { kind: 'date', by: '2023-06-30' } }, ['due']],
    ['no due', { dueRule: null }, ['due']],
    ['a due that was not understood', { dueRule: { kind: 'unparsed', text: '潮水允许时' } }, ['due']],
    ['every year', { recurrence: 'annual' }, ['recurrence']],
    ['a condition', { condition: '在有灯油的情况下' }, ['condition']],
    ['another verb', { verb: 'encourages' }, ['verb']],
    ['another addressee', { addressee: { role: 'secretariat', text: '', name: '' } }, ['addressee']],
    ['another deliverable', { deliverable: 'plan' }, ['deliverable']],
    ['two asks, one with a condition', { asks: [ask(), ask({ condition: '…' })] }, ['condition', 'asks']],
    [
      'two asks, one with a due',
      { asks: [ask(), ask({ dueRule: { kind: 'date', by: '2023-06-30' } })] },
      ['due', 'asks'],
    ],
    [
      'several things',
      { dueRule: null, recurrence: 'unspecified', condition: '…' },
      ['due', 'recurrence', 'condition'],
    ],
  ])('disagree when one has %s', (_, own, fields) => {
    expect(compareReadings(reading(), reading(own))).toEqual(fields);
    expect(compareReadings(reading(own), reading())).toEqual(fields);
  });

  it('disagree about the due of one of several asks', () => {
    const later = { kind: 'date', by: '2023-06-30' };
    const [here, there] = [null, later].map((dueRule) => reading({ asks: [ask(), ask({ dueRule })] }));
    expect(compareReadings(here!, there!)).toEqual(['due']);
  });
});

describe('how sure a reading is beside the other languages', () => {
  it.each([
    ['nothing changes while they agree', 0.98, false, 0.98],
    ['it is unsure where one contradicts', 0.98, true, 0.6],
    ['it is never surer for that', 0.4, true, 0.4],
  ])('%s', (_, confidence, disagrees, expected) => {
    expect(confidenceBeside(confidence, disagrees)).toBe(expected);
  });
});
