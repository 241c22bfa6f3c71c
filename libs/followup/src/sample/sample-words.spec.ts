import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDate } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import { panelDecisions } from './panel-decisions.js';
import { knownDecisions } from './real-decisions.js';

const shared = '../shared';
const isThere = existsSync(shared) || process.env['CI'] === 'true';
const withShared = isThere ? it : it.skip;

/** So many characters in a row are not written twice by chance. Chinese says in ten what English says in thirty. */
const runLength = { en: 30, zh: 12 };

const decisions = ['2022-12-01', '2026-11-23'].flatMap((today) => [
  ...knownDecisions(today as CalendarDate),
  ...panelDecisions(today as CalendarDate),
]);
const words = (lang: 'en' | 'zh') => [
  ...new Set(
    decisions.flatMap(({ title, requests }) => [
      title[lang],
      ...requests.map(({ texts }) => texts[lang].quote),
      ...requests.flatMap(({ items = [] }) => items.map((item) => item[lang])),
    ]),
  ),
];

function officialTexts(): readonly string[] {
  const folders = ['seed', 'corpus/texts', 'corpus/unlabelled'].map((folder) => join(shared, folder));
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt') || name === 'expected.json')
      .map((name) => plain(readFileSync(join(folder, name), 'utf8'))),
  );
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

function* runsOf(text: string, length: number): Iterable<string> {
  for (let at = 0; at + length <= text.length; at += 1) yield text.slice(at, at + length);
}

describe('the words of the sample', () => {
  withShared.each(['en', 'zh'] as const)(
    'are our own: no run of them stands in an official text of ../shared (%s)',
    (lang) => {
      const official = officialTexts().join('\n');
      const borrowed = words(lang).flatMap((text) =>
        [...runsOf(plain(text), runLength[lang])].filter((run) => official.includes(run)),
      );
      expect(words(lang).length).toBeGreaterThan(20);
      expect(borrowed).toEqual([]);
    },
  );
});
