import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TrailEntry } from './transaction.js';

/** Looks into the trail. */
@Injectable()
export class Trail {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether something of this kind was ever done here. */
  async has(action: TrailEntry['action']): Promise<boolean> {
    const [row] = await this.dataSource.query<{ done: boolean }[]>(
      'SELECT EXISTS (SELECT 1 FROM trail WHERE action = $1) AS done',
      [action],
    );
    return row?.done === true;
  }
}
