import { describe, expect, it } from '@jest/globals';
import { compareVersions, type RevisedRequest } from './compare-versions.js';

const atTheFirst = { kind: 'session', at: { body: 'harbour-board', year: 2023, ordinal: 1 } };
const atTheSecond = { kind: 'session', at: { body: 'harbour-board', year: 2023, ordinal: 2 } };

function request(own: Partial<RevisedRequest> = {}): RevisedRequest {
  return {
    part: null,
    paragraph: '3',
    subparagraph: null,
    quote: 'Requests the Director to report at the first session of 2023',
    verb: 'requests',
    addressee: { role: 'head', text: 'the Director', name: 'Director' },
    recurrence: 'once',
    deliverable: 'report',
    condition: null,
    dueRule: atTheFirst,
    ...own,
  };
}

describe('a later version of a request', () => {
  it.each<[string, Partial<RevisedRequest>]>([
    ['nothing', {}],
    ['where lines break', { quote: 'Requests the Director to report\n   at the first session of 2023' }],
    ['a number that was counted and is printed now', { paragraph: null, paragraphCounted: 3 }],
    [
      'the order in which a rule is kept',
      { dueRule: { at: { ordinal: 1, year: 2023, body: 'harbour-board' }, kind: 'session' } },
    ],
    ['how the addressee is written', { addressee: { role: 'head', text: 'its Director', name: 'Director' } }],
  ])('changes nothing with %s', (_, own) => {
    expect(compareVersions(request(), request(own), atTheFirst)).toEqual([]);
  });

  it.each<[string, Partial<RevisedRequest>, readonly string[]]>([
    ['other words', { quote: 'Requests the Director to write at the first session of 2023' }, ['words']],
    ['another number', { paragraph: '4' }, ['place']],
    ['a letter', { subparagraph: '(a)' }, ['place']],
    ['another due', { dueRule: atTheSecond, quote: 'Requests …' }, ['words', 'due']],
    ['no due', { dueRule: null, recurrence: 'unspecified' }, ['due', 'recurrence']],
    ['a condition', { condition: 'if there is oil' }, ['condition']],
    ['another verb', { verb: 'encourages' }, ['verb']],
    [
      'another addressee',
      { addressee: { role: 'secretariat', text: '', name: 'Secretariat' } },
      ['addressee'],
    ],
    ['another deliverable', { deliverable: null }, ['deliverable']],
  ])('changes with %s', (_, own, fields) => {
    expect(compareVersions(request(), request(own), atTheFirst)).toEqual(fields);
  });

  it('leaves the due that a person has put in force while the text says what it said', () => {
    const corrected = request({ dueRule: atTheSecond });
    expect(compareVersions(corrected, request(), atTheFirst)).toEqual([]);
    expect(compareVersions(corrected, request({ dueRule: null }), atTheFirst)).toEqual(['due']);
  });

  it('is held against what is in force where the earlier version was never read', () => {
    expect(compareVersions(request({ dueRule: atTheSecond }), request(), undefined)).toEqual(['due']);
  });
});
