import { visibleBodies } from '#people';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MandateNewsKind } from './add-news.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** One piece of news, of a mandate that its reader may see. */
export interface NewsToTell {
  readonly id: string;
  readonly mandate: string;
  readonly kind: MandateNewsKind;
  readonly task: string | null;
  readonly about: string;
}

/** What people follow, and what they hear of it. */
@Injectable()
export class Following {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether somebody follows a mandate. */
  async isFollowed(viewer: Person, mandate: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM followed_mandate WHERE person_id = $1 AND mandate_id = $2',
      [viewer.id, mandate],
    );
    return rows.length === 1;
  }

  /** Of some news those of mandates that the reader may see, in their order. */
  newsById(viewer: Person, ids: readonly string[]): Promise<readonly NewsToTell[]> {
    return this.dataSource.query<NewsToTell[]>(
      `SELECT n.id, n.mandate_id AS mandate, n.kind, n.task_id AS task, n.about FROM mandate_news n
       WHERE n.id = ANY ($1::uuid[]) AND n.body = ANY ($2::text[]) ORDER BY n.at, n.id`,
      [ids, visibleBodies(viewer, 'see-mandates')],
    );
  }
}
