import { may, visibleBodies } from '#people';
import {
  Clock,
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
import type { DecisionName } from '../mandates.query.js';

/** What the secretariat proposes to take off the list, and what members say of it. */
export interface ProposalView {
  readonly id: string;
  readonly body: string;
  readonly reason: string;
  readonly commentUntil: string;
  readonly state: 'open' | 'decided' | 'withdrawn';
  /** Its last day for comments has not passed, for the body. */
  readonly takesComments: boolean;
  readonly withdrawnWhy: string | null;
  /** What shows that the body decided. */
  readonly decidedBy: string | null;
  readonly at: string;
  /** Who proposed it; null for whom this is none of their concern. */
  readonly by: string | null;
  readonly mandates: readonly ProposedMandate[];
  readonly comments: readonly CommentView[];
  readonly may: readonly ('comment' | 'withdraw' | 'decide')[];
}

export interface ProposedMandate {
  readonly id: string;
  readonly decision: DecisionName | null;
  readonly paragraph: string | null;
  readonly life: string;
  readonly version: number;
  readonly texts: readonly { readonly lang: string; readonly quote: string }[];
}

export interface CommentView {
  readonly id: string;
  readonly stance: 'objects' | 'comments';
  readonly words: string;
  /** For which State (ISO 3166-1 alpha-3). */
  readonly state: string | null;
  readonly by: string | null;
  readonly at: string;
}

export interface ProposalFilter extends PageRequest {
  readonly body?: string;
  readonly mandate?: string;
  readonly state?: string;
}

/** What a proposal's date asks of somebody today. */
export interface ProposalForToday {
  readonly id: string;
  readonly body: string;
  readonly commentUntil: string;
  readonly mandates: number;
  readonly objections: number;
}

const from = `
  FROM leaving_proposal p JOIN body b ON b.key = p.body
  CROSS JOIN LATERAL (SELECT $2::text[] IS NULL OR p.body = ANY ($2) AS insider) v
  WHERE ($1::text[] IS NULL OR p.body = ANY ($1))
    AND ($3::text IS NULL OR p.body = $3)
    AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM leaving_proposal_mandate l WHERE l.proposal_id = p.id AND l.mandate_id = $4))
    AND ($5::text IS NULL OR p.state = $5) AND ($6::uuid IS NULL OR p.id = $6)`;

const columns = `
  p.id, p.body, p.reason, p.comment_until::text AS "commentUntil", p.state, b.zone, p.withdrawn_why AS "withdrawnWhy", p.at,
  (SELECT a.reference FROM body_act a WHERE a.id = p.act_id) AS "decidedBy",
  CASE WHEN v.insider THEN (SELECT s.name FROM person s WHERE s.id = p.person_id) END AS by,
  (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'life', m.life, 'version', m.version,
      'paragraph', coalesce(m.paragraph, m.paragraph_counted::text),
      'decision', CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('body', d.body, 'type', d.type, 'number', d.number) END,
      'texts', (SELECT jsonb_agg(jsonb_build_object('lang', x.lang, 'quote', x.quote) ORDER BY x.lang)
                FROM mandate_text x WHERE x.mandate_id = m.id)) ORDER BY m.id)
   FROM leaving_proposal_mandate l JOIN mandate m ON m.id = l.mandate_id LEFT JOIN decision d ON d.id = m.decision_id
   WHERE l.proposal_id = p.id) AS mandates,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'stance', c.stance, 'words', c.words, 'state', c.state, 'at', c.at,
      'by', CASE WHEN v.insider THEN s.name END) ORDER BY c.at, c.id)
   FROM leaving_comment c JOIN person s ON s.id = c.person_id WHERE c.proposal_id = p.id), '[]') AS comments`;

interface ProposalRow extends Omit<ProposalView, 'at' | 'takesComments' | 'may'> {
  readonly at: Date;
  readonly zone: string;
}

/** What is proposed to leave the list: for the secretariat and the members of the body. */
@Injectable()
export class LeavingProposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(viewer: Viewer, filter: ProposalFilter): Promise<Page<ProposalView>> {
    const given = givenBy(viewer, filter);
    const [at, id] = positionOf(filter, ['moment', 'id']) ?? [null, null];
    const rows = await this.dataSource.query<ProposalRow[]>(
      `SELECT ${columns} ${from} AND ($7::timestamptz IS NULL OR (p.at, p.id) < ($7::timestamptz, $8::uuid))
       ORDER BY p.at DESC, p.id DESC LIMIT $9`,
      [...given, at, id, rowsToAsk(filter)],
    );
    const [counted] = await this.dataSource.query<{ n: number }[]>(countedSql(from), given);
    const view = (row: ProposalRow) => this.view(viewer, row);
    return pageOf(rows, filter, counted?.n ?? 0, (row) => [row.at.toISOString(), row.id], view);
  }

  /** @throws Refused 'not-found', for a proposal that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<ProposalView> {
    const [row] = await this.dataSource.query<ProposalRow[]>(
      `SELECT ${columns} ${from}`,
      givenBy(viewer, {}, id),
    );
    if (row === undefined) throw new Refused('not-found');
    return this.view(viewer, row);
  }

  /** What a member may still comment on and has not, and what waits for an officer since its date has passed. */
  async forToday(viewer: Extract<Viewer, { kind: 'person' }>): Promise<{
    readonly comment: readonly ProposalForToday[];
    readonly decide: readonly ProposalForToday[];
  }> {
    const ask = (bodies: readonly string[] | 'all', when: string) =>
      this.dataSource.query<ProposalForToday[]>(
        `SELECT p.id, p.body, p.comment_until::text AS "commentUntil",
           (SELECT count(*)::int FROM leaving_proposal_mandate l WHERE l.proposal_id = p.id) AS mandates,
           (SELECT count(*)::int FROM leaving_comment c WHERE c.proposal_id = p.id AND c.stance = 'objects') AS objections
         FROM leaving_proposal p JOIN body b ON b.key = p.body
         WHERE p.state = 'open' AND ($1::text[] IS NULL OR p.body = ANY ($1)) AND ${when}
         ORDER BY p.comment_until, p.id LIMIT 50`,
        [bodies === 'all' ? null : bodies, this.clock.now(), viewer.id],
      );
    const today = '($2::timestamptz AT TIME ZONE b.zone)::date';
    const unsaid = `NOT EXISTS (SELECT 1 FROM leaving_comment c WHERE c.proposal_id = p.id AND c.person_id = $3)`;
    return {
      comment: await ask(
        visibleBodies(viewer, 'comment-on-proposals'),
        `p.comment_until >= ${today} AND ${unsaid}`,
      ),
      decide: await ask(
        visibleBodies(viewer, 'record-body-acts'),
        `p.comment_until < ${today} AND $3::uuid IS NOT NULL`,
      ),
    };
  }

  private view(viewer: Viewer, { zone, ...row }: ProposalRow): ProposalView {
    const takesComments = row.state === 'open' && row.commentUntil >= this.clock.today(zone);
    const mayDecide = row.state === 'open' && may(viewer, 'record-body-acts', row.body);
    return {
      ...row,
      at: row.at.toISOString(),
      comments: row.comments.map((said) => ({ ...said, at: new Date(said.at).toISOString() })),
      takesComments,
      may: [
        ...(takesComments && may(viewer, 'comment-on-proposals', row.body) ? (['comment'] as const) : []),
        ...(mayDecide ? (['decide', 'withdraw'] as const) : []),
      ],
    };
  }
}

/** $1 to $6: bodies seen, bodies of which the viewer is told names, and the filter. */
function givenBy(
  viewer: Viewer,
  { body, mandate, state }: ProposalFilter,
  id: string | null = null,
): unknown[] {
  const visible = visibleBodies(viewer, 'see-leaving-proposals');
  const insider = visibleBodies(viewer, 'see-work');
  return [
    visible === 'all' ? null : visible,
    insider === 'all' ? null : insider,
    ...[body ?? null, mandate ?? null, state ?? null, id],
  ];
}
