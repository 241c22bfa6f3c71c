import { describe, expect, it } from '@jest/globals';
import { policyTable } from './policy-table.js';
import { policy } from './policy.js';

describe('the policy as a page', () => {
  const rows = policyTable()
    .split('\n')
    .filter((line) => line.startsWith('| `'));

  it('has a line for each action, in the order of the code', () => {
    expect(rows.map((row) => /`(.*?)`/.exec(row)![1])).toEqual(Object.keys(policy));
  });

  it('marks who may, and says what it is', () => {
    expect(rows.find((row) => row.includes('clear-updates'))).toBe(
      '| `clear-updates` | ● | ● | ● |  |  |  | clear or return an update |',
    );
    expect(rows[0]).toMatch(/^\| `keep-own-settings` \| ● \| ● \| ● \| ● \| ● \| ● \|/);
  });
});
