import { describe, expect, it } from '@jest/globals';
import type { ReadRequest } from '../intake-questions.js';
import { changedFields, correctionOf, fieldsOf, rebase, type CorrectionFields } from './correction.js';

const request: ReadRequest = {
  paragraph: '38',
  subparagraph: null,
  decision: { body: 'executive-board', type: 'decision', number: '2022/5' },
  part: 'c',
  session: { year: 2022, ordinal: 2 },
  start: 100,
  end: 140,
  quote: 'requests the Director to report on plans',
  verb: 'requests',
  verbText: 'requests',
  addressee: { role: 'head', text: 'the Director', name: 'Executive Director' },
  mode: 'operative',
  recurrence: 'unspecified',
  dueRule: null,
  dueText: null,
  deliverable: 'report',
  conditional: false,
  condition: null,
  confidence: 0.7,
};
const base = fieldsOf(request, 'executive-board');
const draft = (typed: Partial<CorrectionFields>) => ({ version: 3, base, fields: { ...base, ...typed } });

describe('a correction', () => {
  it('says nothing when nothing was changed', () => {
    expect(correctionOf(draft({}))).toEqual({});
  });

  it('says only what was changed', () => {
    expect(correctionOf(draft({ verb: 'also requests', condition: ' within resources ' }))).toEqual({
      verb: 'also requests',
      condition: 'within resources',
    });
  });

  it('takes away what was emptied', () => {
    expect(correctionOf(draft({ part: '', deliverable: '', number: ' ', ordinal: '' }))).toEqual({
      part: null,
      deliverable: null,
      decision: null,
      session: null,
    });
  });

  it('says whole what belongs together', () => {
    expect(correctionOf(draft({ number: '2022/6', year: '', role: 'secretariat' }))).toEqual({
      decision: { body: 'executive-board', type: 'decision', number: '2022/6' },
      session: { year: null, ordinal: 2 },
      addressee: { role: 'secretariat', name: 'Executive Director' },
    });
  });

  it('gives the rule that was put together', () => {
    expect(correctionOf(draft({ due: { ...base.due, choice: 'each-session' } }))).toEqual({
      dueRule: { kind: 'each-session', body: 'executive-board' },
    });
  });

  it('moves the words', () => {
    expect(correctionOf(draft({ words: { start: 100, end: 120 } }))).toEqual({ start: 100, end: 120 });
  });
});

describe('a correction that somebody was faster with', () => {
  const theirs = { ...base, verb: 'urges', part: 'd' };

  it('keeps mine, takes theirs where I said nothing, and names what both changed', () => {
    const { draft: now, both } = rebase(draft({ part: 'e', condition: 'if asked' }), theirs, 4);
    expect(both).toEqual(['part']);
    expect(now.version).toBe(4);
    expect(now.fields).toMatchObject({ verb: 'urges', part: 'e', condition: 'if asked' });
    expect(changedFields(now)).toEqual(['condition', 'part']);
    expect(correctionOf(now)).toEqual({ part: 'e', condition: 'if asked' });
  });

  it('has nothing to name when they said the same', () => {
    const same = rebase(draft({ part: 'd' }), theirs, 4);
    expect(correctionOf(same.draft)).toEqual({});
  });
});
