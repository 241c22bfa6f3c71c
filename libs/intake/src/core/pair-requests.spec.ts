import { describe, expect, it } from '@jest/globals';
import { documentKey, type DocumentFacts } from './document-key.js';
import { pairRequests, type PlacedRequest } from './pair-requests.js';

/** "38 requests", "38? also requests" (a counted number) or "38 x requests" (set aside), of the head unless said. */
function requests(...told: string[]): PlacedRequest[] {
  return told.map((text) => {
    const [, number = '', counted, aside, verb = ''] = /^(\d+)(\?)? (x )?(.*)$/.exec(text) ?? [];
    const [role, own] = verb.startsWith('States: ') ? ['member-states', verb.slice(8)] : ['head', verb];
    return {
      decision: null,
      part: null,
      paragraph: counted ? null : number,
      ...(counted ? { paragraphCounted: Number(number) } : {}),
      verb: own!,
      addressee: { role: role as 'head', text: '', name: '' },
      isRejected: aside !== undefined,
    };
  });
}

describe('the requests of one document in two languages', () => {
  it.each<[string, string[], string[], (number | null)[]]>([
    ['the same paragraphs', ['37 requests', '40 requests'], ['37 requests', '40 requests'], [0, 1]],
    ['numbers that one has lost', ['37? requests', '40? requests'], ['37 requests', '40 requests'], [0, 1]],
    [
      'several in a paragraph, in their order',
      ['38 recommends', '38 requests', '38 also requests'],
      ['38 recommends', '38 requests', '38 requests'],
      [0, 1, 2],
    ],
    ['markers that do not agree', ['40 further requests'], ['40 requests'], [0]],
    ['one more in a paragraph', ['38 requests', '38 requests'], ['38 requests'], [null, null]],
    [
      'a verb that they read differently',
      ['38 encourages', '40 requests'],
      ['38 requests', '40 requests'],
      [0, 1],
    ],
    ['an addressee that they read differently', ['38 States: requests'], ['38 requests'], [0]],
    [
      'verbs in another order, each to its own',
      ['38 encourages', '38 requests'],
      ['38 requests', '38 encourages'],
      [1, 0],
    ],
    ['one more that was set aside', ['38 requests', '38 x requests'], ['38 requests'], [0, null]],
    ['another paragraph', ['38 requests'], ['39 requests'], [null]],
  ])('are paired over %s', (_, mine, theirs, expected) => {
    expect(pairRequests(requests(...mine), requests(...theirs))).toEqual(expected);
  });

  it('are not paired across decisions', () => {
    const [request] = requests('1 requests');
    const of = (number: string): PlacedRequest => ({
      ...request!,
      decision: { body: 'harbour-board', type: 'decision', number },
    });
    expect(pairRequests([of('2022/4'), of('2022/5')], [of('2022/5')])).toEqual([null, 0]);
  });
});

describe('the key of a document', () => {
  const report = (own: Partial<DocumentFacts> = {}): DocumentFacts => ({
    document: {
      lang: 'en',
      symbol: null,
      title: 'Report of the Harbour Board',
      kind: 'report',
      body: 'harbour-board',
      agendaItem: null,
      submittedTo: { body: 'port-assembly', ordinal: 2 },
    },
    decisions: [aDecision('2022/4'), aDecision('2022/5')],
    sessions: [],
    ...own,
  });

  it('is the same in another language, whatever the title, the symbol and the order', () => {
    const chinese = report({
      document: {
        ...report().document,
        lang: 'zh',
        symbol: 'PA/2/3',
        title: '港口理事会的报告',
        agendaItem: '6',
      },
      decisions: [aDecision('2022/5'), aDecision('2022/4')],
    });
    expect(documentKey(chinese)).toBe(documentKey(report()));
  });

  it('is another one for another set of decisions', () => {
    expect(documentKey(report({ decisions: [aDecision('2022/4')] }))).not.toBe(documentKey(report()));
  });

  it('is missing for an excerpt that names no decision', () => {
    expect(documentKey(report({ decisions: [] }))).toBeNull();
  });
});

function aDecision(number: string): DocumentFacts['decisions'][number] {
  return {
    body: 'harbour-board',
    type: 'decision',
    number,
    title: null,
    parts: [],
    session: null,
    adopted: { date: null, segment: null, method: null },
  };
}
