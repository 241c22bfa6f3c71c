import { isDeepStrictEqual } from 'node:util';
import { loadCalendar, printSessionKey, sessionOf } from '#calendar';
import type { Message } from '#messages';
import { Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import type { Reading, Request } from '#reading';
import { Injectable } from '@nestjs/common';
import { askingBody } from '../asking-body.js';
import { refuseDecided, refuseUnseen } from '../store/refuse-decided.js';
import { correctRequest, type Correction } from './correct-request.js';
import {
  openOneProposal,
  refuseForOthers,
  textOf,
  touchReading,
  type SeenProposal,
} from './open-one-proposal.js';

/**
 * A person corrects what the reader found. What it had found stays beside the correction, so that corrections can teach
 * it. Nothing becomes a mandate by this.
 */
@Injectable()
export class CorrectProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Refused 'not-allowed', 'not-found', 'not-ready', 'already-decided', 'stale', 'invalid' */
  async run(viewer: Viewer, actor: Actor, seen: SeenProposal, correction: Correction): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { row, request, documentBody } = await openOneProposal(tx, viewer, seen);
      if (row.state !== 'proposed') await refuseDecided(tx, row);
      await refuseUnseen(tx, row, seen.seen);

      const moves = correction.start !== undefined || correction.end !== undefined;
      const corrected = correctRequest(request, correction, moves ? await textOf(tx, seen.reading) : null);
      if (!corrected.ok) throw new Refused('invalid', { faults: corrected.faults });
      refuseForOthers(viewer, documentBody, corrected.request);
      const body = askingBody({ document: { body: documentBody } }, corrected.request);
      const faults = correction.session ? await sessionFaults(tx, seen.reading, body, corrected.request) : [];
      if (faults.length > 0) throw new Refused('invalid', { faults });
      if (!isDeepStrictEqual(corrected.request, request)) await keep(tx, seen, request, corrected.request);
    });
  }
}

async function keep(
  tx: Tx,
  { reading, proposal }: SeenProposal,
  before: Request,
  after: Request,
): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  await tx.query(
    `UPDATE proposal SET corrected = $2, corrected_by = $3, corrected_at = $4, version = version + 1 WHERE id = $1`,
    [proposal, JSON.stringify(after), by, tx.at],
  );
  await touchReading(tx, reading);
  tx.record({
    action: 'proposal.corrected',
    subject: { kind: 'proposal', id: proposal },
    before: changed(before, after),
    after: changed(after, before),
  });
}

/** The fields of one request that the other has otherwise. */
function changed(request: Request, other: Request): Partial<Request> {
  const others = other as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(request).filter(([field, value]) => !isDeepStrictEqual(value, others[field])),
  );
}

/** A session that neither the text nor the calendar knows would be lost on the way into the register. */
async function sessionFaults(
  tx: Tx,
  readingId: string,
  body: string | null,
  { session }: Request,
): Promise<readonly Message[]> {
  if (session === null || body === null) return [];
  const [row] = await tx.query<{ sessions: Reading['sessions'] }>(
    "SELECT findings -> 'sessions' AS sessions FROM reading WHERE id = $1",
    [readingId],
  );
  const { year, ordinal } = session;
  if (row!.sessions.some((own) => own.body === body && own.year === year && own.ordinal === ordinal))
    return [];
  const key = printSessionKey({ body, year, ordinal, name: null } as never);
  const known = sessionOf(await loadCalendar(tx), key) !== null;
  return known ? [] : [{ key: 'intake.fault.no-such-session', values: { path: 'session', session: key } }];
}
