import { UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';

/** A person has looked at a text that was doubtful and found it right. */
@Injectable()
export class CheckText {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The first to say so is remembered. A reading that is not ready has no text to look at and is left as it is. */
  async run(actor: Actor, readingId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const checked = await tx.query(
        `UPDATE reading SET text_checked_by = $2, text_checked_at = $3, version = version + 1
         WHERE id = $1 AND state = 'ready' AND text_checked_at IS NULL RETURNING id`,
        [readingId, actor.kind === 'person' ? actor.id : null, tx.at],
      );
      if (checked.length === 0) return;
      tx.record({ action: 'reading.text-checked', subject: { kind: 'reading', id: readingId } });
    });
  }
}
