/**
 * Whether a text can be kept as it is: PostgreSQL has no NUL in texts, and half of a character (a surrogate without its
 * other half) is kept as a question mark or refused.
 */
export function isKeepableText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
