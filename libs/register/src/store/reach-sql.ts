import { visibleBodies } from '#people';
import type { Grant, Role, Viewer } from '#platform';
import { ownerSql } from './task-sql.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** The grants of one role, [{ body, unit }] as JSON: what {@link inReach} and {@link ofOwnUnit} ask for. */
export function reachOf(viewer: Person, role: Role): string {
  const held = viewer.grants.filter((grant: Grant) => grant.role === role);
  return JSON.stringify(held.map(({ body, unit }) => ({ body, unit })));
}

/** The bodies in which the viewer is an officer. */
export function officerOf(viewer: Person): readonly string[] {
  const bodies = visibleBodies(viewer, 'assign-units');
  return bodies === 'all' ? [] : bodies;
}

/** Mandate `m` is in the reach of one of the grants of this parameter; a grant without a unit is for all. */
export const inReach = (parameter: string) => `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${parameter}::jsonb) AS g (body text, unit text)
  WHERE g.body = m.body AND (g.unit IS NULL OR g.unit = ANY (${ownerSql})))`;

/** Mandate `m` is owed by the very unit of one of the grants of this parameter. */
export const ofOwnUnit = (parameter: string) => `EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${parameter}::jsonb) AS g (body text, unit text)
  WHERE g.body = m.body AND g.unit = m.unit_id::text)`;
