import type { Tx } from '#platform';
import type { MandateLife } from '../core/index.js';

/** A mandate that somebody is about to propose for leaving the list, locked until the unit of work ends. */
export interface MandateToPropose {
  readonly body: string;
  readonly zone: string;
  readonly life: MandateLife;
  /** Another proposal of it is open already. */
  readonly proposed: boolean;
}

/** Some mandates, in the order of their ids; what there is not is left out. */
export function mandatesToPropose(tx: Tx, ids: readonly string[]): Promise<readonly MandateToPropose[]> {
  return tx.query<MandateToPropose>(
    `SELECT m.body, b.zone, m.life, EXISTS (
       SELECT 1 FROM leaving_proposal_mandate l JOIN leaving_proposal p ON p.id = l.proposal_id
       WHERE l.mandate_id = m.id AND p.state = 'open') AS proposed
     FROM mandate m JOIN body b ON b.key = m.body WHERE m.id = ANY ($1::uuid[]) ORDER BY m.id FOR UPDATE OF m`,
    [ids],
  );
}
