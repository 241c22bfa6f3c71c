import { Refused, type Tx } from '#platform';
import type { ProposalEntity } from './proposal.entity.js';

/**
 * Says no to changing a proposal that somebody has decided about: who, when, and what became of it.
 * @throws Refused 'already-decided'
 */
export async function refuseDecided(tx: Tx, proposal: ProposalEntity): Promise<never> {
  const { id, state, decidedBy, decidedAt, mandateId, version } = proposal;
  throw new Refused('already-decided', {
    proposal: id,
    state,
    by: await personName(tx, decidedBy),
    at: decidedAt?.toISOString() ?? null,
    mandate: mandateId,
    version,
  });
}

/**
 * Says no to whoever has not seen the version that stands.
 * @param seen the version that they saw; null when they did not say
 * @throws Refused 'stale'
 */
export async function refuseUnseen(tx: Tx, proposal: ProposalEntity, seen: number | null): Promise<void> {
  const { id, state, version, correctedBy } = proposal;
  if (seen === null || seen === version) return;
  throw new Refused('stale', { proposal: id, state, version, by: await personName(tx, correctedBy) });
}

async function personName(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const [person] = await tx.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [id]);
  return person?.name ?? null;
}
