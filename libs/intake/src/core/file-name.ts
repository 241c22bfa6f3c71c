/** Enough for any name that a person gave; file systems stop at 255 bytes. */
const longestName = 200;

/**
 * The name of a file as it may be kept and shown: without the folders it came from, without control characters and those
 * that turn the direction of writing, at most 200 characters with its ending. Null when nothing is left.
 * @example fileName('C:\\papers\\report\u0007.txt') // 'report.txt'
 */
export function fileName(sent: string): string | null {
  const name = (sent.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (name.replaceAll('.', '') === '') return null;
  const letters = [...name];
  if (letters.length <= longestName) return name;
  const ending = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return letters.slice(0, longestName - [...ending].length).join('') + ending;
}
