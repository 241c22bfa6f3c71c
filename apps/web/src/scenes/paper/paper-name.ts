import type { Translate } from '#messages/web';
import type { Body, Paper } from '../../api/questions.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';

type Asked = NonNullable<Paper['tasks'][number]['request']>;

/** The decision and paragraph of what a task answers. */
export function askedWords(request: Asked, bodies: readonly Body[], lang: string, t: Translate): string {
  return [decisionWords(request, bodies, lang, t), placeWords(request, t)].filter(Boolean).join(' · ');
}
