import { describe, expect, it } from '@jest/globals';
import { skippedList } from './skipped-list.mjs';

describe('the list of skipped tests', () => {
  it('puts them under the reasons that their names give', () => {
    expect(
      skippedList([
        { file: 'libs/reading/src/seed.spec.ts', name: 'the seed › is read in Chinese (needs ../shared)' },
        { file: 'test/journey.e2e-spec.ts', name: 'the journey › works on Redis (needs TEST_QUEUE_URL)' },
        { file: 'libs/reading/src/seed.spec.ts', name: 'the seed › is read in English (needs ../shared)' },
        { file: 'libs/calendar/src/core/x.spec.ts', name: 'a meeting › falls on a day' },
      ]),
    ).toEqual([
      'Skipped, needs ../shared:',
      '  the seed › is read in Chinese (libs/reading/src/seed.spec.ts)',
      '  the seed › is read in English (libs/reading/src/seed.spec.ts)',
      'Skipped, needs TEST_QUEUE_URL:',
      '  the journey › works on Redis (test/journey.e2e-spec.ts)',
      'Skipped, no reason is given in its name:',
      '  a meeting › falls on a day (libs/calendar/src/core/x.spec.ts)',
    ]);
  });

  it('says nothing when nothing was skipped', () => {
    expect(skippedList([])).toEqual([]);
  });
});
