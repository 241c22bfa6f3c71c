import { describe, expect, it } from '@jest/globals';
import { read } from '#reading';
import { markedRequest } from './marked-request.js';

const text = `Decision 2022/9: Counting the gulls

The Executive Board,

1. Requests the Executive Director to count the gulls;

2. Expects that a report on the gulls will be before it at its first session of 2023;

3. Invites Member States to feed the gulls, and requests them to report at its first session of 2023;

4. Requests the Executive Director to count the terns.
`;
const findings = (() => {
  const result = read(text);
  if (!result.ok) throw new Error(result.failure.tag);
  return result.reading;
})();

/** Marks words of the text, "Requests … gulls" with what stands between. */
function mark(words: string) {
  const [first, last = first] = words.split(' … ');
  const start = text.indexOf(first!);
  const end = text.indexOf(last!, start) + last!.length;
  return markedRequest({ start, end }, text, findings, findings.requests);
}
function marked(words: string) {
  const made = mark(words);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.request;
}

describe('words that a person marks as a request', () => {
  it('are one of which nothing more is known, where the reader makes nothing of them', () => {
    expect(marked('Expects that … session of 2023;\n')).toMatchObject({
      quote: 'Expects that a report on the gulls will be before it at its first session of 2023',
      paragraph: '2',
      decision: { body: 'executive-board', type: 'decision', number: '2022/9' },
      verb: 'requests',
      addressee: { role: 'head', name: 'Executive Director', text: '' },
      mode: 'operative',
      dueRule: null,
      confidence: 0,
    });
  });

  it('are what the reader had found there for somebody else, now meant for the secretariat', () => {
    const [other] = findings.others;
    const request = marked('Invites Member States … feed the gulls');
    expect(request).toMatchObject({ start: other!.start, verb: 'invites', paragraph: '3' });
    expect(request.addressee).toMatchObject({ role: 'head', name: 'Executive Director' });
  });

  it('are read alone where the reader had not seen them', () => {
    const unseen = { ...findings, requests: findings.requests.slice(0, 1) };
    const start = text.indexOf('Requests the Executive Director to count the terns');
    const made = markedRequest({ start, end: text.length }, text, unseen, unseen.requests);
    expect(made).toMatchObject({
      ok: true,
      request: {
        start,
        quote: 'Requests the Executive Director to count the terns',
        paragraph: '4',
        verb: 'requests',
        decision: { number: '2022/9' },
        addressee: { role: 'head', text: 'the Executive Director' },
      },
    });
  });

  it.each([
    ['are proposed already', () => mark('the Executive Director to count the gulls'), 'proposed-already'],
    ['are no words', () => mark(';\n\n'), 'no-words'],
    ['are outside the text', () => markedRequest({ start: 5, end: 9_999 }, text, findings, []), 'outside'],
    ['end before they begin', () => markedRequest({ start: 9, end: 5 }, text, findings, []), 'outside'],
    ['begin before the text', () => markedRequest({ start: -4, end: 5 }, text, findings, []), 'outside'],
  ])('are refused when they %s', (_, made, fault) => {
    expect(made()).toMatchObject({ ok: false, faults: [{ key: `intake.fault.${fault}` }] });
  });
});
