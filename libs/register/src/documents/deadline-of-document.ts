import type { DeadlineKind } from '#calendar/core';
import { Refused, type Tx } from '#platform';
import type { DeadlineHeld } from '../deadlines/extend-deadline.js';
import { documentColumns, documentsFrom, documentsGiven, usualPolicy } from './document-sql.js';
import { documentView, type DocumentRow } from './document-view.js';
import type { OpenDocument } from './open-document.js';

/** A deadline of a planned document within a unit of work. @throws Refused 'not-found' when it has none of this kind */
export async function deadlineOfDocument(
  tx: Tx,
  { id, body, session, tasks }: OpenDocument,
  kind: DeadlineKind,
): Promise<DeadlineHeld> {
  const [row] = await tx.query<DocumentRow>(`SELECT ${documentColumns} ${documentsFrom}`, [
    ...documentsGiven({ kind: 'system' }, { ids: [id] }),
    usualPolicy,
  ]);
  const opens = row?.opens ?? null;
  // Which day it is does not matter here: only being late depends on it.
  const deadline =
    row && documentView(row, () => row.madeOn).deadlines.find((standing) => standing.kind === kind);
  if (opens === null || deadline === undefined) throw new Refused('not-found');
  return {
    subject: { kind: 'planned-document', id },
    body,
    session,
    startsOn: opens,
    kind,
    date: deadline.date,
    originally: deadline.originally ?? deadline.date,
    tasks,
  };
}
