import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read, readLanguages } from '#reading';
import { type GoldText, scoreReading, sumUp } from './score-reading.js';

/** Real texts that stand beside a working copy and are no part of the project. Without them this suite is skipped. */
const CORPUS = join(process.cwd(), '..', 'shared', 'corpus');
const present = existsSync(join(CORPUS, 'gold'));
const GOLD: readonly GoldText[] = present
  ? readdirSync(join(CORPUS, 'gold')).map(
      (name) => JSON.parse(readFileSync(join(CORPUS, 'gold', name), 'utf8')) as GoldText,
    )
  : [];

const scoreOf = (lang?: string) =>
  sumUp(
    GOLD.filter((gold) => lang === undefined || gold.lang === lang).map((gold) => {
      const text = readFileSync(join(CORPUS, gold.file), 'utf8');
      const result = read(text, { lang: gold.lang });
      if (!result.ok) throw new Error(`${gold.doc}: ${result.failure.tag}`);
      return scoreReading(text, result.reading, gold);
    }),
  );

(present ? describe : describe.skip)('the score of the shared corpus may not fall', () => {
  it.each(readLanguages)('in %s: F1 of at least 0.93', (lang) => {
    const score = scoreOf(lang);
    process.stdout.write(`shared corpus, ${lang}: F1 ${score.f1.toFixed(3)} of ${score.texts} texts\n`);
    expect(score.texts).toBeGreaterThan(0);
    expect(score.f1).toBeGreaterThanOrEqual(0.93);
  });

  it('in all: F1, verb, recurrence, condition and what is called sure', () => {
    const { f1, verb, recurrence, condition, sure } = scoreOf();
    process.stdout.write(`shared corpus: F1 ${f1.toFixed(3)}, sure and right ${sure.toFixed(3)}\n`);
    expect(f1).toBeGreaterThanOrEqual(0.97);
    expect(verb).toBeGreaterThanOrEqual(0.97);
    expect(recurrence).toBeGreaterThanOrEqual(0.93);
    expect(condition).toBeGreaterThanOrEqual(0.95);
    expect(sure).toBeGreaterThanOrEqual(0.98);
  });
});
