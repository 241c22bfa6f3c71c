import type { Grant, Role, Viewer } from '#platform/core';
import { actsInPlace, rolesThatMay, type BodyAction } from './policy.js';

/** The roles in which somebody acts for a unit, the nearest first: who holds several acts in the nearest. */
const nearestFirst: readonly Role[] = ['focal-point', 'director', 'governance-officer', 'administrator'];

/** A role in which somebody acts for a unit. */
export interface ActingRole {
  readonly role: Role;
  /** The id of who is away and whose role it is; null when it is their own. */
  readonly standsInFor: string | null;
}

/**
 * In which role the viewer may do this with what a unit owes to a body: a focal point for their own unit, a director for
 * theirs and those below it (for all, when no unit is named), then who stands in for one of these while they are away, and
 * officers for every unit, in its place. Null: they may not.
 * @param owner the ids of the unit that owes it and of those above it, nearest first; empty when nobody owes it yet
 * @example actingRole(viewer, 'clear-updates', 'executive-board', [budget, secretariat]) // { role: 'director', standsInFor: null }
 */
export function actingRole(
  viewer: Viewer,
  action: BodyAction,
  body: string,
  owner: readonly string[],
): ActingRole | null {
  if (viewer.kind === 'system') return { role: 'administrator', standsInFor: null };
  const allowed = rolesThatMay(action);
  const held = viewer.grants.filter(
    (grant) => grant.body === body && allowed.includes(grant.role) && reaches(grant, owner),
  );
  const [nearest] = [...held].sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : { role: nearest.role, standsInFor: nearest.standsInFor ?? null };
}

/**
 * The role of {@link actingRole} alone.
 * @example roleForUnit(viewer, 'clear-updates', 'executive-board', [budget, secretariat]) // 'director'
 */
export function roleForUnit(
  viewer: Viewer,
  action: BodyAction,
  body: string,
  owner: readonly string[],
): Role | null {
  return actingRole(viewer, action, body, owner)?.role ?? null;
}

/** One's own work comes first, then that of who is away, then that of any unit. */
function distance({ role, standsInFor }: Grant): number {
  const whose = standsInFor !== undefined ? 1 : actsInPlace(role) ? 2 : 0;
  return whose * nearestFirst.length + nearestFirst.indexOf(role);
}

function reaches({ role, unit }: Grant, owner: readonly string[]): boolean {
  if (role === 'focal-point') return unit !== null && unit === owner[0];
  if (role === 'director') return unit === null || owner.includes(unit);
  return true;
}
