import type { Request } from '#reading';
import { oneLine } from './align-versions.js';

/** What a later version of a text may change about a mandate, in the order in which it is told. */
const revisedFields = [
  'words',
  'place',
  'due',
  'recurrence',
  'condition',
  'verb',
  'addressee',
  'deliverable',
] as const;
export type RevisedField = (typeof revisedFields)[number];

/** A request in one version, or what the register has of it. */
export type RevisedRequest = Pick<
  Request,
  | 'part'
  | 'paragraph'
  | 'paragraphCounted'
  | 'subparagraph'
  | 'quote'
  | 'verb'
  | 'addressee'
  | 'recurrence'
  | 'deliverable'
  | 'condition'
> & { readonly dueRule: object | null };

/**
 * What a later version of its text says differently from a mandate as it stands. Symmetric but for the due rule.
 * @param readBefore the due rule as the earlier version was read; undefined when it was not read. Where a person has put
 *   another in force since, and the text still says what it said, nothing changes
 */
export function compareVersions(
  standing: RevisedRequest,
  later: RevisedRequest,
  readBefore: object | null | undefined,
): readonly RevisedField[] {
  const [was, is] = [comparable(standing), comparable(later)];
  return revisedFields.filter(
    (field) => was[field] !== is[field] && (field !== 'due' || is.due !== inOrder(readBefore)),
  );
}

function comparable(request: RevisedRequest): Readonly<Record<RevisedField, string | null | undefined>> {
  return {
    words: oneLine(request.quote),
    place: placeIn(request),
    due: inOrder(request.dueRule),
    recurrence: request.recurrence,
    condition: request.condition === null ? null : oneLine(request.condition),
    verb: request.verb,
    addressee: `${request.addressee.role} ${request.addressee.name}`,
    deliverable: request.deliverable,
  };
}

/** Where a request stands; a number that was counted is the number that the other version prints. */
export function placeIn({
  part,
  paragraph,
  paragraphCounted,
  subparagraph,
}: Pick<Request, 'part' | 'paragraph' | 'paragraphCounted' | 'subparagraph'>): string {
  return [part, paragraph ?? paragraphCounted, subparagraph].map((each) => each ?? '').join('|');
}

/** A rule as text, its fields in one order: the database keeps them in its own. */
function inOrder(rule: unknown): string | undefined {
  return rule === undefined ? undefined : JSON.stringify(sorted(rule));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([field, each]) => [field, sorted(each)]),
  );
}
