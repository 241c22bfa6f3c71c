import type { TextStatus } from '../store/reading.entity.js';
import type { Asked } from './other-texts.js';
import { isLaterSql } from './is-later-sql.js';

/** Another text of the same decisions in the same language: as adopted, edited, or a corrigendum. */
export interface OtherVersion {
  readonly reading: string;
  readonly fileName: string;
  readonly status: TextStatus;
  readonly takenInAt: Date;
  /** Whether it is later than the text that one looks at. */
  readonly isLater: boolean;
  /** Its proposals that nobody has decided about. */
  readonly open: number;
}

/**
 * The other texts of a reading's decisions in its language, in order of time. Texts that only tell of decisions are versions
 * of nothing but their own document.
 */
export async function otherVersions(asked: Asked, readingId: string): Promise<readonly OtherVersion[]> {
  return (await asked.query(
    `SELECT r.id AS reading, r.file_name AS "fileName", r.text_status AS status, r.taken_in_at AS "takenInAt",
       ${isLaterSql('r', 'own')} AS "isLater",
       (SELECT count(*)::int FROM proposal p WHERE p.reading_id = r.id AND p.state = 'proposed') AS open
     FROM reading own JOIN reading r ON r.id <> own.id AND r.document ->> 'lang' = own.document ->> 'lang'
       AND (r.document_key = own.document_key
         OR r.decisions && own.decisions AND 'report' NOT IN (r.document ->> 'kind', own.document ->> 'kind'))
     WHERE own.id = $1 ORDER BY r.id`,
    [readingId],
  )) as readonly OtherVersion[];
}
