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
import type { BodyDeed } from '../core/index.js';
import type { DecisionName } from '../mandates.query.js';
import type { Evidence } from '../task-updates.js';
import type { BodyActKind, MandateEnding } from './stated-act.js';

/** What a body or its Bureau did, and what that did to mandates and tasks. */
export interface BodyActView {
  readonly id: string;
  readonly body: string;
  readonly kind: BodyActKind;
  readonly reference: string;
  readonly on: string;
  readonly evidence: readonly Evidence[];
  /** Who recorded it; null for whom this is none of their concern. */
  readonly by: string | null;
  readonly at: string;
  /** It was recorded wrongly: when that was said, by whom, and why. */
  readonly takenBack: { readonly at: string; readonly by: string | null; readonly reason: string } | null;
  readonly effects: readonly EffectView[];
}

export interface EffectView {
  readonly mandate: string;
  readonly decision: DecisionName | null;
  readonly paragraph: string | null;
  readonly task: string | null;
  readonly deed: BodyDeed | MandateEnding;
  /** Where the task was due when the act was recorded. */
  readonly from: string | null;
  readonly session: string | null;
  readonly note: string | null;
}

export interface BodyActFilter extends PageRequest {
  readonly body?: string;
  /** Those that did something to this mandate or one of its tasks. */
  readonly mandate?: string;
}

/** An effect is seen by whoever sees its mandate; an act by whoever sees one of its effects. */
const seen = `
  SELECT 1 FROM body_act_effect e JOIN mandate m ON m.id = e.mandate_id
  WHERE e.act_id = a.id AND ($1::text[] IS NULL OR m.body = ANY ($1))`;

const from = `
  FROM body_act a
  CROSS JOIN LATERAL (SELECT $2::text[] IS NULL OR a.body = ANY ($2) AS insider) v
  WHERE a.takes_back IS NULL AND EXISTS (${seen} AND ($4::uuid IS NULL OR e.mandate_id = $4))
    AND ($3::text IS NULL OR a.body = $3) AND ($5::uuid IS NULL OR a.id = $5)`;

const columns = `
  a.id, a.body, a.kind, a.reference, a.on_date::text AS "on", a.evidence, a.at,
  CASE WHEN v.insider THEN (SELECT p.name FROM person p WHERE p.id = a.person_id) END AS by,
  (SELECT jsonb_build_object('at', t.at, 'reason', t.reference,
     'by', CASE WHEN v.insider THEN p.name END)
   FROM body_act t JOIN person p ON p.id = t.person_id WHERE t.takes_back = a.id) AS "takenBack",
  (SELECT jsonb_agg(jsonb_build_object('mandate', e.mandate_id, 'task', e.task_id, 'deed', e.deed, 'session', e.session,
     'note', e.note, 'paragraph', coalesce(m.paragraph, m.paragraph_counted::text), 'from', e.was_due_at,
     'decision', CASE WHEN d.id IS NOT NULL
                      THEN jsonb_build_object('body', d.body, 'type', d.type, 'number', d.number) END)
     ORDER BY e.task_id IS NOT NULL, e.mandate_id, e.task_id)
   FROM body_act_effect e JOIN mandate m ON m.id = e.mandate_id LEFT JOIN decision d ON d.id = m.decision_id
   WHERE e.act_id = a.id AND ($1::text[] IS NULL OR m.body = ANY ($1)) AND ($4::uuid IS NULL OR e.mandate_id = $4)) AS effects`;

interface ActRow extends Omit<BodyActView, 'at'> {
  readonly at: Date;
}

/** What bodies and their Bureaux did, as it was recorded. */
@Injectable()
export class BodyActs {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(viewer: Viewer, filter: BodyActFilter): Promise<Page<BodyActView>> {
    const given = givenBy(viewer, filter);
    const [at, id] = positionOf(filter, ['moment', 'id']) ?? [null, null];
    const rows = await this.dataSource.query<ActRow[]>(
      `SELECT ${columns} ${from} AND ($6::timestamptz IS NULL OR (a.at, a.id) < ($6::timestamptz, $7::uuid))
       ORDER BY a.at DESC, a.id DESC LIMIT $8`,
      [...given, at, id, rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), given);
    return pageOf(rows, filter, counted?.n ?? 0, (row) => [row.at.toISOString(), row.id], actView);
  }

  /** @throws Refused 'not-found', for an act that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<BodyActView> {
    const [row] = await this.dataSource.query<ActRow[]>(`SELECT ${columns} ${from}`, givenBy(viewer, {}, id));
    if (row === undefined) throw new Refused('not-found');
    return actView(row);
  }
}

/** $1 to $5: bodies seen, bodies of which the viewer is told who recorded, and the filter. */
function givenBy(viewer: Viewer, { body, mandate }: BodyActFilter, id: string | null = null): unknown[] {
  const visible = visibleBodies(viewer, 'see-mandates');
  const insider = visibleBodies(viewer, 'see-work');
  return [
    visible === 'all' ? null : visible,
    insider === 'all' ? null : insider,
    body ?? null,
    mandate ?? null,
    id,
  ];
}

function actView(row: ActRow): BodyActView {
  const { takenBack } = row;
  return {
    ...row,
    at: row.at.toISOString(),
    takenBack: takenBack === null ? null : { ...takenBack, at: new Date(takenBack.at).toISOString() },
  };
}
