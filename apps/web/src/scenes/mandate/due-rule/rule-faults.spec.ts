import { describe, expect, it } from '@jest/globals';
import { ruleFaults } from './rule-faults.js';

describe('the faults of a due rule', () => {
  it.each([
    ['at.ordinal: type a number.', 'at.ordinal', 'type a number.'],
    ['rules[1].body：请填写机构。', 'rules[1].body', '请填写机构。'],
    ['\u2068at.year\u2069 : tapez une année : 2027.', 'at.year', 'tapez une année : 2027.'],
    ['ordinals[2]: type a number.', 'ordinals', 'type a number.'],
    ['Something else is wrong', '', 'Something else is wrong'],
  ])('stand where they are: %s', (said, path, words) => {
    expect([...ruleFaults([said])]).toEqual([[path, words]]);
  });
});
