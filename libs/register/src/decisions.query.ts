import {
  countedSql,
  pageOf,
  positionOf,
  rowsToAsk,
  type Page,
  type PageRequest,
  type Viewer,
} from '#platform';
import { visibleBodies } from '#people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ByLanguage } from './store/decision.entity.js';

/** A decision or resolution as the register tells it, with its parts. */
export interface DecisionView {
  readonly id: string;
  readonly body: string;
  readonly type: 'decision' | 'resolution';
  readonly number: string;
  readonly titles: ByLanguage;
  readonly parts: readonly { readonly letter: string; readonly titles: ByLanguage }[];
  /** Where it was adopted, when that is known. */
  readonly session: string | null;
  readonly adopted: {
    readonly date: string | null;
    readonly segment: 'main' | 'resumed' | null;
    readonly method: 'session' | 'silence' | null;
  };
  /** How many mandates the register has from it. */
  readonly mandates: number;
  readonly version: number;
}

export interface DecisionFilter extends PageRequest {
  readonly body?: string;
  /** Words of the title in any language, or the number. */
  readonly q?: string;
}

const from = `
  FROM decision d
  WHERE ($1::text[] IS NULL OR d.body = ANY ($1))
    AND ($2::text IS NULL OR d.body = $2)
    AND ($3::text IS NULL OR d.number = $3 OR EXISTS (
      SELECT 1 FROM jsonb_each_text(d.titles) AS title WHERE strpos(lower(title.value), lower($3)) > 0))`;

/** The decisions that a viewer may see. */
@Injectable()
export class Decisions {
  constructor(private readonly dataSource: DataSource) {}

  /** By body, and then by number. */
  async list(viewer: Viewer, filter: DecisionFilter): Promise<Page<DecisionView>> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const given = [visible === 'all' ? null : visible, filter.body ?? null, filter.q?.trim() || null];
    const [body, place, id] = positionOf(filter, ['text', 'numbers', 'id']) ?? [null, null, null];
    const rows = await this.dataSource.query<(DecisionView & { place: string })[]>(
      `SELECT d.id, d.body, d.type, d.number, d.titles, d.session, d.version, d.place::text AS place,
         jsonb_build_object('date', d.adopted_on, 'segment', d.adopted_segment, 'method', d.adopted_by) AS adopted,
         coalesce((SELECT jsonb_agg(jsonb_build_object('letter', p.letter, 'titles', p.titles) ORDER BY p.letter)
                   FROM decision_part p WHERE p.decision_id = d.id), '[]') AS parts,
         (SELECT count(*)::int FROM mandate m WHERE m.decision_id = d.id) AS mandates
       ${from} AND ($4::text IS NULL OR (d.body, d.place, d.id) > ($4, $5::numeric[], $6::uuid))
       ORDER BY d.body, d.place, d.id LIMIT $7`,
      [...given, body, place, id, rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), given);
    return pageOf(
      rows,
      filter,
      counted?.n ?? 0,
      (row) => [row.body, row.place, row.id],
      ({ place: _place, ...view }) => view,
    );
  }
}
