import { visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';

/**
 * $1: the bodies in which the viewer takes decisions in, null for all; $2: the viewer. A reading belongs to the body that
 * its text names; before it is read, and where it names none, to whoever takes decisions in.
 */
export const seenReading = `
  ($1::text[] IS NULL OR r.taken_in_by = $2 OR r.document ->> 'body' IS NULL OR r.document ->> 'body' = ANY ($1))`;

/** What {@link seenReading} asks for. */
export function seenBy(viewer: Viewer): [readonly string[] | null, string | null] {
  const bodies = visibleBodies(viewer, 'take-in-decisions');
  return [bodies === 'all' ? null : bodies, viewer.kind === 'person' ? viewer.id : null];
}

/** Whether the viewer sees a reading; none that there is not. */
export async function seesReading(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const seen = await tx.query(`SELECT 1 FROM reading r WHERE ${seenReading} AND r.id = $3`, [
    ...seenBy(viewer),
    id,
  ]);
  return seen.length > 0;
}

/** Before anything is told of a reading, its version too. @throws Refused 'not-found' for one that the viewer does not see */
export async function refuseUnseenReading(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  if (!(await seesReading(tx, viewer, id))) throw new Refused('not-found');
}
