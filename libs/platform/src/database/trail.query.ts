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

  /** When each of some things was last written of; asked for by its kind and id, null for one that never was. */
  async lastChanges(
    subjects: readonly TrailEntry['subject'][],
  ): Promise<(kind: string, id: string) => Date | null> {
    const rows = await this.dataSource.query<{ kind: string; id: string; at: Date }[]>(
      `SELECT s.kind, s.id, r.at FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS s (kind, id)
       CROSS JOIN LATERAL (SELECT at FROM trail WHERE subject_kind = s.kind AND subject_id = s.id
                           ORDER BY id DESC LIMIT 1) r`,
      [subjects.map(({ kind }) => kind), subjects.map(({ id }) => id)],
    );
    const found = new Map(rows.map(({ kind, id, at }) => [`${kind} ${id}`, at]));
    return (kind, id) => found.get(`${kind} ${id}`) ?? null;
  }
}
