/** One word with what stands between it and the next; offsets in UTF-16 units of the whole text. */
export interface Word {
  readonly start: number;
  readonly text: string;
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a quote, each with what opens before it and the signs and blanks behind it, so that joined they are the quote again. A part may
 * begin at each of them.
 * @param start where the quote stands in its text
 */
export function wordsOf(quote: string, lang: string, start: number): readonly Word[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(quote);
  const begins = [...segments]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index }) => index - (/[\p{Ps}\p{Pi}"']+$/u.exec(quote.slice(0, index))?.[0].length ?? 0));
  const places = [0, ...begins.slice(1)];
  return places.map((place, n) => ({ start: start + place, text: quote.slice(place, places[n + 1]) }));
}

/** The parts that cuts make of a request; a cut is where a part begins. */
export function partsAt(whole: Part, cuts: readonly number[]): readonly Part[] {
  const begins = [whole.start, ...[...new Set(cuts)].sort((one, other) => one - other)];
  return begins.map((start, n) => ({ start, end: begins[n + 1] ?? whole.end }));
}
