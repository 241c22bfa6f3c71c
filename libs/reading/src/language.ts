/** Words that only work as grammar; they tell Latin-script languages apart without any dictionary. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'on', 'with', 'that', 'its', 'by', 'at', 'from', 'is', 'was'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'de', 'en', 'sur', 'par', 'dans', 'aux', 'une', 'est', 'pour'],
  es: ['el', 'la', 'los', 'las', 'de', 'y', 'en', 'del', 'que', 'por', 'para', 'con', 'su', 'una', 'sobre'],
};
const SAMPLE_UNITS = 20_000;
/** In running prose at least a fifth of the words are function words; in another language hardly any match. */
const LEAST_SHARE = 0.12;

/**
 * The language of a text: an ISO 639-1 code for the six UN languages, null when none is recognised.
 * @example languageOf('Bodi ya Utendaji ilimwomba Mkurugenzi …') === null
 */
export function languageOf(text: string): string | null {
  const sample = sampleOf(text);
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
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let bestShare = LEAST_SHARE;
  for (const [lang, functionWords] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(functionWords);
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share > bestShare) [best, bestShare] = [lang, share];
  }
  return best;
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
