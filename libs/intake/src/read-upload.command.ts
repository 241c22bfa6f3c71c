import { newId, UnitOfWork, type Tx } from '#platform';
import {
  readInThread,
  type ReadFailure,
  type Reading,
  type ReadOptions,
  type ThreadFailure,
  type ThreadResult,
} from '#reading';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { documentKey } from './core/index.js';
import { WatchedReading } from './watched-reading.js';

/** How often a file may be begun. More, and the process that read it was lost each time. */
const mostAttempts = 4;

interface Begun {
  readonly content: Buffer;
  readonly lang: string | null;
  readonly attempts: number;
}

/** The process that read it was lost again and again. */
interface GaveUp {
  readonly tag: 'gave-up';
  readonly times: number;
}

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
    const begun = await this.begin(readingId);
    if (begun === null) return;
    if (begun.attempts > mostAttempts) {
      const failure = { tag: 'gave-up', times: begun.attempts - 1 } as const;
      await this.unitOfWork.run(reader, (tx) => keepFailure(tx, readingId, failure));
      return;
    }
    const options = begun.lang === null ? {} : { lang: begun.lang };
    const result = await this.readWatched(readingId, begun.content, options, stopping);
    if (result === null) return;
    if (!result.ok && result.failure.tag === 'broke') {
      this.logger.error(`the reader broke on ${readingId}: ${result.failure.reason}`);
    }
    await this.unitOfWork.run(reader, (tx) =>
      result.ok
        ? keepFindings(tx, readingId, result.text, result.reading)
        : keepFailure(tx, readingId, result.failure),
    );
  }

  /** Counted before it is read: a file that takes the process down with it is not read for ever. */
  private async begin(readingId: string): Promise<Begun | null> {
    const [rows] = await this.dataSource.query<[Begun[], number]>(
      `UPDATE reading SET attempts = attempts + 1, progress = 0 WHERE id = $1 AND state = 'reading'
       RETURNING coalesce(corrected, content) AS content, lang, attempts`,
      [readingId],
    );
    return rows[0] ?? null;
  }

  /** @returns null when somebody cancelled it, or it was read elsewhere meanwhile */
  private async readWatched(
    readingId: string,
    content: Buffer,
    options: ReadOptions,
    stopping: AbortSignal | undefined,
  ): Promise<ThreadResult | null> {
    const watched = new WatchedReading(this.dataSource, readingId);
    const signals = [watched.unwanted, ...(stopping === undefined ? [] : [stopping])];
    try {
      return await readInThread(content, options, {
        stopping: AbortSignal.any(signals),
        progress: (done) => watched.progress(done),
      });
    } catch (error) {
      if (watched.unwanted.aborted) return null;
      await this.forget(readingId);
      throw error;
    } finally {
      watched.end();
    }
  }

  /** A process that stops in good order has not failed at it. */
  private async forget(readingId: string): Promise<void> {
    await this.dataSource.query(
      "UPDATE reading SET attempts = attempts - 1, progress = 0 WHERE id = $1 AND state = 'reading'",
      [readingId],
    );
  }
}

async function keepFindings(tx: Tx, readingId: string, text: string, found: Reading): Promise<void> {
  const kept = await tx.query(
    `UPDATE reading SET state = 'ready', text = $2, lang = $3, document = $4, findings = $5, document_key = $6,
            decisions = $7, progress = 1, text_checked_by = NULL, text_checked_at = NULL, version = version + 1
     WHERE id = $1 AND state = 'reading' RETURNING id`,
    [
      readingId,
      text,
      found.document.lang,
      JSON.stringify(found.document),
      JSON.stringify(found),
      documentKey(found),
      found.decisions.map(({ body, type, number }) => `${body} ${type} ${number}`),
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

async function keepFailure(
  tx: Tx,
  readingId: string,
  failure: ReadFailure | ThreadFailure | GaveUp,
): Promise<void> {
  const kept = await tx.query(
    `UPDATE reading SET state = 'failed', failure = $2, failure_details = $3, version = version + 1
     WHERE id = $1 AND state = 'reading' RETURNING id`,
    [readingId, failure.tag, JSON.stringify(failure)],
  );
  if (kept.length === 0) return;
  tx.record({ action: 'reading.failed', subject: { kind: 'reading', id: readingId }, after: failure });
}
