import { actingRole, rolesThatMay, type ActingRole } from '#people/core';
import type { Role, Viewer } from '#platform/core';

/** Who takes a step: the director of the unit that owes it, the head's office, the governance officer, a named unit. */
export type StepTaker = 'director' | 'head-office' | 'governance-officer' | 'unit';

/** One step by which something is cleared. */
export interface ClearanceStep {
  /** By language, one at least. */
  readonly names: Readonly<Record<string, string>>;
  readonly by: StepTaker;
  /** The key of the unit whose director takes it; null where no unit is named. */
  readonly unit: string | null;
}

/** A step of something that was sent: its unit, and those above it, as they were then, nearest first, by their ids. */
export interface StepUnderWay extends ClearanceStep {
  readonly reach: readonly string[];
}

/** What was sent for clearance: the steps as they were named then, and which of them it waits for, from 0. */
export interface Clearing {
  readonly steps: readonly StepUnderWay[];
  readonly at: number;
}

/** The steps for what focal points write, and for papers. */
export interface ClearanceList {
  readonly updates: readonly ClearanceStep[];
  readonly documents: readonly ClearanceStep[];
}

/** What was sent before steps had names waits for the director. */
export const directorAlone: Clearing = {
  steps: [{ names: {}, by: 'director', unit: null, reach: [] }],
  at: 0,
};

/** The step that something waits for, and whether it is the last. */
export function awaitedStep(clearing: Clearing | null): {
  readonly step: StepUnderWay;
  readonly isLast: boolean;
} {
  const { steps, at } = clearing ?? directorAlone;
  return { step: steps[at]!, isLast: at === steps.length - 1 };
}

const officers: readonly Role[] = ['governance-officer', 'administrator'];

/** The roles that may take a step, each perhaps for some units alone. */
export function rolesForStep({ by }: Pick<StepUnderWay, 'by'>): readonly Role[] {
  return by === 'governance-officer' ? officers : rolesThatMay('clear-updates');
}

/**
 * In which role the viewer may take a step; null: they may not. Directors of no unit are the head's office; officers take
 * any step in the place of whose it is, and so does who stands in while they are away.
 * @param owner the unit that owes it and those above it, nearest first
 * @example roleForStep(viewer, step, 'executive-board', [budget, secretariat]) // { role: 'director', standsInFor: null }
 */
export function roleForStep(
  viewer: Viewer,
  { by, reach }: Pick<StepUnderWay, 'by' | 'reach'>,
  body: string,
  owner: readonly string[],
): ActingRole | null {
  const within = by === 'director' ? owner : by === 'unit' ? reach : [];
  const acting = actingRole(viewer, 'clear-updates', body, within);
  if (by !== 'governance-officer' || viewer.kind === 'system') return acting;
  const role = officers.find((own) => viewer.grants.some((held) => held.body === body && held.role === own));
  return role === undefined ? null : { role, standsInFor: null };
}
