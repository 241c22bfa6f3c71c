import type { CalendarDate } from '#calendar/core';
import { newId, Refused, type Tx } from '#platform';

/** That some mandates of a body leave the list, and why; members comment until that day. */
export interface StatedProposal {
  readonly mandates: readonly string[];
  readonly reason: string;
  readonly commentUntil: CalendarDate;
}

/** Writes down what the secretariat proposes. @returns its id */
export async function insertProposal(tx: Tx, body: string, stated: StatedProposal): Promise<string> {
  const id = newId();
  const { mandates, reason, commentUntil } = stated;
  await tx.query(
    `INSERT INTO leaving_proposal (id, body, reason, comment_until, person_id, at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, body, reason, commentUntil, personIn(tx), tx.at],
  );
  await tx.query(
    'INSERT INTO leaving_proposal_mandate (proposal_id, mandate_id) SELECT $1, unnest($2::uuid[])',
    [id, mandates],
  );
  tx.record({
    action: 'leaving-proposal.made',
    subject: { kind: 'leaving-proposal', id },
    body,
    after: { mandates, reason, commentUntil },
  });
  return id;
}

/** What a member says of a proposal; it is never edited. */
export interface StatedComment {
  readonly stance: 'objects' | 'comments';
  readonly words: string;
  /** For which State. */
  readonly state: string | null;
}

export async function insertComment(
  tx: Tx,
  proposal: { readonly id: string; readonly body: string },
  { stance, words, state }: StatedComment,
): Promise<void> {
  await tx.query(
    `INSERT INTO leaving_comment (id, proposal_id, person_id, state, stance, words, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), proposal.id, personIn(tx), state, stance, words, tx.at],
  );
  tx.record({
    action: 'leaving-proposal.commented',
    subject: { kind: 'leaving-proposal', id: proposal.id },
    body: proposal.body,
    after: { stance, state },
  });
}

/** The proposal stands no more; its mandates stay on the list. */
export async function withdrawProposal(
  tx: Tx,
  proposal: { readonly id: string; readonly body: string },
  why: string,
): Promise<void> {
  await tx.query(
    `UPDATE leaving_proposal SET state = 'withdrawn', withdrawn_why = $2, version = version + 1 WHERE id = $1`,
    [proposal.id, why],
  );
  tx.record({
    action: 'leaving-proposal.withdrawn',
    subject: { kind: 'leaving-proposal', id: proposal.id },
    body: proposal.body,
    after: { why },
  });
}

/** Closes the open proposals of which no mandate is active any more: the body has decided. */
export async function closeDecidedProposals(
  tx: Tx,
  act: { readonly id: string },
  mandates: readonly string[],
): Promise<void> {
  const decided = await tx.query<{ id: string; body: string }>(
    `UPDATE leaving_proposal p SET state = 'decided', act_id = $1, version = version + 1
     WHERE p.state = 'open'
       AND p.id IN (SELECT proposal_id FROM leaving_proposal_mandate WHERE mandate_id = ANY ($2::uuid[]))
       AND NOT EXISTS (SELECT 1 FROM leaving_proposal_mandate l JOIN mandate m ON m.id = l.mandate_id
                       WHERE l.proposal_id = p.id AND m.life = 'active')
     RETURNING p.id, p.body`,
    [act.id, mandates],
  );
  for (const { id, body } of decided)
    tx.record({
      action: 'leaving-proposal.decided',
      subject: { kind: 'leaving-proposal', id },
      body,
      after: { act: act.id },
    });
}

/** The act that had decided them was recorded wrongly: they wait for one again. */
export async function reopenProposals(tx: Tx, act: { readonly id: string }): Promise<void> {
  const reopened = await tx.query<{ id: string; body: string }>(
    `UPDATE leaving_proposal SET state = 'open', act_id = NULL, version = version + 1 WHERE act_id = $1 RETURNING id, body`,
    [act.id],
  );
  for (const { id, body } of reopened)
    tx.record({ action: 'leaving-proposal.reopened', subject: { kind: 'leaving-proposal', id }, body });
}

/** Somebody answers for what is said. */
function personIn(tx: Tx): string {
  if (tx.actor.kind !== 'person') throw new Refused('not-allowed');
  return tx.actor.id;
}
