import { expect, it } from '@jest/globals';
import { sayPeriod } from './say-period.js';

it.each([
  ['2023-06-08', '2023-06-08', 'en-GB', '8 June 2023'],
  ['2023-03-28', '2023-03-29', 'en-GB', '28 – 29 March 2023'],
  ['2023-12-30', '2024-01-02', 'en-GB', '30 December 2023 – 2 January 2024'],
  ['2023-03-28', '2023-03-29', 'ru', '28–29 марта 2023 г.'],
  ['2023-06-08', '2023-06-08', 'zh-Hans', '2023年6月8日'],
  ['2023-03-28', '2023-03-29', 'zh-Hans', '2023年3月28日至29日'],
  ['2023-03-28', '2023-04-02', 'zh-Hans', '2023年3月28日至4月2日'],
  ['2023-12-30', '2024-01-02', 'zh-Hans', '2023年12月30日至2024年1月2日'],
])('says the days from %s to %s in %s: %s', (start, end, locale, said) => {
  expect(sayPeriod(start, end, locale).replaceAll(/[\u2009\u00a0\u202f]/g, ' ')).toBe(said);
});
