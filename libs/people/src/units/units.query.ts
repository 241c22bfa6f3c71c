import { Refused, type Role, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleBodies } from '../core/index.js';
import type { UnitKind } from './unit-tree.js';

/** A unit of the secretariat, or an outside body, that can owe something. */
export interface UnitView {
  readonly key: string;
  /** By language. */
  readonly names: Readonly<Record<string, string>>;
  /** The key of the unit that it is a part of. */
  readonly parent: string | null;
  readonly kind: UnitKind;
  readonly closed: boolean;
}

/** Somebody who works for a unit in a body. */
export interface UnitPerson {
  /** The person's id. */
  readonly person: string;
  readonly name: string;
  readonly body: string;
  readonly role: Role;
  /** Who hears in their place while they are away; null without. */
  readonly standInName: string | null;
}

/** A unit with the people who work for it in the bodies that the viewer may see. */
export interface UnitDetail extends UnitView {
  readonly closedAt: Date | null;
  /** The key of the unit that has its work now. */
  readonly successor: string | null;
  readonly people: readonly UnitPerson[];
  readonly version: number;
}

const tree = `WITH RECURSIVE tree AS (
    SELECT id, key, names, kind, closed_at, NULL::text AS parent, ARRAY[key] AS path FROM unit WHERE parent_id IS NULL
    UNION ALL
    SELECT u.id, u.key, u.names, u.kind, u.closed_at, tree.key, tree.path || u.key FROM unit u JOIN tree ON u.parent_id = tree.id)`;

/** The units, for whoever chooses or reads who owes something: they belong to no body. */
@Injectable()
export class Units {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of the tree: each before its parts, those beside each other by key. Closed ones, too: history names them. */
  async all(): Promise<readonly UnitView[]> {
    return this.dataSource.query<UnitView[]>(
      `${tree} SELECT key, names, parent, kind, closed_at IS NOT NULL AS closed FROM tree ORDER BY path`,
    );
  }

  /** @throws Refused 'not-found' */
  async open(viewer: Viewer, key: string): Promise<UnitDetail> {
    const bodies = visibleBodies(viewer, 'see-people');
    const [unit] = await this.dataSource.query<UnitDetail[]>(
      `SELECT u.key, u.names, u.kind, u.closed_at IS NOT NULL AS closed, u.closed_at AS "closedAt", u.version,
         (SELECT p.key FROM unit p WHERE p.id = u.parent_id) AS parent,
         (SELECT s.key FROM unit s WHERE s.id = u.successor_id) AS successor,
         coalesce((SELECT jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'body', g.body, 'role', g.role,
             'standInName', (SELECT d.name FROM person d WHERE d.id = p.delegate_id)) ORDER BY p.name, g.body, g.role, g.id)
           FROM role_grant g JOIN person p ON p.id = g.person_id
           WHERE g.unit_id = u.id AND ($2::text[] IS NULL OR g.body = ANY ($2))), '[]') AS people
       FROM unit u WHERE u.key = $1`,
      [key, bodies === 'all' ? null : bodies],
    );
    if (unit === undefined) throw new Refused('not-found');
    return unit;
  }
}
