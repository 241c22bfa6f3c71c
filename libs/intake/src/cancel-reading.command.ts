import { UnitOfWork, type Actor } from '#platform';
import { Injectable } from '@nestjs/common';

/** A person cancels a reading that is under way: it has failed then, and the same file taken in again is read anew. */
@Injectable()
export class CancelReading {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One that is ready or has failed already is left as it is. Whoever reads it notices within a second and stops. */
  async run(actor: Actor, readingId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const cancelled = await tx.query(
        `UPDATE reading SET state = 'failed', failure = 'cancelled', failure_details = '{"tag": "cancelled"}',
                version = version + 1
         WHERE id = $1 AND state = 'reading' RETURNING id`,
        [readingId],
      );
      if (cancelled.length === 0) return;
      tx.record({ action: 'reading.cancelled', subject: { kind: 'reading', id: readingId } });
    });
  }
}
