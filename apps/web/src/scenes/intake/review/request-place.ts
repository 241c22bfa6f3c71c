import type { Translate } from '#messages/web';
import { placeWords } from '../../mandates/source-words.js';
import type { ReadRequest } from '../intake-questions.js';

type Placed = Pick<ReadRequest, 'part' | 'paragraph' | 'paragraphCounted' | 'subparagraph' | 'decision'>;

/** Where a request stands in its text, in words; something is always said. */
export function placeOf(
  { part, paragraph, paragraphCounted, subparagraph, decision }: Placed,
  t: Translate,
): string {
  const place = placeWords({ part, paragraph, paragraphCounted: paragraphCounted ?? null, subparagraph }, t);
  return place || decision?.number || t('intake.page.noPlace');
}
