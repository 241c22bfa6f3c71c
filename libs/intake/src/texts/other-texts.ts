import type { OtherText, StandingProposal } from '../core/index.js';

/** Whoever can ask the database: a unit of work, or a process's own connections. */
export interface Asked {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** A reading's proposals, and the other texts of the same decisions, in any language. */
export interface TextsOfDecisions {
  readonly lang: string | null;
  readonly own: readonly StandingProposal[];
  readonly others: readonly OtherText[];
}

type Row = Omit<OtherText, 'proposals'> & StandingProposal & { readonly isOwn: boolean };

/**
 * The readings of the same document, and those that hold some of the same decisions, with their proposals: one statement.
 * What a person split is left to the person. Findings are opened once for a reading, not for each of its proposals: they may
 * be megabytes.
 */
export async function textsOfDecisions(asked: Asked, readingId: string): Promise<TextsOfDecisions> {
  const rows = (await asked.query(
    `WITH text AS MATERIALIZED (
       SELECT r.id AS reading, r.id = own.id AS "isOwn", r.document ->> 'lang' AS lang,
         coalesce(r.document_key = own.document_key, false) AS "isSameDocument",
         jsonb_array_length(coalesce(r.findings -> 'doubts', '[]')) > 0 AND r.text_checked_at IS NULL AS "isDoubtful"
       FROM reading own
       JOIN reading r ON r.id = own.id OR r.document_key = own.document_key OR r.decisions && own.decisions
       WHERE own.id = $1)
     SELECT text.*,
       p.id, coalesce(p.corrected, p.request) AS request, p.state = 'rejected' AS "isRejected", p.mandate_id AS mandate
     FROM text JOIN proposal p ON p.reading_id = text.reading
     WHERE p.split_from IS NULL
     ORDER BY p.reading_id, p.position`,
    [readingId],
  )) as readonly Row[];
  const mine = rows.filter(({ isOwn }) => isOwn);
  const others = new Map<string, OtherText & { proposals: StandingProposal[] }>();
  for (const { isOwn, reading, lang, isSameDocument, isDoubtful, ...proposal } of rows) {
    if (isOwn) continue;
    const known = others.get(reading);
    if (known === undefined)
      others.set(reading, { reading, lang, isSameDocument, isDoubtful, proposals: [proposal] });
    else known.proposals.push(proposal);
  }
  return { lang: mine[0]?.lang ?? null, own: mine, others: [...others.values()] };
}
