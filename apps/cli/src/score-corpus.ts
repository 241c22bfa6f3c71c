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

/** Reads every text of a corpus and holds it against its labels. @param folder the one with gold and texts in it @param set what the names of the texts begin with */
export function scoreCorpus(folder: string, set = ''): CorpusScore {
  const golds = readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json') && name.startsWith(set))
    .map((name) => JSON.parse(readFileSync(join(folder, 'gold', name), 'utf8')) as GoldText);
  const isRead = ({ lang }: GoldText): boolean => readLanguages.some((known) => known === lang);
  const texts = golds.filter(isRead).map((gold) => scoreText(folder, gold));
  const notRead: Record<string, number> = {};
  for (const { lang } of golds.filter((gold) => !isRead(gold))) notRead[lang] = (notRead[lang] ?? 0) + 1;
  const languages = Object.fromEntries(
    readLanguages.map((lang) => [lang, sumUp(texts.filter((text) => text.lang === lang))]),
  );
  return { corpus: folder, languages, all: sumUp(texts), notRead, texts };
}

function scoreText(folder: string, gold: GoldText): TextScore {
  const text = readFileSync(join(folder, gold.file), 'utf8');
  const result = read(text, { lang: gold.lang });
  return result.ok ? scoreReading(text, result.reading, gold) : nothingRead(gold);
}
