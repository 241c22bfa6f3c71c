import { viewerOf } from '#people/core';
import type { Role } from '#platform/core';
import { describe, expect, it } from '@jest/globals';
import {
  awaitedStep,
  directorAlone,
  roleForStep,
  type StepTaker,
  type StepUnderWay,
} from './clearance-steps.js';

const board = 'harbour-board';
const holding = (role: Role, unit: string | null = null) =>
  viewerOf({ id: '0190', lang: 'en' }, [{ body: board, role, unit, state: null }]);
const people = {
  focal: holding('focal-point', 'lights'),
  lights: holding('director', 'lights'),
  legal: holding('director', 'legal'),
  head: holding('director'),
  officer: holding('governance-officer'),
  administrator: holding('administrator'),
  member: holding('member'),
  elsewhere: viewerOf({ id: '0191', lang: 'en' }, [
    { body: 'other-board', role: 'governance-officer', unit: null, state: null },
  ]),
};
/** Who takes each step of what the unit for lights owes; "unit" is the legal office. */
const wall = `
                      focal  lights    legal     head      officer             administrator  member  elsewhere
  director            .      director  .         director  governance-officer  administrator  .       .
  head-office         .      .         .         director  governance-officer  administrator  .       .
  governance-officer  .      .         .         .         governance-officer  administrator  .       .
  unit                .      .         director  director  governance-officer  administrator  .       .
`;
const [heads = [], ...lines] = wall
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cells = lines.flatMap(([by, ...roles]) =>
  heads.map((who, column) => [by as StepTaker, who as keyof typeof people, roles[column]!] as const),
);

describe('a step of clearance', () => {
  it.each(cells)('of the %s, %s: %s', (by, who, role) => {
    const step = { by, reach: by === 'unit' ? ['legal', 'secretariat'] : [] };
    expect(roleForStep(people[who], step, board, ['lights', 'secretariat'])?.role ?? '.').toBe(role);
  });

  it('waits one after the other; what was sent before steps had names waits for the director', () => {
    const step = (by: StepTaker): StepUnderWay => ({ names: { en: by }, by, unit: null, reach: [] });
    const steps = [step('director'), step('head-office')];
    expect(
      [0, 1].map((at) => [awaitedStep({ steps, at }).step.by, awaitedStep({ steps, at }).isLast]),
    ).toEqual([
      ['director', false],
      ['head-office', true],
    ]);
    expect(awaitedStep(null)).toEqual({ step: directorAlone.steps[0], isLast: true });
  });
});
