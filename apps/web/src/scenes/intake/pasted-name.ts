const longest = 60;

/** The name of a file made of pasted text: its first line that says something, fit for a file system. */
export function pastedName(text: string, otherwise: string): string {
  const line = text.split(/[\r\n]+/).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const words = line
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...words].slice(0, longest).join('').trim();
  return `${short || otherwise}.txt`;
}
