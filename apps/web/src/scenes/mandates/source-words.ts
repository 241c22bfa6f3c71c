import type { Translate } from '#messages/web';
import type { Body, Mandate } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';

/** The decision that a mandate stands in, by its name; or the body that asked, when the text names no decision. */
export function decisionWords(
  { decision, body }: Pick<Mandate, 'decision' | 'body'>,
  bodies: readonly Body[],
  lang: string,
  t: Translate,
): string {
  if (decision === null) {
    return t('page.mandates.decisionUnknown', { body: bodyName(body, bodies, lang) });
  }
  const { type, number } = decision;
  return t('page.mandates.decision', { body: bodyName(decision.body, bodies, lang), type, number });
}

/** The part of the decision and the paragraph in it, as far as they are known. */
export function placeWords(
  mandate: Pick<Mandate, 'part' | 'paragraph' | 'paragraphCounted' | 'subparagraph'>,
  t: Translate,
): string {
  const { part, paragraph, paragraphCounted, subparagraph } = mandate;
  const within = subparagraph ?? '';
  return [
    part !== null && t('page.mandates.part', { part }),
    paragraph !== null && t('page.mandates.paragraph', { paragraph: paragraph + within }),
    paragraph === null &&
      paragraphCounted !== null &&
      t('page.mandates.paragraphCounted', { paragraph: paragraphCounted + within }),
  ]
    .filter((words) => words !== false)
    .join(' · ');
}
