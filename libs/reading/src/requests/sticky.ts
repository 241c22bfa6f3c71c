/** A match of a sticky pattern: where it ends, and its groups. */
export interface Stuck {
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** The match that begins at `at`; null when none does. */
export function sticky(pattern: RegExp, text: string, at: number): Stuck | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { end: at + match[0].length, groups: match.groups ?? {} } : null;
}

/** Whether `at` lies in what was found already. */
export function isWithin(
  found: readonly { readonly start: number; readonly askAt: number }[],
  at: number,
): boolean {
  return found.some(({ start, askAt }) => start <= at && at < askAt);
}
