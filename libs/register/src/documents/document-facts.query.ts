import { Refused, type Tx } from '#platform';
import type { DocumentFacts } from './write-document.js';

/** What people have said of a planned document, within a unit of work. @throws Refused 'not-found' */
export async function documentFacts(tx: Tx, id: string): Promise<DocumentFacts> {
  const [facts] = await tx.query<DocumentFacts>(
    `SELECT p.session, jsonb_build_object('kind', p.segment_kind, 'n', p.segment_n) AS segment,
       p.agenda_item AS "agendaItem", p.titles, p.form, p.languages, p.words, p.symbol,
       CASE WHEN p.slot_from IS NOT NULL THEN jsonb_build_object('from', p.slot_from, 'until', p.slot_until) END AS slot,
       CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('id', u.id, 'key', u.key) END AS unit
     FROM planned_document p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.id = $1`,
    [id],
  );
  if (facts === undefined) throw new Refused('not-found');
  return facts;
}
