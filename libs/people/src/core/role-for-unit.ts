import type { Grant, Role, Viewer } from '#platform/core';
import { rolesThatMay, type BodyAction } from './policy.js';

/** The roles in which somebody acts for a unit, the nearest first: who holds several acts in the nearest. */
const nearestFirst: readonly Role[] = ['focal-point', 'director', 'governance-officer', 'administrator'];

/**
 * In which role the viewer may do this with what a unit owes to a body: a focal point for their own unit, a director for
 * theirs and those below it (for all, when no unit is named), officers for every unit, in its place. Null: they may not.
 * @param owner the ids of the unit that owes it and of those above it, nearest first; empty when nobody owes it yet
 * @example roleForUnit(viewer, 'clear-updates', 'executive-board', [budget, secretariat]) // 'director'
 */
export function roleForUnit(
  viewer: Viewer,
  action: BodyAction,
  body: string,
  owner: readonly string[],
): Role | null {
  if (viewer.kind === 'system') return 'administrator';
  const allowed = rolesThatMay(action);
  const held = viewer.grants.filter((grant) => grant.body === body && reaches(grant, owner));
  return (
    nearestFirst.find((role) => allowed.includes(role) && held.some((grant) => grant.role === role)) ?? null
  );
}

function reaches({ role, unit }: Grant, owner: readonly string[]): boolean {
  if (role === 'focal-point') return unit !== null && unit === owner[0];
  if (role === 'director') return unit === null || owner.includes(unit);
  return true;
}
