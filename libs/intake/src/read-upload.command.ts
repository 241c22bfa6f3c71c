import { newId, UnitOfWork, type Tx } from '#platform';
import type { ReadFailure, Reading } from '#reading';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { documentKey } from './core/index.js';
import { readInThread, type ThreadFailure } from './read-in-thread.js';
import { ReadingEntity } from './store/reading.entity.js';

const reader = { kind: 'system', name: 'reader' } as const;

/**
 * Reads a file that was taken in and keeps what was found as proposals. Asked twice, it reads once: a reading that is
 * ready or failed stays as it is. A file that cannot be read is a reading that failed, with the reason.
 */
@Injectable()
export class ReadUpload {
  private readonly logger = new Logger(ReadUpload.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * @param stopping ends the reading at once and leaves it as if it had not begun; whoever asks again reads it
   * @throws the signal's reason, when it was told to stop
   */
  async run(readingId: string, stopping?: AbortSignal): Promise<void> {
    const upload = await this.dataSource.manager.findOne(ReadingEntity, {
      where: { id: readingId, state: 'reading' },
      select: { id: true, content: true, lang: true },
    });
    if (upload === null) return;

    const options = upload.lang === null ? {} : { lang: upload.lang };
    const result = await readInThread(upload.content, options, stopping === undefined ? {} : { stopping });
    if (!result.ok && result.failure.tag === 'broke') {
      this.logger.error(`the reader broke on ${readingId}: ${result.failure.reason}`);
    }
    await this.unitOfWork.run(reader, (tx) =>
      result.ok
        ? keepFindings(tx, readingId, result.text, result.reading)
        : keepFailure(tx, readingId, result.failure),
    );
  }
}

async function keepFindings(tx: Tx, readingId: string, text: string, found: Reading): Promise<void> {
  const kept = await tx.query(
    `UPDATE reading SET state = 'ready', text = $2, lang = $3, document = $4, findings = $5, document_key = $6,
            version = version + 1
     WHERE id = $1 AND state = 'reading' RETURNING id`,
    [
      readingId,
      text,
      found.document.lang,
      JSON.stringify(found.document),
      JSON.stringify(found),
      documentKey(found),
    ],
  );
  if (kept.length === 0) return;

  const proposals = found.requests.map((request, position) => ({ id: newId(), position, request }));
  await tx.query(
    `INSERT INTO proposal (id, reading_id, position, request)
     SELECT p.id, $1, p.position, p.request
     FROM jsonb_to_recordset($2::jsonb) AS p (id uuid, position integer, request jsonb)`,
    [readingId, JSON.stringify(proposals)],
  );
  tx.record({
    action: 'reading.read',
    subject: { kind: 'reading', id: readingId },
    after: { lang: found.document.lang, requests: found.requests.length, others: found.others.length },
  });
}

async function keepFailure(tx: Tx, readingId: string, failure: ReadFailure | ThreadFailure): Promise<void> {
  const kept = await tx.query(
    `UPDATE reading SET state = 'failed', failure = $2, failure_details = $3, version = version + 1
     WHERE id = $1 AND state = 'reading' RETURNING id`,
    [readingId, failure.tag, JSON.stringify(failure)],
  );
  if (kept.length === 0) return;
  tx.record({ action: 'reading.failed', subject: { kind: 'reading', id: readingId }, after: failure });
}
