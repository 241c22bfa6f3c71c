import { createHash } from 'node:crypto';
import { newId, Refused, UnitOfWork, type Actor, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { fileName } from './core/index.js';
import { ReadingEntity, type TextStatus } from './store/reading.entity.js';
import { seesReading } from './store/seen-readings.js';

/** The largest file that is taken in: 50 MB. */
export const largestFile = 50 * 1024 * 1024;

/** A file as it came: its name, its bytes, its language if somebody said it, and what kind of text it is. */
export interface TakenFile {
  readonly name: string;
  readonly content: Buffer;
  readonly lang: string | null;
  /** "adopted" when it is not said. */
  readonly status?: TextStatus;
}

/**
 * Takes a file in and lets it be read. The same bytes again are the same reading and change nothing, except that one that
 * failed is read once more, in the language that is said now.
 * @returns the reading's id
 * @throws Refused 'file-too-large'; 'invalid' for a name that is none; 'not-allowed' for one that another body took in
 */
@Injectable()
export class TakeIn {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(viewer: Viewer, actor: Actor, file: TakenFile): Promise<string> {
    if (file.content.length > largestFile) {
      throw new Refused('file-too-large', { limit: largestFile / 1024 / 1024 });
    }
    const name = fileName(file.name);
    if (name === null) throw new Refused('invalid', { faults: [{ key: 'intake.fault.no-file-name' }] });
    return this.unitOfWork.run(actor, async (tx) => {
      const reading = newReading(tx, { ...file, name });
      const { raw } = (await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ReadingEntity)
        .values(reading)
        .orIgnore()
        .returning('id')
        .execute()) as { raw: readonly object[] };
      // TypeORM names the id also of a row that stood already and was left alone; what was returned tells.
      if (raw.length === 0) return readAgain(tx, viewer, reading.contentHash, file.lang);

      tx.record({
        action: 'reading.taken-in',
        subject: { kind: 'reading', id: reading.id },
        after: { fileName: name, contentHash: reading.contentHash, status: reading.textStatus },
      });
      tx.announce('read-upload', { readingId: reading.id });
      return reading.id;
    });
  }
}

function newReading(tx: Tx, file: TakenFile) {
  return {
    id: newId(),
    contentHash: createHash('sha256').update(file.content).digest('hex'),
    fileName: file.name,
    content: file.content,
    lang: file.lang,
    textStatus: file.status ?? 'adopted',
    state: 'reading' as const,
    takenInBy: tx.actor.kind === 'person' ? tx.actor.id : null,
    takenInAt: tx.at,
    version: 1,
  };
}

async function readAgain(tx: Tx, viewer: Viewer, contentHash: string, lang: string | null): Promise<string> {
  const { id, state } = await tx.manager.findOneByOrFail(ReadingEntity, { contentHash });
  // It is read by the body that its text names: of others, nobody is told which it is, nor sets it going again.
  if (!(await seesReading(tx, viewer, id))) throw new Refused('not-allowed');
  if (state === 'failed') {
    await tx.query(
      `UPDATE reading SET state = 'reading', lang = $2, corrected = NULL, failure = NULL, failure_details = NULL, progress = 0,
              attempts = 0, version = version + 1
       WHERE id = $1`,
      [id, lang],
    );
    tx.record({ action: 'reading.tried-again', subject: { kind: 'reading', id }, after: { lang } });
    tx.announce('read-upload', { readingId: id });
  }
  return id;
}
