import type { Translate } from '#messages';
import type { AuditEntry } from '#people';
import { csvLine } from '#platform';
import { auditEntryResponse, deedWords } from './audit.response.js';

/** The columns of the file; they are for programs as much as for people, so they are not translated. */
const head = [
  'seq',
  'at',
  'who',
  'who_id',
  'action',
  'said',
  'subject_kind',
  'subject_id',
  'subject',
  'body',
  'before',
  'after',
  'sealed',
  'id',
  'in_place_of',
  'in_place_of_id',
];

/** The trail as CSV: with a byte order mark, without which spreadsheets take it for something else than UTF-8. */
export async function* auditAsCsv(
  entries: AsyncIterable<AuditEntry>,
  say: Translate,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(head)}`;
  for await (const entry of entries) {
    yield csvLine([
      entry.seq,
      entry.at.toISOString(),
      entry.actor,
      entry.actorId,
      entry.action,
      deedWords(entry.action, say),
      entry.subjectKind,
      entry.subjectId,
      entry.subject,
      entry.body,
      jsonCell(entry.before),
      jsonCell(entry.after),
      entry.sealed ? 'yes' : 'no',
      entry.id,
      entry.inPlaceOf,
      entry.inPlaceOfId,
    ]);
  }
}

/** The trail as one JSON array, an entry on each line. */
export async function* auditAsJson(
  entries: AsyncIterable<AuditEntry>,
  say: Translate,
): AsyncGenerator<string> {
  let before = '[\n';
  for await (const entry of entries) {
    yield `${before}${JSON.stringify(auditEntryResponse(entry, say))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function jsonCell(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
