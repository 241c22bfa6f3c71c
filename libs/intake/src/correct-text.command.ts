import { Refused, UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';

/**
 * A person puts a text right that came wrongly out of its file: it is read anew, and its proposals are those of the text as
 * it is then. The file stays as it came; taken in again, it is the same reading.
 */
@Injectable()
export class CorrectText {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param text plain text, UTF-8
   * @throws Refused 'not-ready'; 'stale' when somebody has begun to review what was found
   */
  async run(actor: Actor, readingId: string, text: Buffer): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const [reading] = await tx.query<{ state: string }>(
        'SELECT state FROM reading WHERE id = $1 FOR UPDATE',
        [readingId],
      );
      if (reading?.state !== 'ready') throw new Refused('not-ready');
      const begun = await tx.query(
        `SELECT 1 FROM proposal WHERE reading_id = $1
           AND (state <> 'proposed' OR corrected IS NOT NULL OR added_at IS NOT NULL) LIMIT 1`,
        [readingId],
      );
      if (begun.length > 0) throw new Refused('stale');
      await tx.query('DELETE FROM proposal WHERE reading_id = $1', [readingId]);
      await tx.query(
        `UPDATE reading SET state = 'reading', corrected = $2, lang = NULL, text = NULL, findings = NULL,
                document = NULL, document_key = NULL, decisions = '{}', progress = 0, attempts = 0,
                version = version + 1
         WHERE id = $1`,
        [readingId, text],
      );
      tx.record({ action: 'reading.text-corrected', subject: { kind: 'reading', id: readingId } });
      tx.announce('read-upload', { readingId });
    });
  }
}
