import { visibleBodies } from '#people';
import {
  countedSql,
  pageOf,
  positionOf,
  Refused,
  rowsToAsk,
  type CalendarDate,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The list that members of a body get before a session, as those who release it see it. */
export interface MembersListView {
  readonly id: string;
  readonly body: string;
  /** The key of the session. */
  readonly session: string;
  readonly opensOn: CalendarDate;
  readonly goesOn: CalendarDate;
  readonly state: 'held' | 'released' | 'withdrawn';
  readonly releasedAt: Date | null;
  /** The name of who released it; null where nobody had to, or while it is held. */
  readonly releasedBy: string | null;
  /** How many people are to get it, and have got it. */
  readonly planned: number;
  readonly sent: number;
  /** How many people asked not to get it. */
  readonly left: number;
  readonly version: number;
}

const columns = `l.id, l.body, l.session, l.opens_on::text AS "opensOn", l.goes_on::text AS "goesOn", l.state,
  l.released_at AS "releasedAt", p.name AS "releasedBy", l.version,
  (SELECT count(*)::int FROM members_list_left x WHERE x.body = l.body) AS left,
  told.planned, told.sent`;

const from = `FROM members_list l LEFT JOIN person p ON p.id = l.released_by
  WHERE ($1::text[] IS NULL OR l.body = ANY ($1))`;

const told = `CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE r.state = 'planned')::int AS planned, count(*) FILTER (WHERE r.state = 'sent')::int AS sent
  FROM reminder_list r WHERE r.body = l.body AND r.kind = 'members-list' AND r.about = l.session) told`;

/** The lists that members get before sessions. */
@Injectable()
export class MembersLists {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of the viewer's bodies, the session that opens last first. */
  async list(viewer: Viewer, request: PageRequest): Promise<Page<MembersListView>> {
    const bodies = bodiesOf(viewer);
    const [opens, id] = positionOf(request, ['day', 'id']) ?? [null, null];
    const rows = await this.dataSource.query<MembersListView[]>(
      `SELECT ${columns} ${from.replace('WHERE', `${told} WHERE`)}
         AND ($2::date IS NULL OR (l.opens_on, l.id) < ($2::date, $3::uuid))
       ORDER BY l.opens_on DESC, l.id DESC LIMIT $4`,
      [bodies, opens, id, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), [bodies]);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      (row) => [row.opensOn, row.id],
      (row) => row,
    );
  }

  /** @throws Refused 'not-found', for a list that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<MembersListView> {
    const [list] = await this.dataSource.query<MembersListView[]>(
      `SELECT ${columns} ${from.replace('WHERE', `${told} WHERE`)} AND l.id = $2`,
      [bodiesOf(viewer), id],
    );
    if (list === undefined) throw new Refused('not-found');
    return list;
  }

  /** The list of a session, and when members get it; null while none was prepared. */
  async ofSession(session: string): Promise<Pick<MembersListView, 'id' | 'opensOn' | 'goesOn'> | null> {
    const [list] = await this.dataSource.query<Pick<MembersListView, 'id' | 'opensOn' | 'goesOn'>[]>(
      `SELECT id, opens_on::text AS "opensOn", goes_on::text AS "goesOn" FROM members_list WHERE session = $1`,
      [session],
    );
    return list ?? null;
  }
}

/** Null when the viewer may see all. */
function bodiesOf(viewer: Viewer): readonly string[] | null {
  const bodies = visibleBodies(viewer, 'keep-reminders');
  return bodies === 'all' ? null : bodies;
}
