import {
  countedSql,
  orderedPage,
  Refused,
  type ListOrder,
  type Page,
  type PageRequest,
  type Placed,
  type Sort,
  type Viewer,
} from '#platform';
import { visibleBodies } from '#people';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MandateLife } from './core/index.js';
import type { TaskView } from './store/task-view.js';
import { isOwedSql } from './store/task-sql.js';
import { Tasks } from './tasks.query.js';

/** A mandate as the register tells it, with its words in every language it has and its tasks. */
export interface MandateView {
  readonly id: string;
  readonly body: string;
  readonly decision: DecisionName | null;
  readonly part: string | null;
  readonly session: string | null;
  readonly paragraph: string | null;
  readonly paragraphCounted: number | null;
  readonly subparagraph: string | null;
  readonly verb: string;
  readonly addresseeRole: string;
  readonly addresseeName: string;
  readonly life: MandateLife;
  readonly recurrence: string;
  readonly deliverable: string | null;
  readonly dueRule: object | null;
  readonly texts: readonly MandateText[];
  readonly unit: string | null;
  readonly tasks: readonly TaskView[];
  readonly version: number;
}

/** What a decision is known by: its number is its identity in its body. */
export interface DecisionName {
  readonly body: string;
  readonly type: 'decision' | 'resolution';
  readonly number: string;
}

export interface MandateText {
  readonly lang: string;
  /** What kind of text its words are of; "adopted" is the advance text. */
  readonly status: 'adopted' | 'edited' | 'corrigendum';
  readonly quote: string;
  readonly addressee: string;
  readonly dueWords: string | null;
  readonly condition: string | null;
}

export interface MandateFilter extends PageRequest {
  readonly body?: string;
  /** The key of the unit that owes it. */
  readonly unit?: string;
  /** The key of a session: those that have a task there, or one for which it may still be chosen. */
  readonly dueAt?: string;
  /** Of this life alone; all when it is so said. Those that a later one carries on are left out when nothing is said. */
  readonly life?: MandateLife | 'all';
  /** Words to look for in the request, in any of its languages. */
  readonly q?: string;
  /** As they entered the register unless said. */
  readonly sort?: Sort<MandateOrder>;
}

const from = `
  FROM mandate m
  LEFT JOIN decision d ON d.id = m.decision_id
  LEFT JOIN unit u ON u.id = m.unit_id
  WHERE ($1::text[] IS NULL OR m.body = ANY ($1))
    AND ($2::text IS NULL OR m.body = $2)
    AND ($4::uuid[] IS NULL OR m.id = ANY ($4))
    AND ($5::text IS NULL OR u.key = $5)
    AND ($6::text IS NULL OR m.id IN (
      SELECT t.mandate_id FROM task t WHERE t.session = $6
      UNION SELECT t.mandate_id FROM task t WHERE t.meeting = 'choice' AND $6 = ANY (t.candidates)))
    AND CASE WHEN $7::text IS NULL THEN m.life <> 'superseded' ELSE $7 IN (m.life, 'all') END
    AND ($3::text IS NULL OR d.number = $3 OR EXISTS (
      SELECT 1 FROM mandate_text x WHERE x.mandate_id = m.id AND strpos(lower(x.quote), lower($3)) > 0))`;

const columns = `
  m.id, m.body, m.part, m.session, m.paragraph, m.paragraph_counted AS "paragraphCounted", m.subparagraph, m.verb,
  m.addressee_role AS "addresseeRole", m.addressee_name AS "addresseeName", m.life, m.recurrence, m.deliverable,
  m.due_rule AS "dueRule", u.key AS unit, m.version,
  CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('body', d.body, 'type', d.type, 'number', d.number) END AS decision,
  (SELECT jsonb_agg(jsonb_build_object('lang', x.lang, 'status', x.status, 'quote', x.quote, 'addressee', x.addressee,
            'dueWords', x.due_words, 'condition', x.condition) ORDER BY x.lang)
   FROM mandate_text x WHERE x.mandate_id = m.id) AS texts`;

/** By the number of the decision, what has none last; by the key of the unit; by the next meeting at which something is owed. */
export const mandateOrders = ['entered', 'decision', 'unit', 'due'] as const;
type MandateOrder = (typeof mandateOrders)[number];

const orders: Readonly<Record<MandateOrder, ListOrder>> = {
  entered: { by: 'm.id', kind: 'id' },
  decision: { by: `coalesce(d.place, '{Infinity}')`, kind: 'numbers' },
  unit: { by: "coalesce(u.key, '')", kind: 'text' },
  due: {
    by: `coalesce((SELECT min(t.starts_on) FROM task t WHERE t.mandate_id = m.id AND ${isOwedSql}), 'infinity'::date)`,
    kind: 'day',
  },
};

/** A mandate without its tasks. */
export type MandateRow = Omit<MandateView, 'tasks'>;

/** The mandates that a viewer may see. */
@Injectable()
export class Mandates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
  ) {}

  async list(viewer: Viewer, filter: MandateFilter): Promise<Page<MandateView>> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const given = [
      visible === 'all' ? null : visible,
      filter.body ?? null,
      filter.q?.trim() || null,
      null,
      filter.unit ?? null,
      filter.dueAt ?? null,
      filter.life ?? null,
    ];
    const asked = orderedPage<MandateOrder, MandateRow>(orders, 'm.id', filter, 'entered', 8);
    const rows = await this.dataSource.query<(MandateRow & Placed)[]>(
      `SELECT ${columns}, ${asked.place} ${from} ${asked.behind} ${asked.order}`,
      [...given, ...asked.given],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), given);
    const tasks = await this.tasks.ofMandates(
      viewer,
      rows.map(({ id }) => id),
    );
    return asked.page(rows, counted?.n ?? 0, (row) => ({ ...row, tasks: tasks.get(row.id) ?? [] }));
  }

  /** One mandate. @throws Refused 'not-found', for a mandate that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<MandateView> {
    const row = (await this.byIds(viewer, [id])).get(id);
    if (row === undefined) throw new Refused('not-found');
    return { ...row, tasks: (await this.tasks.ofMandates(viewer, [id])).get(id) ?? [] };
  }

  /** Some mandates without their tasks, by id; those that the viewer may not see are left out. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, MandateRow>> {
    const visible = visibleBodies(viewer, 'see-mandates');
    const rows = await this.dataSource.query<MandateRow[]>(`SELECT ${columns} ${from}`, [
      visible === 'all' ? null : visible,
      null,
      null,
      ids,
      null,
      null,
      'all',
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
