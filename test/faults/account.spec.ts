import { describe, expect, it } from '@jest/globals';
import { doublesOf, type ReadMail } from './account.js';
import type { Blow } from './story.js';

/** A mail that was sent twice, whose first copy the server had ten seconds after the beginning. */
const twice = (but: Partial<ReadMail> = {}): readonly ReadMail[] => {
  const copy = { to: 'amina', messageId: '<1>', answered: true, daysOf: new Map() };
  return [
    { ...copy, began: 9_500, ended: 10_000, ...but },
    { ...copy, began: 90_000, ended: 90_500 },
  ];
};
const blow = (from: number, to = from): Blow => ({ what: 'a blow', at: from * 1_000, until: to * 1_000 });

describe('a mail that was sent again has its cause', () => {
  const cause = (
    mails: readonly ReadMail[],
    { deaths = [], absences = [] }: { deaths?: readonly Blow[]; absences?: readonly Blow[] },
  ) => [...doublesOf(mails, { deaths, absences }).keys()];

  it.each<[string, string, Parameters<typeof cause>]>([
    ['when the server hung up', 'the server hung up before its yes', [twice({ answered: false }), {}]],
    [
      'when a sender was killed just then',
      'a process died before it noted the yes',
      [twice(), { deaths: [blow(11)] }],
    ],
    [
      'when the database was away, and a sender was killed before it could note the yes',
      'a process died before it noted the yes',
      [twice(), { absences: [blow(9.9, 20), blow(21, 25)], deaths: [blow(27)] }],
    ],
    ['but not when nobody died', 'none', [twice(), { absences: [blow(9.9, 20)] }]],
    ['but not when somebody died long after', 'none', [twice(), { deaths: [blow(20)] }]],
    [
      'but not when somebody died long after the database was back',
      'none',
      [twice(), { absences: [blow(5, 9), blow(11, 14)], deaths: [blow(20)] }],
    ],
    [
      'but not when the database went away after the yes was noted',
      'none',
      [twice(), { absences: [blow(15, 20)], deaths: [blow(21)] }],
    ],
  ])('%s', (_, expected, [mails, befallen]) => {
    expect(cause(mails, befallen)).toEqual([expected]);
  });

  it('and one that was sent once has none', () => {
    expect(cause(twice().slice(1), { deaths: [blow(90)] })).toEqual([]);
  });
});
