import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { read, readLanguages } from './read.js';
import type { Reading, ReadLanguage } from './reading.js';

/** Official translations of one another in ../shared; not read, and said to be skipped, where they are absent. */
const TEXTS = join(process.cwd(), '..', 'shared', 'corpus', 'texts');
const inShared = existsSync(TEXTS) || process.env['CI'] === 'true' ? it : it.skip;

const NAMES = [
  'a_69_689',
  'a_69_793',
  'e_2015_l_3',
  'e_res_2014_37',
  's_res_2201__2015',
  'unep_pops_cop_7_9',
];
const others = readLanguages.filter((lang) => lang !== 'en');

/** What a text must say in every language, one line a request: paragraph, addressee, kind of due rule, condition. */
function inBrief(name: string, lang: ReadLanguage): { requests: string[]; decisions: string[] } {
  const text = readFileSync(join(TEXTS, `${lang}_undev_${name}.${lang}.txt`), 'utf8');
  const result = read(text, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  return { requests: result.reading.requests.map(line), decisions: decisionsOf(result.reading) };
}

function line({ addressee, dueRule, conditional }: Reading['requests'][number]): string {
  return `${addressee.name}, due ${dueRule?.kind ?? 'unsaid'}${conditional ? ', on a condition' : ''}`;
}

function decisionsOf({ decisions, requests }: Reading): string[] {
  return [...decisions, ...requests.flatMap(({ decision }) => decision ?? [])].map(({ number }) => number);
}

describe.each(NAMES)('the translations of %s', (name) => {
  inShared.each(others)('say in %s what the English says', (lang) => {
    expect(inBrief(name, lang)).toEqual(inBrief(name, 'en'));
  });
});

describe('the sets of translations', () => {
  inShared('are all compared', () => {
    const sets = readdirSync(TEXTS).flatMap((file) => /^en_undev_(.+)\.en\.txt$/.exec(file)?.[1] ?? []);
    expect(sets.sort()).toEqual(NAMES);
  });
});
