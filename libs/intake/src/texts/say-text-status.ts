import { Refused, type Tx } from '#platform';
import type { TextStatus } from '../store/reading.entity.js';

/** What kind of text a reading is, as a person says it who saw that version of it; null when they do not say which. */
export interface SaidStatus {
  readonly reading: string;
  readonly status: TextStatus;
  readonly seen: number | null;
}

/** Words that are a mandate's, of a text that was of another kind before. */
export interface WordsOfText {
  readonly mandate: string;
  readonly lang: string;
  readonly quote: string;
  readonly before: TextStatus;
}

interface Row {
  readonly state: string;
  readonly status: TextStatus;
  readonly version: number;
  readonly lang: string | null;
}

/**
 * Keeps what kind of text a reading is. Which of two texts is the later one follows from it, so that what each changes about
 * mandates is compared anew; what a person has accepted stays.
 * @returns the words of mandates that came from it
 * @throws Refused 'not-found', 'not-ready', 'stale'
 */
export async function sayTextStatus(
  tx: Tx,
  { reading, status, seen }: SaidStatus,
): Promise<readonly WordsOfText[]> {
  const [row] = await tx.query<Row>(
    `SELECT state, text_status AS status, version, document ->> 'lang' AS lang FROM reading WHERE id = $1 FOR UPDATE`,
    [reading],
  );
  if (row === undefined) throw new Refused('not-found');
  if (row.state !== 'ready') throw new Refused('not-ready');
  if (seen !== null && seen !== row.version) throw new Refused('stale', { reading, version: row.version });
  if (row.status === status) return [];
  await tx.query('UPDATE reading SET text_status = $2, version = version + 1 WHERE id = $1', [
    reading,
    status,
  ]);
  tx.record({
    action: 'reading.text-status-said',
    subject: { kind: 'reading', id: reading },
    before: { status: row.status },
    after: { status },
  });
  return tx.query<WordsOfText>(
    `SELECT mandate_id AS mandate, $2::text AS lang, coalesce(corrected, request) ->> 'quote' AS quote, $3::text AS before
     FROM proposal WHERE reading_id = $1 AND mandate_id IS NOT NULL ORDER BY mandate_id`,
    [reading, row.lang, row.status],
  );
}
