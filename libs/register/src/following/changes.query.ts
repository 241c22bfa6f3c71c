import { visibleBodies } from '#people';
import {
  Clock,
  countedSql,
  pageOf,
  positionOf,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MandateNewsKind } from './add-news.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Something that has happened to a mandate since somebody looked. */
export interface MandateChange {
  readonly id: string;
  readonly mandate: string;
  readonly kind: Exclude<MandateNewsKind, 'answered' | 'proposed'>;
  readonly task: string | null;
  readonly at: string;
}

export interface ChangeFilter extends PageRequest {
  /** The key of the body that asked. */
  readonly body?: string;
}

/** Who has never looked is told of the last four weeks. */
const firstLook = `interval '28 days'`;

/** Longer than any unit of work takes: what began so long before a look and was committed after it is found all the same. */
const longestUnit = `interval '1 hour'`;

/** Whether news `n` came after a look (its columns as `looked_at` and `snapshot`), or was not committed yet at that time. */
const isAfter = (look: string) => `
  (${look}.person_id IS NULL OR n.at > ${look}.looked_at
   OR (n.xid >= pg_snapshot_xmin(${look}.snapshot) AND NOT pg_visible_in_snapshot(n.xid, ${look}.snapshot)))`;

/**
 * What a person has not looked at: neither over everything nor at that mandate. Answers are left out: not everybody may know
 * of the question. Takes $1 the person, $2 the bodies that they see, $3 now, $4 a body.
 */
const changes = `
  FROM mandate_news n
  LEFT JOIN look g ON g.person_id = $1 AND g.mandate_id IS NULL
  LEFT JOIN look o ON o.person_id = $1 AND o.mandate_id = n.mandate_id
  WHERE n.body = ANY ($2::text[]) AND n.kind IN ('made', 'cleared', 'delivered', 'moved')
    AND n.at > coalesce((SELECT looked_at - ${longestUnit} FROM look WHERE person_id = $1 AND mandate_id IS NULL),
                        $3::timestamptz - ${firstLook})
    AND ($4::text IS NULL OR n.body = $4)
    AND ${isAfter('g')} AND ${isAfter('o')}`;

/** So many mandates with changes are marked in a list; who has more to look at looks at all of them. */
const mostMarked = 1_000;

/** What has changed since somebody last looked. */
@Injectable()
export class Changes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(viewer: Person, filter: ChangeFilter): Promise<Page<MandateChange>> {
    const given = [...this.givenBy(viewer), filter.body ?? null];
    const rows = await this.dataSource.query<(MandateChange & { exact: string })[]>(
      `SELECT n.id, n.mandate_id AS mandate, n.kind, n.task_id AS task, to_jsonb(n.at) #>> '{}' AS at, n.at::text AS exact
       ${changes} AND ($5::timestamptz IS NULL OR (n.at, n.id) < ($5::timestamptz, $6::uuid))
       ORDER BY n.at DESC, n.id DESC LIMIT $7`,
      [...given, ...(positionOf(filter, ['moment', 'id']) ?? [null, null]), rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(changes), given);
    return pageOf(
      rows,
      filter,
      counted?.n ?? 0,
      ({ exact, id }) => [exact, id],
      ({ exact: _, ...change }) => change,
    );
  }

  /** The ids of the mandates with changes, those that changed last, at most 1,000. */
  async mandates(viewer: Person): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT n.mandate_id AS id ${changes} GROUP BY n.mandate_id ORDER BY max(n.at) DESC, n.mandate_id LIMIT ${mostMarked}`,
      [...this.givenBy(viewer), null],
    );
    return rows.map(({ id }) => id);
  }

  /** How far one can look now: to be given back when one has looked. */
  async upTo(): Promise<{ readonly at: Date; readonly snapshot: string }> {
    const at = this.clock.now();
    const [row] = await this.dataSource.query<{ snapshot: string }[]>(
      'SELECT pg_current_snapshot()::text AS snapshot',
    );
    return { at, snapshot: row!.snapshot };
  }

  private givenBy(viewer: Person): readonly unknown[] {
    return [viewer.id, visibleBodies(viewer, 'see-mandates'), this.clock.now()];
  }
}
