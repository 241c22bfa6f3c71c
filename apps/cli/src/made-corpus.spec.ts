import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read } from '#reading';
import { type GoldText, scoreReading, sumUp, type TextScore } from './score-reading.js';

/** The project's own made texts, see test/corpus/README.md. */
const CORPUS = join(process.cwd(), 'test', 'corpus');
const GOLD: readonly GoldText[] = readdirSync(join(CORPUS, 'gold')).map(
  (name) => JSON.parse(readFileSync(join(CORPUS, 'gold', name), 'utf8')) as GoldText,
);
const languages = [...new Set(GOLD.map(({ lang }) => lang))].sort();

function scoreOf(gold: GoldText): TextScore {
  const text = readFileSync(join(CORPUS, gold.file), 'utf8');
  const result = read(text);
  if (!result.ok) throw new Error(`${gold.doc}: ${result.failure.tag}`);
  expect(result.reading.document.lang).toBe(gold.lang);
  return scoreReading(text, result.reading, gold);
}

describe.each(languages)('the made texts in %s', (lang) => {
  const golds = GOLD.filter((gold) => gold.lang === lang);
  const scores = golds.map(scoreOf);

  it('lose no request and invent none, but for one in fifty', () => {
    const { precision, recall } = sumUp(scores);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('say of each what verb it has, how often it is due, on what condition and in which paragraph', () => {
    const { verb, recurrence, condition, paragraph, sure } = sumUp(scores);
    for (const share of [verb, recurrence, condition, paragraph, sure])
      expect(share).toBeGreaterThanOrEqual(0.97);
  });

  it.each(golds.map((gold) => [gold.doc, gold] as const))(
    'have labels that stand in %s once',
    (_doc, gold) => {
      const text = readFileSync(join(CORPUS, gold.file), 'utf8');
      for (const { quote } of gold.requests) expect(text.split(quote)).toHaveLength(2);
    },
  );
});
