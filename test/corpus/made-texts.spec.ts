import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read } from '../../libs/reading/src/index.js';
import { type GoldText, scoreReading } from '../../apps/cli/src/score-reading.js';

/** Texts of the project's own words, in the form of a corpus: `npm run score -- --corpus test/corpus` reads them too. */
const FOLDER = join(import.meta.dirname, '.');
const LANGUAGES = ['en', 'ru', 'zh'];

interface MadeText extends GoldText {
  readonly near_misses: readonly { readonly quote: string }[];
}

const golds = readdirSync(join(FOLDER, 'gold'))
  .map((name) => JSON.parse(readFileSync(join(FOLDER, 'gold', name), 'utf8')) as MadeText)
  .filter(({ doc, lang }) => LANGUAGES.includes(lang) && !doc.startsWith('blind'));

describe.each(golds.map((gold) => [gold.doc, gold] as const))('%s', (_doc, gold) => {
  const text = readFileSync(join(FOLDER, gold.file), 'utf8');
  const result = read(text);
  if (!result.ok) throw new Error(result.failure.tag);
  const { requests, others } = result.reading;

  it('has every request that its label has, and no other', () => {
    const score = scoreReading(text, result.reading, gold);
    expect(score).toMatchObject({ missed: [], extra: [] });
    expect(score).toMatchObject({ hits: gold.requests.length, recurrenceRight: gold.requests.length });
    expect(score.condition.right).toBe(score.condition.of);
    expect(score.paragraph.right).toBe(score.paragraph.of);
  });

  it('takes nothing recalled or said by somebody else for a request', () => {
    for (const { quote } of gold.near_misses) {
      const at = text.indexOf(quote);
      expect(requests.filter(({ start }) => start >= at && start < at + quote.length)).toEqual([]);
    }
  });

  it('points into the text that it read', () => {
    for (const { start, end, quote } of [...requests, ...others]) expect(text.slice(start, end)).toBe(quote);
  });
});
