import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Digests that wait to be sent, or whose sender did not come back: what the sweep rings for again. */
@Injectable()
export class StrandedDigests {
  constructor(private readonly dataSource: DataSource) {}

  async ids(): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM digest
       WHERE state = 'queued' OR (state = 'sending' AND lease_until < clock_timestamp())
       ORDER BY id LIMIT 500`,
    );
    return rows.map(({ id }) => id);
  }
}
