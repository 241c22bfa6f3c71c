import { translator } from '#messages';
import { describe, expect, it } from '@jest/globals';
import { readHead, sayTampered, sayWhole } from './describe-verdict.js';

const say = translator('en');
const hash = 'ab'.repeat(32);
const entry = {
  id: '0190aaaa-0000-7000-8000-000000000001',
  action: 'task.cleared',
  at: new Date('2022-12-01T09:00:00Z'),
};
const verdict = { entries: 3, waiting: 0, head: { seq: 4, hash }, faults: [] };

describe('what mandates audit verify says', () => {
  it.each([
    [verdict, `3 sealed entries: whole. Last seal: 4:${hash}`],
    [
      { ...verdict, entries: 1, waiting: 2 },
      `1 sealed entry: whole. 2 newer entries wait for their seals. Last seal: 4:${hash}`,
    ],
    [{ ...verdict, entries: 0, head: null }, 'The trail is empty: whole. Last seal: –'],
  ])('of a trail that is whole', (whole, line) => {
    expect(sayWhole(whole, say)).toBe(line);
  });

  it('of one that is not: which entries, and how many more', () => {
    const faults = [
      { seq: 2, kind: 'altered', entry } as const,
      { seq: 3, kind: 'missing', entry: null } as const,
      ...[4, 5, 6, 7, 8].map((seq) => ({ seq, kind: 'unsealed', entry }) as const),
    ];
    const line = sayTampered({ ...verdict, faults }, say);
    expect(line).toContain(
      'entry 2 (task.cleared, 2022-12-01T09:00:00.000Z, 0190aaaa-0000-7000-8000-000000000001)',
    );
    expect(line).toContain('entry 3 is gone');
    expect(line).toMatch(/entry 6 .* has no seal.*; and 2 more$/);
  });

  it.each([
    [`17:${hash}`, { seq: 17, hash }],
    [` 17:${hash}\n`, { seq: 17, hash }],
    ['17', null],
    [`17:${hash}0`, null],
    [`-1:${hash}`, null],
  ])('reads the head %j', (text, head) => {
    expect(readHead(text)).toEqual(head);
  });
});
