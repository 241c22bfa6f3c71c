import type { Request } from '#reading';

/** What a reading says of its document, as far as it tells who asks. */
interface AskingDocument {
  readonly document: { readonly body: string | null };
}

/**
 * The body that asks: the one whose decision holds the request; in a report that tells of decisions, the body whose
 * decisions it tells of. Null when the text names none, and then a person must say.
 */
export function askingBody(
  { document }: AskingDocument,
  { decision }: Pick<Request, 'decision'>,
): string | null {
  return decision === null ? document.body : decision.body;
}
