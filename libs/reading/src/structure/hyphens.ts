import type { Line } from './lines.js';

/** Says of a hyphen at a line's end whether the typesetter put it there, or the word has it. */
export type IsBroken = (before: string, after: string) => boolean;

/** Parts that keep their hyphen wherever a line ends. */
const KEPT =
  /^(?:non|sous|anti|auto|co|ex|semi|vice|self|mid|post|pre|well|multi|inter|au|ci|là|peut|celui|celle|ceux|quasi|contre|demi|mi|par|socio|long|short|high|low|full|half|one|two|three|vingt|trente|quarante|cinquante|soixante|quatre|dix|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;

/** Russian halves that follow a hyphen: "Директора-исполнителя", "государств-членов". */
const KEPT_AFTER = /^(?:исполнител|член|участни|корреспондент|учредител|наблюдател|донор|получател)\p{Ll}*$/u;

/**
 * A word that was broken at a line's end is whole elsewhere in the text, or nowhere hyphenated.
 * The words are counted once, and only when a line ends with a hyphen.
 */
export function brokenWords(lines: readonly Pick<Line, 'text'>[]): IsBroken {
  let words: Set<string> | null = null;
  return (before, after) => {
    const first = /(\p{L}+)-$/u.exec(before)?.[1];
    const rest = /^\p{Ll}+/u.exec(after)?.[0];
    if (first === undefined || rest === undefined || first.length < 2) return false;
    words ??= wordsOf(lines);
    if (words.has(`${first}-${rest}`.toLowerCase()) || KEPT_AFTER.test(rest)) return false;
    return words.has((first + rest).toLowerCase()) || !KEPT.test(first);
  };
}

function wordsOf(lines: readonly Pick<Line, 'text'>[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}
