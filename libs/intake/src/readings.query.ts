import { Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Reading } from '#reading';
import type { FailureFacts } from './core/index.js';
import { ProposalEntity } from './store/proposal.entity.js';
import { ReadingEntity, type ReadingState } from './store/reading.entity.js';

/** A reading as its reviewer sees it. */
export interface ReadingView {
  readonly id: string;
  readonly fileName: string;
  readonly state: ReadingState;
  readonly failure: FailureFacts | null;
  readonly takenInAt: Date;
  readonly findings: Reading | null;
  readonly proposals: readonly ProposalEntity[];
}

/** What was taken in and found. Who may ask is the caller's to check: a reading belongs to no body until it is read. */
@Injectable()
export class Readings {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refused 'not-found' */
  async byId(id: string): Promise<ReadingView> {
    const reading = await this.dataSource.manager.findOneBy(ReadingEntity, { id });
    if (reading === null) throw new Refused('not-found');
    const proposals = await this.dataSource.manager.find(ProposalEntity, {
      where: { readingId: id },
      order: { position: 'ASC' },
    });
    const { fileName, state, failure, failureDetails, takenInAt, findings } = reading;
    return {
      id,
      fileName,
      state,
      failure: failure === null ? null : { tag: failure, details: failureDetails ?? {} },
      takenInAt,
      findings,
      proposals,
    };
  }

  /** Readings that should have been read by now and were not: their job was lost. */
  async stranded(before: Date): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      "SELECT id FROM reading WHERE state = 'reading' AND taken_in_at < $1 ORDER BY id LIMIT 500",
      [before],
    );
    return rows.map(({ id }) => id);
  }
}
