import { newId, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import type { Reading, Request } from '#reading';
import { Injectable } from '@nestjs/common';
import { refuseUnseenReading } from '../store/seen-readings.js';
import { refuseForOthers, textOf, touchReading } from './open-one-proposal.js';
import { markedRequest, type MarkedWords } from './marked-request.js';

interface Marked {
  readonly findings: Reading;
  readonly state: string;
  readonly body: string | null;
}

/** A person adds a request that the reader missed, by marking its words. It is one more proposal, to be decided. */
@Injectable()
export class AddProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @returns the id of the proposal
   * @throws Refused 'not-allowed', 'not-found', 'not-ready'; 'invalid' for words that are none, or are proposed already
   */
  async run(viewer: Viewer, actor: Actor, reading: string, words: MarkedWords): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      await refuseUnseenReading(tx, viewer, reading);
      const { findings, body } = await openReading(tx, reading);
      const proposed = await tx.query<{ request: Request }>(
        `SELECT coalesce(corrected, request) AS request FROM proposal WHERE reading_id = $1 AND state <> 'split'`,
        [reading],
      );
      const requests = proposed.map(({ request }) => request);
      const marked = markedRequest(words, await textOf(tx, reading), findings, requests);
      if (!marked.ok) throw new Refused('invalid', { faults: marked.faults });
      refuseForOthers(viewer, body, marked.request);
      return keep(tx, reading, marked.request);
    });
  }
}

async function openReading(tx: Tx, id: string): Promise<Marked> {
  const [reading] = await tx.query<Marked>(
    "SELECT findings, state, document ->> 'body' AS body FROM reading WHERE id = $1 FOR UPDATE",
    [id],
  );
  if (reading === undefined) throw new Refused('not-found');
  if (reading.state !== 'ready') throw new Refused('not-ready');
  return reading;
}

/** In the order of the text. */
async function keep(tx: Tx, reading: string, request: Request): Promise<string> {
  const id = newId();
  const [place] = await tx.query<{ position: number }>(
    `SELECT coalesce(min(position) FILTER (WHERE (coalesce(corrected, request) ->> 'start')::int > $2),
                     max(position) + 1, 0) AS position
     FROM proposal WHERE reading_id = $1`,
    [reading, request.start],
  );
  const { position } = place!;
  await tx.query('UPDATE proposal SET position = position + 1 WHERE reading_id = $1 AND position >= $2', [
    reading,
    position,
  ]);
  await tx.query(
    `INSERT INTO proposal (id, reading_id, position, request, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, reading, position, JSON.stringify(request), tx.actor.kind === 'person' ? tx.actor.id : null, tx.at],
  );
  await touchReading(tx, reading);
  tx.record({ action: 'proposal.added', subject: { kind: 'proposal', id }, after: { reading, request } });
  return id;
}
