import type { ReadLanguage } from '../reading.js';
import { arabic } from './ar.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Grammar } from './grammar.js';
import { russian } from './ru.js';
import { chinese } from './zh.js';

/** A grammar for one text: where a script shows no beginning of a name, with the names that the text gives itself. */
const GRAMMARS: Readonly<Record<ReadLanguage, (learned: readonly string[]) => Grammar>> = {
  ar: () => arabic,
  en: english,
  ru: () => russian,
  zh: chinese,
  fr: french,
  es: spanish,
};

/** The languages that `read` has a grammar for. */
export const readLanguages: readonly ReadLanguage[] = Object.keys(GRAMMARS) as ReadLanguage[];

/**
 * A grammar's patterns are long: making them takes longer than a short text takes to be read. Texts give their bodies few
 * names, and often the same; one that gives many has a grammar of its own.
 */
const MADE = new Map<string, Grammar>();
const MOST_KEPT = 64;
const LONGEST_KEY = 400;

/** The grammar of a language for a text that gives its bodies these names; those asked for lately are kept. */
export function grammarOf(lang: ReadLanguage, learned: readonly string[]): Grammar {
  const key = JSON.stringify([lang, ...learned]);
  const grammar = MADE.get(key) ?? GRAMMARS[lang](learned);
  if (key.length > LONGEST_KEY) return grammar;
  MADE.delete(key);
  MADE.set(key, grammar);
  const [eldest] = MADE.keys();
  if (MADE.size > MOST_KEPT && eldest !== undefined) MADE.delete(eldest);
  return grammar;
}
