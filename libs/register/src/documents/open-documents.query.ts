import type { Tx } from '#platform';
import { documentColumns, documentsFrom, documentsGiven, usualPolicy } from './document-sql.js';
import type { DocumentRow } from './document-view.js';

/** What of a planned document tells what a change of the calendar does to it. */
export type StandingDocument = Pick<
  DocumentRow,
  | 'id'
  | 'body'
  | 'session'
  | 'segment'
  | 'opens'
  | 'titles'
  | 'form'
  | 'state'
  | 'madeOn'
  | 'slotConfirmedOn'
  | 'submittedOn'
  | 'issuedOn'
  | 'extensions'
>;

/** The planned documents of a body that are neither issued nor withdrawn, within a unit of work, in the order of planning. */
export function openDocumentsOf(tx: Tx, body: string): Promise<readonly StandingDocument[]> {
  return tx.query<DocumentRow>(
    `SELECT ${documentColumns} ${documentsFrom} AND p.state NOT IN ('issued', 'withdrawn') ORDER BY p.id`,
    [...documentsGiven({ kind: 'system' }, { body }), usualPolicy],
  );
}
