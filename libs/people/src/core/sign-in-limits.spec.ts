import { describe, expect, it } from '@jest/globals';
import { minutesToWait } from './sign-in-limits.js';

const began = new Date('2022-12-01T08:00:00Z');

describe('the wait after too many attempts', () => {
  it.each([
    ['2022-12-01T08:00:00Z', 15],
    ['2022-12-01T08:00:01Z', 15],
    ['2022-12-01T08:14:00Z', 1],
    ['2022-12-01T08:14:59Z', 1],
    ['2022-12-01T08:15:00Z', 1],
  ])('at %s is %i minutes', (now, minutes) => expect(minutesToWait(began, new Date(now))).toBe(minutes));
});
