/** Why a password is refused. */
export type PasswordFault = 'too-short' | 'too-long' | 'guessable';

/** Twelve characters, with no rule about their kinds: length is what withstands guessing (NIST SP 800-63B, 3.1.1). */
export const shortestPassword = 12;
/** Far beyond any sentence; what is longer only keeps the server busy. */
export const longestPassword = 256;

/** Ways to fill twelve characters without thinking: along the keyboard, the alphabet, the digits. */
const wellTroddenPaths = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
];
const everybodysWords = [
  'password',
  'passwort',
  'welcome',
  'letmein',
  'changeme',
  'iloveyou',
  'mandates',
  'mandate',
  'tracker',
  'admin',
  'qwerty',
  'azerty',
  'secret',
];
/** So many characters must be left when all that anybody would try first is taken away. */
const ownCharacters = 8;

/**
 * What is wrong with a password that somebody wants to have, or null. Lengths are counted in code points of the form in
 * which it will be compared (NFKC).
 * @example passwordFault('123456789012', { name: 'Ada', email: 'ada@example.org' }) // 'guessable'
 */
export function passwordFault(
  password: string,
  owner: { readonly name: string; readonly email: string },
): PasswordFault | null {
  const characters = [...comparablePassword(password)];
  if (characters.length < shortestPassword) return 'too-short';
  if (characters.length > longestPassword) return 'too-long';
  return isGuessable(characters.join('').toLowerCase(), owner) ? 'guessable' : null;
}

/** The one form of a password that is hashed and compared, whatever keyboard it was typed on. */
export function comparablePassword(password: string): string {
  return password.normalize('NFKC');
}

function isGuessable(password: string, owner: { readonly name: string; readonly email: string }): boolean {
  const known = [...everybodysWords, ...owner.email.split(/[@.+_-]/), ...owner.name.split(/\s+/)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const own = known.reduce((rest, word) => rest.replaceAll(word, ''), password);
  if (own.length < ownCharacters || new Set(own).size < 5) return true;
  return wellTroddenPaths.some((path) => path.includes(own) || [...path].reverse().join('').includes(own));
}
