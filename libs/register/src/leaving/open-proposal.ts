import type { CalendarDate } from '#calendar/core';
import { visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';

/** A proposal that somebody is about to do something with, locked until the unit of work ends. */
export interface OpenProposal {
  readonly id: string;
  readonly body: string;
  readonly zone: string;
  readonly commentUntil: CalendarDate;
  readonly state: 'open' | 'decided' | 'withdrawn';
}

/** @throws Refused 'not-found' for what the viewer may not see too; 'proposal-closed' once it was decided or withdrawn */
export async function openProposal(tx: Tx, viewer: Viewer, id: string): Promise<OpenProposal> {
  const visible = visibleBodies(viewer, 'see-leaving-proposals');
  const [proposal] = await tx.query<OpenProposal>(
    `SELECT p.id, p.body, b.zone, p.comment_until::text AS "commentUntil", p.state
     FROM leaving_proposal p JOIN body b ON b.key = p.body
     WHERE p.id = $1 AND ($2::text[] IS NULL OR p.body = ANY ($2)) FOR UPDATE OF p`,
    [id, visible === 'all' ? null : visible],
  );
  if (proposal === undefined) throw new Refused('not-found');
  if (proposal.state !== 'open') throw new Refused('proposal-closed');
  return proposal;
}
