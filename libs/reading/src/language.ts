/** Words that only work as grammar; they tell Latin-script languages apart without any dictionary. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'on', 'with', 'that', 'its', 'by', 'at', 'from', 'is', 'was'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'de', 'en', 'sur', 'par', 'dans', 'aux', 'une', 'est', 'pour'],
  es: ['el', 'la', 'los', 'las', 'de', 'y', 'en', 'del', 'que', 'por', 'para', 'con', 'su', 'una', 'sobre'],
};
const LATIN_LANGUAGES = Object.keys(FUNCTION_WORDS);
/** For each function word, the places in LATIN_LANGUAGES of those that have it. */
const LANGUAGES_OF_WORD = new Map<string, number[]>();
LATIN_LANGUAGES.forEach((lang, index) => {
  for (const word of FUNCTION_WORDS[lang]!)
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), index]);
});
const SAMPLE_UNITS = 20_000;
/** In running prose at least a fifth of the words are function words; in another language hardly any match. */
const LEAST_SHARE = 0.12;
const LEAST_MET = 2;
/** Neighbours share words: one "que" makes no paragraph of a French text Spanish. */
const LEAST_OF_OTHER = 3;
/** Among Chinese a name in Latin letters takes many more of them. */
const LEAST_LETTERS_OF_OTHER = { zh: 80, any: 40 };

/**
 * The language of a text: an ISO 639-1 code for the six UN languages, null when none is recognised.
 * @example languageOf('Bodi ya Utendaji ilimwomba Mkurugenzi …') === null
 */
export function languageOf(text: string): string | null {
  const sample = sampleOf(text);
  // nothing but Latin letters: the other scripts need not be counted
  if (!BEYOND_LATIN.test(sample)) return latinLanguageOf(sample);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  const share = (pattern: RegExp): number => count(sample, pattern) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.05) return null; // kana: Japanese
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Arabic}/gu) > 0.4) return 'ar';
  if (share(/\p{Script=Cyrillic}/gu) > 0.4) return 'ru';
  return latinLanguageOf(sample);
}

function latinLanguageOf(sample: string): string | null {
  const shares = functionShares(sample);
  // Two or three words say nothing: "de" and "en" are words of three languages, and parts of names.
  const [lang, { share, met }] = shares[0]!;
  return share > LEAST_SHARE && met >= LEAST_MET ? lang : null;
}

/** For each Latin-script language the share of words that are its function words, and how many different ones; most first. */
function functionShares(text: string): [lang: string, { share: number; met: number }][] {
  const words = wordsOf(text);
  const counts = LATIN_LANGUAGES.map(() => 0);
  const met = new Set<string>();
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (languages === undefined) continue;
    met.add(word);
    for (const index of languages) counts[index]! += 1;
  }
  return LATIN_LANGUAGES.map((lang, index): [string, { share: number; met: number }] => [
    lang,
    {
      share: counts[index]! / Math.max(1, words.length),
      met: FUNCTION_WORDS[lang]!.filter((word) => met.has(word)).length,
    },
  ]).sort(([, one], [, other]) => other.share - one.share);
}

const BEYOND_LATIN = /[^\t-\u024f\u2000-\u206f\u20a0-\u20bf]/;
/** The letters below U+0250, small: faster to look for than all letters there are. */
const LATIN_WORD = /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f]+/g;

function wordsOf(text: string): readonly string[] {
  const small = text.toLowerCase();
  return small.match(BEYOND_LATIN.test(small) ? /\p{L}+/gu : LATIN_WORD) ?? [];
}

/**
 * The language of a paragraph when it is plainly another one than the document's; null when it may be the same, as with
 * names, symbols and the few words of a heading.
 */
export function otherLanguageOf(paragraph: string, lang: string): string | null {
  if (paragraph.length < LEAST_LETTERS_OF_OTHER[lang === 'zh' ? 'zh' : 'any']) return null;
  if (isPlainly(lang, paragraph)) return null;
  if (lettersIn(paragraph) < LEAST_LETTERS_OF_OTHER[lang === 'zh' ? 'zh' : 'any']) return null;
  const other = languageOf(paragraph);
  if (other === null || other === lang) return null;
  const [ofOther, ofOwn] = [wordsOnlyIn(other, lang, paragraph), wordsOnlyIn(lang, other, paragraph)];
  if (ofOther === null || ofOwn === null) return other;
  return ofOther >= LEAST_OF_OTHER && ofOther > 2 * ofOwn ? other : null;
}

/** A script of its own settles it at a glance: most of the paragraph is written in it. */
function isPlainly(lang: string, paragraph: string): boolean {
  const [first, last] = SCRIPTS[lang] ?? [1, 0];
  let own = 0;
  for (let index = 0; index < paragraph.length; index += 1) {
    const code = paragraph.charCodeAt(index);
    if (code >= first && code <= last) own += 1;
  }
  return own > paragraph.length * 0.6;
}

const SCRIPTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ar: [0x0621, 0x064a],
  ru: [0x0410, 0x044f],
  zh: [0x4e00, 0x9fff],
};

/** How often words stand there that are function words of one language and not of the other; null for other scripts. */
function wordsOnlyIn(one: string, other: string, text: string): number | null {
  const [of, notOf] = [FUNCTION_WORDS[one], FUNCTION_WORDS[other]];
  if (of === undefined || notOf === undefined) return null;
  return wordsOf(text).filter((word) => of.includes(word) && !notOf.includes(word)).length;
}

/** A long text is judged by its beginning, middle and end. */
function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE_UNITS) return text;
  const middle = text.length >> 1;
  return [
    text.slice(0, SAMPLE_UNITS),
    text.slice(middle, middle + SAMPLE_UNITS),
    text.slice(-SAMPLE_UNITS),
  ].join(' ');
}

/** How many letters of any script. */
function lettersIn(text: string): number {
  if (BEYOND_LATIN.test(text)) return count(text, /\p{L}/gu);
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : isLatinLetter(code)) letters += 1;
  }
  return letters;
}

function isLatinLetter(code: number): boolean {
  if (code === 0xaa || code === 0xb5 || code === 0xba) return true;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
