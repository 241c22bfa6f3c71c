import { describe, expect, it } from '@jest/globals';
import {
  begunNow,
  emptyDraft,
  isBlank,
  updateDraft,
  updateToSend,
  writtenMeanwhile,
} from './update-draft.js';

const draft = {
  narrative: 'The first chapter is written.',
  challenges: '',
  nextSteps: 'The second one.',
  evidence: [{ title: 'Outline', url: 'https://example.org/outline' }],
  begunAfter: 'update-1',
};

describe('a draft that this browser kept', () => {
  it('comes back as it was typed', () => {
    expect(updateDraft.read(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it('comes back without links that are none', () => {
    expect(updateDraft.read({ ...draft, evidence: [null, { title: 'Outline' }] })?.evidence).toEqual([]);
  });

  it.each([null, 'words', [], {}, { narrative: 1 }])('is none when it is %j', (kept) => {
    expect(updateDraft.read(kept)).toBeNull();
  });
});

describe('a blank draft', () => {
  it('has nothing but blanks, also in its links', () => {
    expect(isBlank({ ...emptyDraft, narrative: ' \n', evidence: [{ title: '', url: ' ' }] })).toBe(true);
  });

  it.each([{ nextSteps: 'x' }, { evidence: [{ title: 'x', url: '' }] }])('is not one with %j', (typed) => {
    expect(isBlank({ ...emptyDraft, ...typed })).toBe(false);
  });
});

describe('what was written meanwhile', () => {
  const updates = [{ id: 'update-3' }, { id: 'update-2' }, { id: 'update-1' }];

  it('is what is newer than the update that stood there', () => {
    expect(writtenMeanwhile(draft, updates)).toEqual([{ id: 'update-3' }, { id: 'update-2' }]);
  });

  it('is everything where nothing stood', () => {
    expect(writtenMeanwhile({ ...draft, begunAfter: null }, updates)).toEqual(updates);
  });

  it('counts from the first stroke, not from later ones', () => {
    const first = begunNow(emptyDraft, []);
    expect(writtenMeanwhile(begunNow(first, updates), updates)).toEqual(updates);
    expect(writtenMeanwhile(begunNow(emptyDraft, updates), updates)).toEqual([]);
  });

  it('is nothing before somebody types', () => {
    expect(writtenMeanwhile(emptyDraft, updates)).toEqual([]);
  });
});

describe('what is sent of a draft', () => {
  it('leaves out what was not written', () => {
    expect(updateToSend({ ...draft, narrative: ' Done. ', evidence: [{ title: ' ', url: '' }] })).toEqual({
      narrative: 'Done.',
      nextSteps: 'The second one.',
      evidence: [],
    });
  });

  it('calls a link without a title by its address', () => {
    const url = 'https://example.org/a';
    expect(updateToSend({ ...draft, evidence: [{ title: '', url }] }).evidence).toEqual([
      { title: url, url },
    ]);
  });
});
