/**
 * How alike two requests are, from 0 to 1: the words (in Chinese, pairs of characters) that both have, of those that either
 * has. Short words that stand in any text count for nothing.
 * @example wordOverlap('Report on the lamps', 'Report on the lamps again') // 0.67: report, lamps; again
 */
export function wordOverlap(a: string, b: string): number {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const both = [...one].filter((token) => other.has(token)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}

/** No request is told apart by what stands behind this many characters. */
const enough = 4_000;

function tokensOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => (/\p{Script=Han}/u.test(word) ? pairsOf(word) : [word])).filter(isTelling),
  );
}

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((character, at) => `${[...word][at]}${character}`);
}

function isTelling(word: string): boolean {
  return word.length > 3 || /\p{Script=Han}/u.test(word);
}
