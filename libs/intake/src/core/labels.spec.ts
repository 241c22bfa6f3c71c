import { describe, expect, it } from '@jest/globals';
import { read, type Request } from '#reading';
import { labelsOf, type DecidedRequest } from './labels.js';

const text = `Decision 2022/9: Counting the gulls

The Executive Board,

1. Requests the Executive Director to report to the Executive Board at its first session of 2023 on the gulls, subject to the availability of resources;

2. Requests the secretariat to count the gulls;

3. Encourages the Executive Director to feed them.
`;

function reading() {
  const result = read(text);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
}
const { document, requests } = reading();
const decided = (
  isOne: (paragraph: string | null) => boolean,
  own: Partial<Request> = {},
): DecidedRequest[] =>
  requests.map((request) => ({ request: { ...request, ...own }, isOne: isOne(request.paragraph) }));

describe('the labels that a review makes', () => {
  it('hold what was accepted, in the form of a corpus, and apart from it what was set aside', () => {
    const labels = labelsOf(
      'gulls',
      text,
      document,
      decided((paragraph) => paragraph !== '3'),
    );
    expect(labels).toMatchObject({
      doc: 'gulls.en',
      file: 'texts/gulls.en.txt',
      lang: 'en',
      body: 'executive-board',
      requests: [
        {
          id: 'gulls.en#r1',
          paragraph: '1',
          verb: 'requests',
          addressee_class: 'head',
          recurrence: 'once',
          due: 'at its first session of 2023',
          conditional: true,
          mode: 'operative',
        },
        { id: 'gulls.en#r2', paragraph: '2', addressee_class: 'secretariat', conditional: false },
      ],
      near_misses: [
        {
          id: 'gulls.en#n1',
          paragraph: '3',
          quote: expect.stringMatching(/^Encourages/),
          why: 'set aside by a reviewer',
        },
      ],
    });
  });

  it('have words of at most 120 characters that stand in the text once', () => {
    for (const { quote } of labelsOf(
      'gulls',
      text,
      document,
      decided(() => true),
    ).requests) {
      expect(text.split(quote)).toHaveLength(2);
      expect(quote.length).toBeLessThanOrEqual(120);
    }
  });

  it('have longer words where the same stand twice', () => {
    const twice = text + text;
    const [first] = labelsOf(
      'gulls',
      twice,
      document,
      decided(() => true),
    ).requests;
    expect(first!.quote.length).toBeGreaterThan(120);
    expect(twice.split(first!.quote)).toHaveLength(2);
  });

  it('hold no request that a reviewer found to be addressed to somebody else', () => {
    const toStates = {
      addressee: { role: 'member-states', text: 'the Executive Director', name: 'States' },
    } as const;
    const labels = labelsOf(
      'gulls',
      text,
      document,
      decided(() => true, toStates),
    );
    expect(labels.requests).toEqual([]);
    expect(labels.near_misses).toHaveLength(3);
  });
});
