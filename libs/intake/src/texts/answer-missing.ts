import { Refused, type Tx } from '#platform';
import { laterVersion, type GoneMandate } from './revisions.js';

/** What is to become of a mandate whose paragraph a later text no longer has. */
export const missingAnswers = ['kept', 'retired'] as const;
export type MissingAnswer = (typeof missingAnswers)[number];

/**
 * Keeps what a person said about a mandate whose paragraph a reading no longer has. It is said once.
 * @throws Refused 'not-found' where nothing is asked; 'already-decided' with who said what
 */
export async function answerMissing(
  tx: Tx,
  readingId: string,
  mandate: string,
  answer: MissingAnswer,
): Promise<GoneMandate> {
  const [reading] = await tx.query<{ id: string }>(
    "SELECT id FROM reading WHERE id = $1 AND state = 'ready' FOR UPDATE",
    [readingId],
  );
  const { gone } = reading === undefined ? { gone: [] } : await laterVersion(tx, readingId);
  const asked = gone.find((each) => each.mandate === mandate);
  if (asked === undefined) throw new Refused('not-found');
  if (asked.answer !== null) {
    const { answer: state, answeredBy, answeredAt } = asked;
    throw new Refused('already-decided', { state, by: answeredBy?.name ?? null, at: answeredAt, mandate });
  }
  await tx.query(
    `INSERT INTO missing_paragraph (reading_id, mandate_id, answer, answered_by, answered_at) VALUES ($1, $2, $3, $4, $5)`,
    [readingId, mandate, answer, tx.actor.kind === 'person' ? tx.actor.id : null, tx.at],
  );
  await tx.query('UPDATE reading SET version = version + 1 WHERE id = $1', [readingId]);
  tx.record({
    action: 'reading.missing-paragraph-answered',
    subject: { kind: 'reading', id: readingId },
    after: { mandate, answer },
  });
  return asked;
}
