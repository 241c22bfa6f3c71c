import { visibleBodies } from '#people';
import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { wordOverlap } from '../core/word-overlap.js';
import { Mandates, type DecisionName, type MandateRow } from '../mandates.query.js';
import { adoptedOnSql } from './mandate-in-chain.js';

/** A mandate among those that reiterate or merge one another. */
export interface ChainMandate {
  readonly mandate: MandateRow;
  readonly adoptedOn: string | null;
  /** The id of the mandate that carries it on; null for the active one. */
  readonly later: string | null;
  /** How many of its tasks are still owed. */
  readonly openTasks: number;
}

/** An earlier request that this one may repeat: nobody has said so. */
export interface GuessedLink {
  readonly mandate: MandateRow;
  /** How alike the words are, from 0 to 1. */
  readonly overlap: number;
}

interface Node {
  readonly id: string;
  readonly adoptedOn: string | null;
  readonly later: string | null;
  readonly openTasks: number;
}

const edges = `
  edges AS MATERIALIZED (
    SELECT l.later_id AS later, x.earlier_id AS earlier
    FROM linked_mandate x JOIN mandate_link l ON l.id = x.link_id WHERE NOT x.undone)`;

/** Words that are less alike are no guess worth reading. */
const alike = 0.6;
const mostGuesses = 3;

/** The chains in which mandates reiterate or merge earlier ones. */
@Injectable()
export class Chains {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: Mandates,
  ) {}

  /**
   * The mandates of a chain in the order of their adoption, this one among them; it alone when it has no chain. Those that
   * the viewer may not see are left out. @throws Refused 'not-found'
   */
  async of(viewer: Viewer, mandate: string): Promise<readonly ChainMandate[]> {
    const seen = visibleBodies(viewer, 'see-mandates');
    const nodes = await this.dataSource.query<Node[]>(
      `WITH RECURSIVE ${edges}, chain (id) AS (
         SELECT $2::uuid UNION
         SELECT CASE WHEN e.later = c.id THEN e.earlier ELSE e.later END
         FROM chain c JOIN edges e ON c.id IN (e.later, e.earlier))
       SELECT m.id, (${adoptedOnSql})::text AS "adoptedOn", e.later,
         (SELECT count(*)::int FROM task t WHERE t.mandate_id = m.id AND t.meeting <> 'passed-over' AND NOT t.before_register
            AND t.progress NOT IN ('delivered', 'considered', 'dropped')) AS "openTasks"
       FROM chain c JOIN mandate m ON m.id = c.id LEFT JOIN decision d ON d.id = m.decision_id
       LEFT JOIN edges e ON e.earlier = m.id
       WHERE $1::text[] IS NULL OR m.body = ANY ($1)
       ORDER BY e.later IS NULL, ${adoptedOnSql} NULLS FIRST, m.id`,
      [seen === 'all' ? null : seen, mandate],
    );
    if (!nodes.some(({ id }) => id === mandate)) throw new Refused('not-found');
    const rows = await this.mandates.byIds(
      viewer,
      nodes.map(({ id }) => id),
    );
    return nodes.map(({ id, ...node }) => ({ ...node, mandate: rows.get(id)! }));
  }

  /** The decisions in which the requests that some mandates carry on were made, the earliest first, by mandate. */
  async decisionsBefore(
    viewer: Viewer,
    mandates: readonly string[],
  ): Promise<ReadonlyMap<string, readonly DecisionName[]>> {
    const seen = visibleBodies(viewer, 'see-mandates');
    const rows = await this.dataSource.query<{ later: string; decisions: DecisionName[] }[]>(
      `WITH RECURSIVE ${edges}, before (later, id) AS (
         SELECT e.later, e.earlier FROM edges e WHERE e.later = ANY ($2::uuid[])
         UNION SELECT b.later, e.earlier FROM before b JOIN edges e ON e.later = b.id)
       SELECT later, jsonb_agg(decision ORDER BY since NULLS FIRST, decision ->> 'number') AS decisions
       FROM (SELECT DISTINCT b.later, ${adoptedOnSql} AS since,
               jsonb_build_object('body', d.body, 'type', d.type, 'number', d.number) AS decision
             FROM before b JOIN mandate m ON m.id = b.id JOIN decision d ON d.id = m.decision_id
             WHERE $1::text[] IS NULL OR m.body = ANY ($1)) AS named
       GROUP BY later`,
      [seen === 'all' ? null : seen, mandates],
    );
    return new Map(rows.map(({ later, decisions }) => [later, decisions]));
  }

  /**
   * Earlier active mandates that this one may reiterate: of the same body, with the same deliverable and kind of due rule,
   * in words that are much alike. The most alike first; none of which a person said that it is another.
   */
  async guessesFor(viewer: Viewer, mandate: MandateRow): Promise<readonly GuessedLink[]> {
    if (mandate.life !== 'active' || mandate.deliverable === null) return [];
    const kind = (mandate.dueRule as { kind?: string } | null)?.kind ?? null;
    const rows = await this.dataSource.query<{ id: string }[]>(
      `WITH own AS (SELECT ${adoptedOnSql} AS since FROM mandate m LEFT JOIN decision d ON d.id = m.decision_id WHERE m.id = $1)
       SELECT m.id FROM own, mandate m LEFT JOIN decision d ON d.id = m.decision_id
       WHERE m.id <> $1 AND m.life = 'active' AND m.body = $2 AND m.deliverable = $3
         AND m.due_rule ->> 'kind' IS NOT DISTINCT FROM $4 AND m.decision_id IS DISTINCT FROM (
           SELECT decision_id FROM mandate WHERE id = $1)
         AND ${adoptedOnSql} < own.since
         AND NOT EXISTS (SELECT 1 FROM dismissed_guess g WHERE g.later_id = $1 AND g.earlier_id = m.id)
       ORDER BY ${adoptedOnSql} DESC, m.id DESC LIMIT 500`,
      [mandate.id, mandate.body, mandate.deliverable, kind],
    );
    const others = await this.mandates.byIds(
      viewer,
      rows.map(({ id }) => id),
    );
    return [...others.values()]
      .map((other) => ({ mandate: other, overlap: overlapOf(mandate, other) }))
      .filter(({ overlap }) => overlap >= alike)
      .sort((a, b) => b.overlap - a.overlap || (a.mandate.id < b.mandate.id ? -1 : 1))
      .slice(0, mostGuesses);
  }
}

/** The most alike of the languages that both have. */
function overlapOf(one: MandateRow, other: MandateRow): number {
  const overlaps = one.texts.flatMap(({ lang, quote }) =>
    other.texts.filter((text) => text.lang === lang).map((text) => wordOverlap(quote, text.quote)),
  );
  return Math.max(0, ...overlaps);
}
