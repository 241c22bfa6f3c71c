import {
  countedSql,
  orderedPage,
  type ListOrder,
  type Page,
  type PageRequest,
  type Placed,
  type Sort,
  type Viewer,
} from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { visibleBodies } from '../core/index.js';

/** By the moment; by what was done, and then in the order of its doing. */
export const auditOrders = ['at', 'what'] as const;
type AuditOrder = (typeof auditOrders)[number];

const orders: Readonly<Record<AuditOrder, ListOrder>> = {
  at: { by: 't.at', kind: 'moment' },
  what: { by: 't.action', kind: 'text' },
};

/** Which entries of the trail: what is absent is not asked for. */
export interface AuditFilter {
  /** A person's id, a part of their name or address, or the name of a part of the system. */
  readonly who?: string;
  /** A kind of deed, "session.moved", or all that is done to a kind of thing, "session". */
  readonly what?: string;
  /** The id of the thing. */
  readonly subject?: string;
  /** The key of a body. */
  readonly body?: string;
  /** Calendar dates where the viewer lives; both days belong to it. */
  readonly from?: string;
  readonly until?: string;
  /** The newest first unless said. */
  readonly sort?: Sort<AuditOrder>;
}

/** One deed: who did what to what, when, and how it was before and is after. */
export interface AuditEntry {
  readonly id: string;
  /** Its place in the trail. */
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: 'person' | 'system';
  readonly actorId: string | null;
  /** The person's name, the name of the part of the system; null for a person who was erased. */
  readonly actor: string | null;
  /** Who was away, and in whose place it was done: their id, and their name unless they were erased. */
  readonly inPlaceOfId: string | null;
  readonly inPlaceOf: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The name of a person who is the subject. */
  readonly subject: string | null;
  readonly body: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly sealed: boolean;
}

const columns = `t.id, t.seq::int8, t.at, t.actor_kind AS "actorKind",
  t.actor_id AS "actorId", coalesce(t.actor_name, CASE WHEN a.erased_at IS NULL THEN a.name END) AS actor,
  t.on_behalf_of AS "inPlaceOfId", CASE WHEN o.erased_at IS NULL THEN o.name END AS "inPlaceOf", t.action, t.subject_kind AS "subjectKind",
  t.subject_id AS "subjectId", CASE WHEN s.erased_at IS NULL THEN s.name END AS subject, t.body, t.before, t.after,
  EXISTS (SELECT 1 FROM trail_seal l WHERE l.seq = t.seq) AS sealed`;

const asUuid = (text: string) => `CASE WHEN ${text} ~ '^[0-9a-f-]{36}$' THEN (${text})::uuid END`;

/** The reading that an entry is of; null for others. */
const readingOfEntry = `CASE t.subject_kind
  WHEN 'reading' THEN ${asUuid('t.subject_id')}
  WHEN 'proposal' THEN coalesce((SELECT p.reading_id FROM proposal p WHERE p.id = ${asUuid('t.subject_id')}),
                                ${asUuid("coalesce(t.before, t.after) ->> 'reading'")}) END`;

/**
 * $1 are the bodies that the viewer administers, null for all; $2 to $8 the filter. What concerns no body is shown, unless
 * it is of a reading of another body, or the doing of people, or is done to people, who hold roles elsewhere alone.
 */
const visible = `FROM trail t
  LEFT JOIN person a ON a.id = t.actor_id
  LEFT JOIN person o ON o.id = t.on_behalf_of
  LEFT JOIN person s ON t.subject_kind = 'person' AND s.id::text = t.subject_id
  WHERE ($1::text[] IS NULL OR t.body = ANY ($1) OR (t.body IS NULL AND cardinality($1) > 0
      AND coalesce((SELECT r.document ->> 'body' = ANY ($1) FROM reading r WHERE r.id = ${readingOfEntry}), true)
      AND coalesce(t.actor_id NOT IN (SELECT person_id FROM elsewhere), true)
      AND coalesce(s.id NOT IN (SELECT person_id FROM elsewhere), true)))
    AND ($2::text IS NULL OR t.actor_name = $2 OR t.actor_id IN (SELECT id FROM named))
    AND ($3::text IS NULL OR t.action = $3 OR t.subject_kind = $3)
    AND ($4::text IS NULL OR t.subject_id = $4)
    AND ($5::text IS NULL OR t.body = $5)
    AND ($6::date IS NULL OR t.at >= $6::date::timestamp AT TIME ZONE (SELECT zone FROM reader))
    AND ($7::date IS NULL OR t.at < ($7::date + 1)::timestamp AT TIME ZONE (SELECT zone FROM reader))`;

const asking = `WITH
  elsewhere AS (SELECT person_id FROM (SELECT person_id, body FROM role_grant UNION ALL SELECT person_id, body FROM former_role) held
                GROUP BY person_id HAVING NOT bool_or(body = ANY ($1))),
  named AS (SELECT id FROM person WHERE id::text = $2 OR strpos(lower(name), lower($2)) > 0
              OR strpos(lower(email), lower($2)) > 0),
  reader AS (SELECT coalesce((SELECT zone FROM person WHERE id = $8::uuid), 'UTC') AS zone)`;

/** Entries that one question of an export asks for: as many as a page holds. */
const batch = 200;

/** The trail, for whoever administers a body. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  async list(viewer: Viewer, filter: AuditFilter, request: PageRequest): Promise<Page<AuditEntry>> {
    const [counted] = await this.dataSource.query<{ n: number }[]>(
      `${asking} ${countedSql(visible)}`,
      parametersOf(viewer, filter),
    );
    return this.page(viewer, filter, request, counted?.n ?? 0);
  }

  /** All of them, read as they are taken: as long as a trail may be. */
  async *all(viewer: Viewer, filter: AuditFilter): AsyncGenerator<AuditEntry> {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const request = { limit: batch, ...(cursor === undefined ? {} : { cursor }) };
      const page = await this.page(viewer, filter, request, 0);
      yield* page.items;
      cursor = page.next;
    }
  }

  private async page(
    viewer: Viewer,
    filter: AuditFilter,
    request: PageRequest,
    counted: number,
  ): Promise<Page<AuditEntry>> {
    const asked = parametersOf(viewer, filter);
    const sorted = { ...request, ...(filter.sort && { sort: filter.sort }) };
    const page = orderedPage<AuditOrder, AuditEntry>(orders, 't.id', sorted, '-at', asked.length + 1);
    const rows = await this.dataSource.query<(AuditEntry & Placed)[]>(
      `${asking} SELECT ${columns}, ${page.place} ${visible} ${page.behind} ${page.order}`,
      [...asked, ...page.given],
    );
    return page.page(rows, counted, (entry) => ({ ...entry, seq: Number(entry.seq) }));
  }
}

function parametersOf(viewer: Viewer, { who, what, subject, body, from, until }: AuditFilter): unknown[] {
  const bodies = visibleBodies(viewer, 'see-audit');
  const given = [who, what, subject, body, from, until].map((value) => value ?? null);
  return [bodies === 'all' ? null : bodies, ...given, viewer.kind === 'person' ? viewer.id : null];
}
