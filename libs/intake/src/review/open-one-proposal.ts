import { may } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import type { Request } from '#reading';
import { askingBody } from '../asking-body.js';
import { refuseUnseenReading } from '../store/seen-readings.js';
import { ProposalEntity, standingRequest } from '../store/proposal.entity.js';

/** One proposal in the version that a person saw; null when they did not say which. */
export interface SeenProposal {
  readonly reading: string;
  readonly proposal: string;
  readonly seen: number | null;
}

/** A proposal under review, locked together with its reading. */
export interface ReviewedProposal {
  readonly row: ProposalEntity;
  readonly request: Request;
  /** The body that the document names as asking. */
  readonly documentBody: string | null;
}

/**
 * Opens one proposal for review, locking its reading first as every decision does.
 * @throws Refused 'not-found', 'not-ready', 'not-allowed'
 */
export async function openOneProposal(
  tx: Tx,
  viewer: Viewer,
  { reading: readingId, proposal: id }: SeenProposal,
): Promise<ReviewedProposal> {
  await refuseUnseenReading(tx, viewer, readingId);
  const [reading] = await tx.query<{ state: string; body: string | null }>(
    "SELECT state, document ->> 'body' AS body FROM reading WHERE id = $1 FOR UPDATE",
    [readingId],
  );
  if (reading === undefined) throw new Refused('not-found');
  if (reading.state !== 'ready') throw new Refused('not-ready');
  const row = await tx.manager.findOne(ProposalEntity, {
    where: { id, readingId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) throw new Refused('not-found');
  const request = standingRequest(row);
  refuseForOthers(viewer, reading.body, request);
  return { row, request, documentBody: reading.body };
}

/** Where no body is known to ask, whoever reviews anywhere may say which it is: the door has asked that. */
export function refuseForOthers(viewer: Viewer, documentBody: string | null, request: Request): void {
  const body = askingBody({ document: { body: documentBody } }, request);
  if (body !== null && !may(viewer, 'confirm-proposals', body)) throw new Refused('not-allowed', { body });
}

/** The text that the offsets of a reading count in. */
export async function textOf(tx: Tx, readingId: string): Promise<string> {
  const [row] = await tx.query<{ text: string }>('SELECT text FROM reading WHERE id = $1', [readingId]);
  return row!.text;
}

/** Whoever saw the reading before has not seen this. */
export async function touchReading(tx: Tx, readingId: string): Promise<void> {
  await tx.query('UPDATE reading SET version = version + 1 WHERE id = $1', [readingId]);
}
