import { describe, expect, it } from '@jest/globals';
import { mergeSession } from './merge-session.js';
import type { KnownSegment } from './stated-session.js';

const nothingSaid = { n: null, start: null, end: null, expected: null, takesDocuments: null, why: null };
const main = (said: Partial<KnownSegment> = {}): KnownSegment => ({ kind: 'main', ...nothingSaid, ...said });
const resumed = (n: number, said: Partial<KnownSegment> = {}): KnownSegment => ({
  kind: 'resumed',
  ...nothingSaid,
  ...said,
  n,
});
const session = (...segments: readonly KnownSegment[]) => ({ kind: 'regular' as const, segments });
const march = { start: '2023-03-28', end: '2023-03-29' };
const elects = { takesDocuments: false, why: 'to elect the Bureau' };

describe('what a second statement makes of the first', () => {
  it.each<[string, KnownSegment, KnownSegment, KnownSegment | 'unchanged']>([
    ['the same', main(march), main(march), 'unchanged'],
    ['less', main({ ...march, ...elects }), main(), 'unchanged'],
    ['the dates', main({ expected: '2023-Q1' }), main(march), main(march)],
    ['an expectation', main(), main({ expected: '2023-Q1' }), main({ expected: '2023-Q1' })],
    ['an expectation of what has its dates by now', main(march), main({ expected: '2022-Q4' }), 'unchanged'],
    ['that it takes no documents', main(march), main({ ...march, ...elects }), main({ ...march, ...elects })],
    ['the reason in other words', main(elects), main({ ...elects, why: '选举主席团' }), 'unchanged'],
    ['the reason at last', main({ takesDocuments: false }), main(elects), main(elects)],
    ['one more part', main(march), resumed(1), resumed(1)],
  ])('adds what nobody had said: %s', (_, first, second, added) => {
    const merged = mergeSession(session(first), session(second));
    expect(merged).toEqual(
      added === 'unchanged' ? { tag: 'unchanged' } : { tag: 'completed', segments: [added] },
    );
  });

  it.each<[string, KnownSegment, KnownSegment, object]>([
    [
      'other dates',
      resumed(1, march),
      resumed(1, { ...march, end: '2023-03-30' }),
      {
        part: 'resumed 1',
        fact: 'dates',
        stands: '2023-03-28 – 2023-03-29',
        said: '2023-03-28 – 2023-03-30',
      },
    ],
    [
      'another quarter',
      main({ expected: '2023-Q1' }),
      main({ expected: '2023-Q2' }),
      { part: 'main', fact: 'expected', stands: '2023-Q1', said: '2023-Q2' },
    ],
    [
      'that it takes documents',
      main(elects),
      main({ takesDocuments: true }),
      { part: 'main', fact: 'takesDocuments', stands: 'false', said: 'true' },
    ],
  ])('is a conflict where it differs: %s', (_, first, second, difference) => {
    expect(mergeSession(session(first), session(second))).toEqual({
      tag: 'conflict',
      differences: [difference],
    });
  });

  it('is a conflict when a regular session is called special', () => {
    expect(mergeSession(session(), { kind: 'special', segments: [] })).toMatchObject({
      tag: 'conflict',
      differences: [{ part: 'session', fact: 'kind', stands: 'regular', said: 'special' }],
    });
  });
});
