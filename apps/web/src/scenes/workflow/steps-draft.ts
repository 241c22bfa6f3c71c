import type { Message } from '#messages/web';
import type { Answer } from '../../api/client.js';

export type ClearanceSteps = Answer<'/api/v1/bodies/{key}/clearance-steps'>;
export type Step = ClearanceSteps['updates'][number];
export const stepTakers = ['director', 'head-office', 'governance-officer', 'unit'] as const;
export const mostSteps = 10;

/** One more step, which nobody has named yet. */
export const newStep: Step = { names: {}, by: 'director', unit: null };

/** The steps with one of them moved a place earlier. */
export function movedUp(steps: readonly Step[], at: number): readonly Step[] {
  return steps.map((step, n) => (n === at - 1 ? steps[at]! : n === at ? steps[at - 1]! : step));
}

/** What must be mended before a list can be saved, by the name of the field: "name updates 0". */
export function stepFaults(of: string, steps: readonly Step[]): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    steps.flatMap(({ names, by, unit }, n): [string, Message][] => [
      ...(Object.values(names).some((name) => name.trim() !== '')
        ? []
        : ([[`name ${of} ${n}`, { key: 'workflow.steps.fault.name' }]] as [string, Message][])),
      ...(by === 'unit' && unit === null
        ? ([[`unit ${of} ${n}`, { key: 'workflow.steps.fault.unit' }]] as [string, Message][])
        : []),
    ]),
  );
}

/** A list as it is sent: without names that are empty, with a unit only where a unit takes the step. */
export function stepsSaid(steps: readonly Step[]) {
  return steps.map(({ names, by, unit }) => ({
    names: Object.fromEntries(
      Object.entries(names)
        .map(([lang, name]) => [lang, name.trim()] as const)
        .filter(([, name]) => name !== ''),
    ),
    by,
    ...(by === 'unit' && unit !== null && { unit }),
  }));
}
