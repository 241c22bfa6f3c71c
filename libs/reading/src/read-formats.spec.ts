import { readFile as bytesOf } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readFile, textOfFile } from './read-file.js';
import { readLanguages } from './grammar/grammars.js';
import { harbourDecision, type MadeLanguage } from './testing/harbour-decision.js';
import { harbourDocx } from './testing/harbour-docx.js';

const languages = Object.keys(harbourDecision) as MadeLanguage[];
const LETTERS: Readonly<Record<MadeLanguage, readonly [string, string]>> = {
  en: ['(a)', '(b)'],
  fr: ['a)', 'b)'],
  es: ['a)', 'b)'],
  ru: ['а)', 'б)'],
  ar: ['(أ)', '(ب)'],
  zh: ['(一)', '(二)'],
};

/** What a person sees of the made decision, paragraph by paragraph; its note last. */
function seen(lang: MadeLanguage): string[] {
  const { title, opening, recalling, paragraphs, items, note } = harbourDecision[lang];
  return [
    title,
    opening,
    `${recalling}¹`,
    ...paragraphs.map((words, index) => `${index + 1}. ${words}`),
    ...items.map((words, index) => `${LETTERS[lang][index]} ${words}`),
    `¹ ${note}`,
  ];
}

const htmlOf = (lang: MadeLanguage): Uint8Array => {
  const { title, opening, recalling, paragraphs, items, note } = harbourDecision[lang];
  const numbered = paragraphs.map((words) => `<li>${words}`).join('');
  const lettered = items.map((words, index) => `<p>${LETTERS[lang][index]} ${words}</p>`).join('');
  return Buffer.from(
    `<html lang="${lang}"><h1>${title}</h1><p>${opening}<p>${recalling}<sup>1</sup><ol>${numbered}</ol>${lettered}<p><sup>1</sup> ${note}`,
  );
};
/** Printed once by LibreOffice out of the made Word documents; see testing/fixtures/README.md. */
const pdfOf = (lang: MadeLanguage) =>
  bytesOf(new URL(`./testing/fixtures/harbour.${lang}.pdf`, import.meta.url));

/** Vowels come out of an Arabic PDF where they were drawn, and gaps beside Chinese are as wide as they were drawn. */
const asDrawn = (text: string) =>
  text.replace(/[\u064b-\u0652]/g, '').replace(/(?<=[一-鿿\d¹]) (?=[一-鿿\d])/g, '');

describe.each(languages)('a made decision in %s', (lang) => {
  it.each<[format: string, bytes: () => Promise<Uint8Array> | Uint8Array]>([
    ['DOCX', () => harbourDocx(lang)],
    ['HTML', () => htmlOf(lang)],
  ])('is seen whole in %s', async (_format, bytes) => {
    expect(await textOfFile(await bytes())).toEqual({
      ok: true,
      text: `${seen(lang).join('\n\n')}\n`,
      doubts: [],
    });
  });

  it('is seen whole in PDF', async () => {
    const source = await textOfFile(await pdfOf(lang));
    if (!source.ok) throw new Error(source.failure.tag);
    expect(asDrawn(source.text).trimEnd().split('\n\n')).toEqual(seen(lang).map(asDrawn));
    expect(source.doubts.map(({ tag }) => tag)).toEqual(lang === 'ar' ? ['drawn-arabic'] : []);
  });
});

const formats: readonly (readonly [string, (lang: MadeLanguage) => Promise<Uint8Array> | Uint8Array])[] = [
  ['plain text', (lang) => Buffer.from(seen(lang).join('\n'))],
  ['DOCX', harbourDocx],
  ['HTML', htmlOf],
  ['PDF', pdfOf],
];

describe.each(languages.filter((lang) => readLanguages.includes(lang as never)))(
  'its request in %s',
  (lang) => {
    it.each(formats)('is the same in %s, and its words stand where it says', async (_format, bytesIn) => {
      const result = await readFile(await bytesIn(lang));
      if (!result.ok) throw new Error(result.failure.tag);
      const { requests, others } = result.reading;
      expect(requests.map(({ paragraph, addressee }) => [paragraph, addressee.role])).toEqual([
        ['2', 'head'],
      ]);
      for (const { start, end, quote } of [...requests, ...others]) {
        expect(result.text.slice(start, end)).toBe(quote);
      }
    });
  },
);
