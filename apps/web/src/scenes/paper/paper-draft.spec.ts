import { describe, expect, it } from '@jest/globals';
import {
  changeRequest,
  emptyPaper,
  paperFaults,
  planRequest,
  readPaperDraft,
  type PaperDraft,
} from './paper-draft.js';

const typed: PaperDraft = {
  ...emptyPaper('harbour-board/2023/1'),
  titles: { en: ' Lights of the harbour ', fr: '' },
  agendaItem: '5 (b)',
  words: '8500',
};

describe('the form of a planned document', () => {
  it('is sent without what was not typed', () => {
    expect(planRequest(typed, ['lamps'])).toEqual({
      session: 'harbour-board/2023/1',
      segment: { kind: 'main', n: null },
      titles: { en: 'Lights of the harbour' },
      form: 'pre-session',
      languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
      agendaItem: '5 (b)',
      words: 8500,
      tasks: ['lamps'],
    });
  });

  it('may be for a resumed part, with a slot', () => {
    const own = { place: 'harbour-board/2023/1 resumed 2', slotFrom: '2023-01-17', slotUntil: '2023-01-31' };
    expect(planRequest({ ...typed, ...own }, [])).toMatchObject({
      segment: { kind: 'resumed', n: 2 },
      slot: { from: '2023-01-17', until: '2023-01-31' },
    });
  });

  it('changes only what was typed otherwise than it stood, and takes away what was emptied', () => {
    expect(changeRequest(typed, typed)).toEqual({});
    expect(changeRequest({ ...typed, words: '9000', agendaItem: ' ' }, typed)).toEqual({
      words: 9000,
      agendaItem: null,
    });
  });

  it.each<[string, Partial<PaperDraft>, readonly string[]]>([
    ['nothing', {}, []],
    ['no title in any language', { titles: { en: ' ' } }, ['title']],
    ['a title without end', { titles: { fr: 'm'.repeat(501) } }, ['title fr']],
    ['words that are no number', { words: 'many' }, ['words']],
    ['a slot without its first day', { slotUntil: '2023-01-31' }, ['slotFrom']],
    ['a slot that ends before it begins', { slotFrom: '2023-01-31', slotUntil: '2023-01-17' }, ['slotUntil']],
  ])('finds %s wrong', (_, own, wrong) => {
    expect(Object.keys(paperFaults({ ...typed, ...own }))).toEqual(wrong);
  });

  it('is found again as this browser kept it, and nothing else is', () => {
    expect(readPaperDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    expect(readPaperDraft({ place: 'harbour-board/2023/1 main' })).toBeNull();
    expect(readPaperDraft('harbour')).toBeNull();
  });
});
