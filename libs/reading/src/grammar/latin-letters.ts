/** JavaScript's \b knows no accents: these stand for it in languages that write them. */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿŒœ';
export const CAPITAL = 'A-ZÀ-ÖØ-ÞŒ';
export const SMALL = 'a-zß-öø-ÿœ';
/** No letter before, or after. */
export const OPEN = `(?<![${LETTER}])`;
export const SHUT = `(?![${LETTER}])`;

/** Whole words only. @example new RegExp(word('à|au')) finds "à" in "prêt à" and not in "là" */
export function word(source: string): string {
  return `${OPEN}(?:${source})${SHUT}`;
}

/** "é" → "e", one unit for one. */
export function withoutAccents(text: string): string {
  return text.replace(/[À-ÿ]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/** What stands between two commas of one sentence, up to 300 characters: a stop within a symbol ("C.57/05") does not end it. */
export const ASIDE = '(?:[^.;]|\\.(?=\\S)){1,300}';
