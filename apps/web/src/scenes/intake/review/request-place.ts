import type { Translate } from '#messages/web';
import { placeWords } from '../../mandates/source-words.js';
import type { ReadRequest } from '../intake-questions.js';

type Placed = Pick<ReadRequest, 'part' | 'paragraph' | 'paragraphCounted' | 'subparagraph' | 'decision'>;

/** Where a request stands in its text, in words; something is always said. */
export function placeOf(request: Placed, t: Translate): string {
  const { part, paragraph, paragraphCounted, subparagraph, decision } = request;
  const place = placeWords({ part, paragraph, paragraphCounted: paragraphCounted ?? null, subparagraph }, t);
  return place || decision?.number || t('intake.page.noPlace');
}

/** The same in few words, as a name for it among those of other decisions. */
export function shortPlaceOf(request: Placed, t: Translate): string {
  const { paragraph, paragraphCounted, decision } = request;
  const named = paragraph === null && paragraphCounted !== undefined ? String(paragraphCounted) : paragraph;
  const place = placeOf({ ...request, paragraph: named }, t);
  return decision === null || place === decision.number ? place : `${decision.number} · ${place}`;
}
