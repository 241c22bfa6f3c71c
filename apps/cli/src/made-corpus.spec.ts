import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read } from '#reading';
import { calibration, type GoldText, scoreReading, sumUp } from './score-reading.js';

/** The project's own made texts, see test/corpus/README.md. */
const CORPUS = join(process.cwd(), 'test', 'corpus');

interface MadeText extends GoldText {
  readonly near_misses: readonly { readonly quote: string }[];
  /** Where the label says what the document is. */
  readonly symbol?: string | null;
  /** "decision 2031/4", in the order of the text. */
  readonly decisions?: readonly string[];
}

const MADE = readdirSync(join(CORPUS, 'gold')).map((name) => {
  const gold = JSON.parse(readFileSync(join(CORPUS, 'gold', name), 'utf8')) as MadeText;
  const text = readFileSync(join(CORPUS, gold.file), 'utf8');
  const result = read(text);
  if (!result.ok) throw new Error(`${gold.doc}: ${result.failure.tag}`);
  return { gold, text, reading: result.reading, score: scoreReading(text, result.reading, gold) };
});
type Made = (typeof MADE)[number];
const named = (made: readonly Made[]): [string, Made][] => made.map((one) => [one.gold.doc, one]);
const languages = [...new Set(MADE.map(({ gold }) => gold.lang))].sort();

describe.each(languages)('the made texts in %s', (lang) => {
  const scores = MADE.filter(({ gold }) => gold.lang === lang).map(({ score }) => score);

  it('lose no request and invent none, but for one in fifty', () => {
    const { precision, recall } = sumUp(scores);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('say of each what verb it has, how often it is due, on what condition and in which paragraph', () => {
    const { verb, recurrence, condition, paragraph } = sumUp(scores);
    for (const share of [verb, recurrence, condition, paragraph]) expect(share).toBeGreaterThanOrEqual(0.97);
  });
});

it('their due rules are read, where labels say them', () => {
  expect(sumUp(MADE.map(({ score }) => score)).due).toBeGreaterThanOrEqual(0.95);
});

/** Sets that were read blind are judged apart: what is sure must be right in texts that no rule was written for. */
describe.each(['blind_', 'blind2_', 'blind3_', 'blind4_', 'blind5_', ''])(
  'of the proposals called sure in %s*',
  (prefix) => {
    const scores = MADE.filter(({ gold }) => gold.doc.startsWith(prefix)).map(({ score }) => score);

    it('at least 98 in 100 are right', () => {
      const sure = calibration(scores).filter(({ from }) => from >= 0.9);
      const right = sure.reduce((sum, bin) => sum + bin.right, 0);
      const of = sure.reduce((sum, bin) => sum + bin.of, 0);
      expect(of).toBeGreaterThan(20);
      expect(right / of).toBeGreaterThanOrEqual(0.98);
    });
  },
);

describe.each(named(MADE))('%s', (_doc, { gold, text, reading }) => {
  it('is in the language of its label, whose quotes stand in it once', () => {
    expect(reading.document.lang).toBe(gold.lang);
    for (const { quote } of gold.requests) expect(text.split(quote)).toHaveLength(2);
  });

  it('is pointed into by what was read', () => {
    for (const { start, end, quote } of [...reading.requests, ...reading.others])
      expect(text.slice(start, end)).toBe(quote);
  });
});

const WRITTEN_TO_THE_RULES = ['en', 'ru', 'zh'];
const exact = MADE.filter(
  ({ gold }) => WRITTEN_TO_THE_RULES.includes(gold.lang) && !gold.doc.startsWith('blind'),
);

describe.each(named(exact))('%s, which shows rules', (_doc, { gold, text, reading, score }) => {
  it('has every request that its label has, and no other', () => {
    expect(score).toMatchObject({ missed: [], extra: [] });
    expect(score).toMatchObject({ hits: gold.requests.length, recurrenceRight: gold.requests.length });
    expect(score.condition.right).toBe(score.condition.of);
    expect(score.paragraph.right).toBe(score.paragraph.of);
  });

  it('has nothing recalled or said by somebody else that is taken for a request', () => {
    for (const { quote } of gold.near_misses) {
      const at = text.indexOf(quote);
      expect(reading.requests.filter(({ start }) => start >= at && start < at + quote.length)).toEqual([]);
    }
  });
});

const labelled = MADE.filter(({ gold }) => gold.decisions !== undefined);

describe.each(named(labelled))('%s, whose parts are labelled', (_doc, { gold, reading }) => {
  it('is known by its symbol, and its decisions by their numbers', () => {
    expect(reading.document.symbol).toBe(gold.symbol);
    expect(
      reading.decisions.map(({ type, number }) => `${type} ${number.replace('مت', 'م ت')}`).sort(),
    ).toEqual([...gold.decisions!].sort());
  });
});
