import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A unit of the secretariat, or an outside body, that can owe something. */
export interface UnitView {
  readonly key: string;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  /** The key of the unit that it is a part of. */
  readonly parent: string | null;
}

/** The units, for whoever chooses or reads who owes something: they belong to no body. */
@Injectable()
export class Units {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the tree: each before its parts, those beside each other by key. */
  async all(): Promise<readonly UnitView[]> {
    return this.dataSource.query<UnitView[]>(
      `WITH RECURSIVE tree AS (
         SELECT id, key, names, NULL::text AS parent, ARRAY[key] AS path FROM unit WHERE parent_id IS NULL
         UNION ALL
         SELECT u.id, u.key, u.names, tree.key, tree.path || u.key FROM unit u JOIN tree ON u.parent_id = tree.id
       )
       SELECT key, names, parent FROM tree ORDER BY path`,
    );
  }
}
