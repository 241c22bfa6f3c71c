import { describe, expect, it } from '@jest/globals';
import { languageOf, otherLanguageOf } from './language.js';
import { read } from './read.js';
import { harbourDecision } from './testing/harbour-decision.js';

const wordsOf = ({ title, recalling, paragraphs }: (typeof harbourDecision)['en']) =>
  [title, recalling, ...paragraphs].join('\n');

describe('the language of a text', () => {
  it.each(Object.entries(harbourDecision))('%s is told by the text itself', (lang, made) => {
    expect(languageOf(wordsOf(made))).toBe(lang);
  });

  it.each(['UN-Habitat', 'de Nairobi', 'La Paz', '2022/9', 'Mohamed en Salah', ''])(
    'is not guessed from “%s”',
    (few) => expect(languageOf(few)).toBeNull(),
  );

  it('of a paragraph is another one only where it plainly is', () => {
    const { en, fr, es, ru, zh, ar } = harbourDecision;
    for (const made of [fr, es, ru, ar]) expect(otherLanguageOf(made.paragraphs[1]!, 'en')).not.toBeNull();
    expect(otherLanguageOf(en.paragraphs[1]!, 'fr')).toBe('en');
    expect(otherLanguageOf(es.paragraphs[1]!, 'fr')).toBe('es');
    for (const [lang, made] of Object.entries(harbourDecision)) {
      for (const words of [made.title, made.recalling, ...made.paragraphs, ...made.items]) {
        expect(otherLanguageOf(words, lang)).toBeNull();
      }
    }
    expect(otherLanguageOf(zh.title, 'en')).toBeNull();
    expect(
      otherLanguageOf('联合国人居署 (UN-Habitat) 与 International Organization for Standardization', 'zh'),
    ).toBeNull();
  });

  it('of a document in two is the one in which most is written; the other is told of and not read', () => {
    const { en, fr } = harbourDecision;
    const text = [
      en.title,
      en.opening,
      `1. ${en.paragraphs[0]}`,
      `2. ${en.paragraphs[1]}`,
      en.recalling,
      fr.paragraphs[1],
    ].join('\n\n');
    const result = read(text);
    if (!result.ok) throw new Error(result.failure.tag);
    expect(result.reading.document.lang).toBe('en');
    expect(result.reading.doubts).toEqual([{ tag: 'other-languages', langs: ['fr'] }]);
    expect(result.reading.requests).toHaveLength(1);
  });
});
