import { visibleBodies } from '#people';
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
import { hookColumns, type DeliveryView, type HookView } from './hook-view.js';

/** Takes $1 the bodies whose webhooks the viewer keeps (null: all). */
const hooksFrom = 'FROM webhook w WHERE ($1::text[] IS NULL OR w.body = ANY ($1))';
const deliveriesFrom = `FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
  WHERE ($1::text[] IS NULL OR w.body = ANY ($1)) AND w.id = $2`;

/** The webhooks of the bodies whose webhooks a viewer keeps, and what they were told. */
@Injectable()
export class Webhooks {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they were made. */
  async list(viewer: Viewer, request: PageRequest): Promise<Page<HookView>> {
    const [after] = positionOf(request, ['id']) ?? [null];
    const rows = await this.dataSource.query<HookView[]>(
      `SELECT ${hookColumns} ${hooksFrom} AND ($2::uuid IS NULL OR w.id > $2) ORDER BY w.id LIMIT $3`,
      [keptBy(viewer), after, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(hooksFrom), [keptBy(viewer)]);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** @throws Refused 'not-found', for one of another body too */
  async open(viewer: Viewer, id: string): Promise<HookView> {
    const [hook] = await this.dataSource.query<HookView[]>(
      `SELECT ${hookColumns} ${hooksFrom} AND w.id = $2`,
      [keptBy(viewer), id],
    );
    if (hook === undefined) throw new Refused('not-found');
    return hook;
  }

  /** What a webhook was told, the newest first. @throws Refused 'not-found' */
  async deliveries(viewer: Viewer, id: string, request: PageRequest): Promise<Page<DeliveryView>> {
    await this.open(viewer, id);
    const [before] = positionOf(request, ['id']) ?? [null];
    const rows = await this.dataSource.query<DeliveryView[]>(
      `SELECT d.id, d.kind, d.state, d.made_at AS "madeAt", d.attempts, d.tried_at AS "triedAt", d.status, d.failure,
         d.payload
       ${deliveriesFrom} AND ($3::uuid IS NULL OR d.id < $3) ORDER BY d.id DESC LIMIT $4`,
      [keptBy(viewer), id, before, rowsToAsk(request)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(deliveriesFrom), [
      keptBy(viewer),
      id,
    ]);
    return pageOf(
      rows,
      request,
      counted?.n ?? 0,
      (row) => [row.id],
      (row) => row,
    );
  }
}

function keptBy(viewer: Viewer): readonly string[] | null {
  const bodies = visibleBodies(viewer, 'keep-webhooks');
  return bodies === 'all' ? null : bodies;
}
