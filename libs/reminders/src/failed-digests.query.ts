import { visibleBodies } from '#people';
import {
  countedSql,
  pageOf,
  positionOf,
  rowsToAsk,
  type CalendarDate,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A digest that was given up: what it would have told goes with the next, but somebody has to look why. */
export interface FailedDigest {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly onDate: CalendarDate;
  readonly attempts: number;
  /** What the mail server, or the program, said; without the address. */
  readonly failure: string;
  /** A later mail reached the person. */
  readonly reachedSince: boolean;
}

/** To people of the viewer's bodies. */
const failed = `FROM digest d JOIN person p ON p.id = d.person_id
  WHERE d.state = 'failed' AND EXISTS (
    SELECT 1 FROM role_grant g WHERE g.person_id = d.person_id AND ($1::text[] IS NULL OR g.body = ANY ($1)))`;

/** The mails that could not be sent, newest first. */
@Injectable()
export class FailedDigests {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, request: PageRequest): Promise<Page<FailedDigest>> {
    const seen = visibleBodies(viewer, 'keep-reminders');
    const bodies = seen === 'all' ? null : seen;
    const [before] = positionOf(request, ['id']) ?? [null];
    const rows = await this.dataSource.query<FailedDigest[]>(
      `SELECT d.id, p.id AS person, p.name, d.on_date::text AS "onDate", d.attempts, coalesce(d.failure, '') AS failure,
         EXISTS (SELECT 1 FROM digest l WHERE l.person_id = d.person_id AND l.state = 'sent' AND l.on_date > d.on_date)
           AS "reachedSince"
       ${failed} AND ($2::uuid IS NULL OR d.id < $2) ORDER BY d.id DESC LIMIT $3`,
      [bodies, before, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(failed), [bodies]);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      ({ id }) => [id],
      (row) => row,
    );
  }
}
