import { expect, it } from '@jest/globals';
import { voiceOf } from '../voice-of.js';
import type { Difference } from './merge-session.js';
import { sayDifference } from './say-difference.js';

const english = voiceOf('en', []);

it.each<[Difference, string]>([
  [
    { part: 'main', fact: 'dates', stands: '2020-04-01 – 2020-04-01', said: '2020-06-29 – 2020-06-30' },
    'The text says 29 June 2020 – 30 June 2020; the calendar says 1 April 2020.',
  ],
  [
    { part: 'resumed 1', fact: 'expected', stands: '2020-Q4', said: '2020-Q3' },
    'Resumed part 1: The text says the third quarter of 2020; the calendar says the last quarter of 2020.',
  ],
  [
    { part: 'main', fact: 'takesDocuments', stands: 'true', said: 'false' },
    'By the text it takes no documents; by the calendar it does.',
  ],
  [
    { part: 'session', fact: 'kind', stands: 'regular', said: 'special' },
    'The text calls it a special session; in the calendar it is a regular one.',
  ],
])('says both sides: %o', (difference, said) => {
  expect(sayDifference(difference, english)).toBe(said);
});

it('speaks every language without holes', () => {
  for (const lang of ['ar', 'es', 'fr', 'ru', 'zh'] as const) {
    const said = sayDifference(
      {
        part: 'resumed 2',
        fact: 'dates',
        stands: '2020-04-01 – 2020-04-01',
        said: '2020-06-29 – 2020-06-30',
      },
      voiceOf(lang, []),
    );
    expect(said).toMatch(/2020|٢٠٢٠/);
    expect(said).not.toMatch(/[{}]|differs/);
  }
});
