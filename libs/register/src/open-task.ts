import {
  actingRole,
  actsInPlace,
  rolesThatMay,
  visibleBodies,
  type ActingRole,
  type BodyAction,
} from '#people';
import { Refused, type Role, type Tx, type Viewer } from '#platform';
import type { Clearing, Progress } from './core/index.js';
import { ownerSql } from './store/task-sql.js';

/** A task that somebody is about to do something with, locked until the unit of work ends. */
export interface OpenTask {
  readonly id: string;
  readonly mandate: string;
  /** The body that asked: where one must hold a role. */
  readonly askedBy: string;
  /** The unit that owes it and those above it, nearest first, by their ids. */
  readonly owner: readonly string[];
  /** The key of the unit that owes it. */
  readonly unit: string | null;
  readonly slot: string;
  readonly progress: Progress;
  /** The id of the planned document that answers it. */
  readonly document: string | null;
  /** The steps of its clearance while it is for clearance, and which of them it waits for. */
  readonly clearing: Clearing | null;
  /** It was passed over, or its meeting was before the register. */
  readonly nobodys: boolean;
  /** Its meeting was before the register. */
  readonly beforeRegister: boolean;
  /** The body that receives it, and the session where it is due. */
  readonly body: string;
  readonly session: string | null;
  readonly version: number;
}

/** In which role somebody acts, and for whom. */
export interface Standing {
  readonly role: Role;
  /** The unit in whose place one acts, as an officer or for who is away: its id and key; null when one acts as oneself. */
  readonly onBehalfOf: { readonly id: string; readonly key: string } | null;
  /** The id of who is away and in whose place one acts. */
  readonly standsInFor: string | null;
}

/** The unit of work as one in which this person acts: what it records names who is away and in whose place it is done. */
export function actingAs(tx: Tx, { standsInFor }: Pick<Standing, 'standsInFor'>): Tx {
  if (standsInFor === null || tx.actor.kind !== 'person') return tx;
  return tx.as({ ...tx.actor, onBehalfOf: standsInFor });
}

/** Whether somebody acts in the place of the unit that owes something: as an officer, or for who is away. */
export function isInPlace({ role, standsInFor }: ActingRole): boolean {
  return actsInPlace(role) || standsInFor !== null;
}

/** Somebody's standing with what a unit owes: who acts in its place does it in the name of that unit. */
export function standingIn(acting: ActingRole, unit: Standing['onBehalfOf']): Standing {
  return { ...acting, onBehalfOf: isInPlace(acting) ? unit : null };
}

/** The unit that owes something, of its id and those above it; null when nobody owes it yet. */
export function ownUnit(owner: readonly string[], key: string | null): Standing['onBehalfOf'] {
  const [id] = owner;
  return id === undefined || key === null ? null : { id, key };
}

/**
 * Opens a task to do something with it. The mandate is locked before the task, as everywhere.
 * @param seen the version that the person saw; null when they do not say
 * @throws Refused 'not-found' for what the viewer may not see too; 'stale' with the version that stands
 */
export async function openTask(tx: Tx, viewer: Viewer, id: string, seen: number | null): Promise<OpenTask> {
  const visible = visibleBodies(viewer, 'see-mandates');
  await tx.query('SELECT 1 FROM mandate WHERE id = (SELECT mandate_id FROM task WHERE id = $1) FOR UPDATE', [
    id,
  ]);
  const [task] = await tx.query<OpenTask>(
    `SELECT t.id, m.id AS mandate, m.body AS "askedBy", ${ownerSql} AS owner, u.key AS unit, t.slot, t.progress, t.document_id AS document, t.clearing,
       (t.meeting = 'passed-over' OR t.before_register) AS nobodys, t.before_register AS "beforeRegister", t.body, t.session, t.version
     FROM task t JOIN mandate m ON m.id = t.mandate_id LEFT JOIN unit u ON u.id = m.unit_id
     WHERE t.id = $1 AND ($2::text[] IS NULL OR m.body = ANY ($2)) FOR UPDATE OF t`,
    [id, visible === 'all' ? null : visible],
  );
  if (task === undefined) throw new Refused('not-found');
  if (seen !== null && seen !== task.version) throw new Refused('stale', { version: task.version });
  return task;
}

/** @throws Refused 'not-allowed' with the roles that may; 'not-owed' for what is nobody's to do */
export function standingFor(viewer: Viewer, task: OpenTask, action: BodyAction): Standing {
  const acting = actingRole(viewer, action, task.askedBy, task.owner);
  if (acting === null) throw new Refused('not-allowed', { action, roles: rolesThatMay(action) });
  if (task.nobodys) throw new Refused('not-owed');
  return standingIn(acting, ownUnit(task.owner, task.unit));
}
