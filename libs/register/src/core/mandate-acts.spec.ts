import { rolesThatMay } from '#people/core';
import { roles, type Role } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import {
  mandateActRules,
  mandateActs,
  mandateActsFrom,
  mandateLives,
  mandateStep,
  type MandateAct,
  type MandateLife,
} from './mandate-acts.js';

/** The whole table, as one would pin it to the wall. */
const wall = `
             proposed  active       implemented  elapsed  superseded  retired
  confirm    active    .            .            .        .           .
  implement  .         implemented  .            .        .           .
  elapse     .         elapsed      .            .        .           .
  retire     .         retired      .            .        .           .
  supersede  .         superseded   .            .        .           .
  give-back  .         .            .            .        active      .
  reinstate  .         .            active       active   .           active
`;
const [froms = [], ...lines] = wall
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = lines.flatMap(([act, ...tos]) =>
  froms.flatMap((from, column) =>
    roles.map((role) => [role, act as MandateAct, from as MandateLife, tos[column]!] as const),
  ),
);
const officers: readonly Role[] = ['administrator', 'governance-officer'];

describe('how a mandate lives', () => {
  it('is said of every act and every life', () => {
    expect(froms).toEqual([...mandateLives]);
    expect(lines.map(([act]) => act)).toEqual([...mandateActs]);
  });

  it.each(cells)('%s, %s, %s: %s', (role, act, from, to) => {
    expect(mandateStep(act, from)).toEqual(
      to === '.' ? { tag: 'wrong-life', possible: mandateActsFrom(from) } : { tag: 'to', life: to },
    );
    expect(rolesThatMay(mandateActRules[act].needs).includes(role)).toBe(officers.includes(role));
  });

  it('leaves the list by a recorded act of the body, or by a text of the body that is confirmed', () => {
    const leaving = mandateActs.filter((act) => mandateActRules[act].leads.active !== undefined);
    expect(leaving.map((act) => [act, mandateActRules[act].asksBody])).toEqual([
      ['implement', true],
      ['elapse', true],
      ['retire', true],
      ['supersede', false],
    ]);
  });
});
