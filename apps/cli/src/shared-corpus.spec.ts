import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readLanguages } from '#reading';
import { calibration } from './score-reading.js';
import { type CorpusScore, scoreCorpus } from './score-corpus.js';

/** Real texts with labels, beside the project. Their absence is an error in CI, and elsewhere skips these and says so. */
const corpus = '../shared/corpus';
const withCorpus = existsSync(corpus) || process.env['CI'] === 'true' ? describe : describe.skip;

withCorpus('the real texts of ../shared/corpus', () => {
  let score: CorpusScore;
  beforeAll(() => {
    score = scoreCorpus(corpus);
  });

  it.each(readLanguages)('in %s lose no request and invent none', (lang) => {
    expect(score.languages[lang]).toMatchObject({ precision: 1, recall: 1, f1: 1, verb: 1, condition: 1 });
  });

  it('have been read as far as they once were in all else', () => {
    expect(score.all.recurrence).toBeGreaterThanOrEqual(0.97);
    expect(score.all.paragraph).toBe(1);
  });

  it('bear out what is called sure', () => {
    const sure = calibration(score.texts).filter(({ from }) => from >= 0.9);
    const [right, of] = [
      sure.reduce((sum, bin) => sum + bin.right, 0),
      sure.reduce((sum, bin) => sum + bin.of, 0),
    ];
    expect(of).toBeGreaterThan(80);
    expect(right / of).toBeGreaterThanOrEqual(0.98);
  });
});
