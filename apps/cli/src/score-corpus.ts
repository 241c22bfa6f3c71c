import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, readLanguages } from '#reading';
import {
  type GoldText,
  nothingRead,
  type Score,
  scoreReading,
  sumUp,
  type TextScore,
} from './score-reading.js';

/** How the reader does on a corpus. */
export interface CorpusScore {
  readonly corpus: string;
  readonly languages: Readonly<Record<string, Score>>;
  readonly all: Score;
  /** Texts in languages that are not read yet, by language; they are in no figure. */
  readonly notRead: Readonly<Record<string, number>>;
  readonly texts: readonly TextScore[];
}

/** A file of a corpus cannot be used: the message says which, and why. */
export class CorpusError extends Error {}

/**
 * Reads every text of a corpus and holds it against its labels.
 * @param folder the one with gold and texts in it
 * @param set what the names of the texts begin with
 * @throws CorpusError where labels are no JSON, lack what a score needs, or name a text that is not there
 */
export function scoreCorpus(folder: string, set = ''): CorpusScore {
  const golds = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json') && name.startsWith(set))
    .map((name) => goldIn(join(folder, 'gold', name)));
  const isRead = ({ lang }: GoldText): boolean => readLanguages.some((known) => known === lang);
  const texts = golds.filter(isRead).map((gold) => scoreText(folder, gold));
  const notRead: Record<string, number> = {};
  for (const { lang } of golds.filter((gold) => !isRead(gold))) notRead[lang] = (notRead[lang] ?? 0) + 1;
  const languages = Object.fromEntries(
    readLanguages.map((lang) => [lang, sumUp(texts.filter((text) => text.lang === lang))]),
  );
  return { corpus: folder, languages, all: sumUp(texts), notRead, texts };
}

function goldIn(path: string): GoldText {
  let gold: Partial<GoldText> | null;
  try {
    gold = JSON.parse(readFileSync(path, 'utf8')) as Partial<GoldText> | null;
  } catch (error) {
    throw new CorpusError(`${path} is no JSON: ${(error as Error).message}`);
  }
  const lacking = (['file', 'lang', 'requests'] as const).filter((field) => !gold?.[field]);
  if (lacking.length > 0) throw new CorpusError(`${path} has no ${lacking.join(', ')}`);
  return gold as GoldText;
}

function scoreText(folder: string, gold: GoldText): TextScore {
  const text = textIn(join(folder, gold.file));
  const result = read(text, { lang: gold.lang });
  return result.ok ? scoreReading(text, result.reading, gold) : nothingRead(gold);
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CorpusError(`The text that labels name cannot be opened: ${(error as Error).message}`);
  }
}
