import { rolesThatMay } from '#people/core';
import type { Role } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { progresses, type Progress } from './progress.js';
import { acts, actsFrom, stepOf, taskActs, type Act } from './task-acts.js';

/** The whole table, as one would pin it to the wall: where each act leads from each progress; a dot where it cannot be done. */
const wall = `
                      not-started  in-progress    for-clearance  cleared      submitted  delivered  considered  blocked      dropped
  update              in-progress  in-progress    .              in-progress  .          .          .           blocked      .
  send-for-clearance  .            for-clearance  .              .            .          .          .           .            .
  clear               .            .              cleared        .            .          .          .           blocked      .
  return              .            .              in-progress    .            .          .          .           .            .
  submit              .            .              .              submitted    .          .          .           .            .
  deliver             .            .              .              delivered    delivered  .          .           .            .
  block               blocked      blocked        .              blocked      .          .          .           blocked      .
  unblock             .            .              .              .            .          .          .           in-progress  .
`;
const [froms = [], ...lines] = wall
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = lines.flatMap(([act, ...tos]) =>
  froms.map((from, column) => [act as Act, from as Progress, tos[column]!] as const),
);

describe('how a task moves', () => {
  it('is said of every act and every progress', () => {
    expect(froms).toEqual([...progresses]);
    expect(lines.map(([act]) => act)).toEqual([...acts]);
  });

  it.each(cells)('%s, %s: %s', (act, from, to) => {
    expect(stepOf(act, from)).toEqual(
      to === '.' ? { tag: 'wrong-progress', possible: actsFrom(from) } : { tag: 'to', progress: to },
    );
  });

  it('ends where only the body can go on: delivered, considered, dropped', () => {
    expect(progresses.filter((progress) => actsFrom(progress).length === 0)).toEqual([
      'delivered',
      'considered',
      'dropped',
    ]);
  });

  it('never leads to considered or dropped, which are acts of the body', () => {
    const walk = fc.array(fc.constantFrom(...acts), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (way) => {
        const end = way.reduce<Progress>((at, act) => {
          const step = stepOf(act, at);
          return step.tag === 'to' ? step.progress : at;
        }, 'not-started');
        expect(['considered', 'dropped']).not.toContain(end);
      }),
    );
  });

  it('reaches clearance through somebody who may clear, whichever way it goes', () => {
    const clearing = acts.filter((act) => Object.values(taskActs[act].leads).includes('cleared'));
    expect(clearing).toEqual(['clear']);
    expect(rolesThatMay(taskActs.clear.needs)).not.toContain('focal-point' satisfies Role);
  });
});
