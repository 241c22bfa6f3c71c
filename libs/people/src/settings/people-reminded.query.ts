import {
  countedSql,
  pageOf,
  positionOf,
  Refused,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleBodies } from '../core/policy.js';
import { possibleDelegates, settingsColumns, type StoredSettings } from './settings.repository.js';

/** The people of the viewer's bodies. */
const from = `FROM person p WHERE EXISTS (
  SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND ($1::text[] IS NULL OR g.body = ANY ($1)))`;

/** How and when people are spoken to, for those who keep the reminders of their bodies. */
@Injectable()
export class PeopleReminded {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. @param request with a part of the name, perhaps */
  async list(viewer: Viewer, request: PageRequest & { readonly q?: string }): Promise<Page<StoredSettings>> {
    const found = `${from} AND ($2::text IS NULL OR strpos(lower(p.name), lower($2)) > 0)`;
    const given = [bodiesOf(viewer), request.q ?? null];
    const [name, id] = positionOf(request, ['text', 'id']) ?? [null, null];
    const rows = await this.dataSource.query<StoredSettings[]>(
      `SELECT ${settingsColumns} ${found} AND ($3::text IS NULL OR (p.name, p.id) > ($3, $4::uuid))
       ORDER BY p.name, p.id LIMIT $5`,
      [...given, name, id, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(found), given);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      (row) => [row.name, row.id],
      (row) => row,
    );
  }

  /** @throws Refused 'not-found', for somebody whom the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<StoredSettings> {
    const [person] = await this.dataSource.query<StoredSettings[]>(
      `SELECT ${settingsColumns} ${from} AND p.id = $2`,
      [bodiesOf(viewer), id],
    );
    if (person === undefined) throw new Refused('not-found');
    return person;
  }

  /** Who may hear in somebody's place, by name. */
  delegatesFor(id: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return possibleDelegates(this.dataSource, id);
  }
}

/** Null when the viewer may see all. */
function bodiesOf(viewer: Viewer): readonly string[] | null {
  const bodies = visibleBodies(viewer, 'keep-reminders');
  return bodies === 'all' ? null : bodies;
}
