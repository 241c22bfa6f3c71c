import { useQuery } from '@tanstack/react-query';
import { sessions } from '../../api/questions.js';
import { sessionName } from '../../language/session-name.js';
import { useLanguage } from '../../language/language.js';
import { useToday } from '../../language/use-today.js';
import { partName } from '../sessions/part-name.js';
import { placeValue } from './paper-draft.js';

/** The parts of a body's sessions before which a document may be put: those to come that take documents, and the one chosen. */
export function usePlaces(
  body: string,
  chosen: string,
): readonly (readonly [value: string, words: string])[] {
  const { t } = useLanguage();
  const today = useToday();
  const { data: known = [] } = useQuery(sessions);
  return known
    .filter((session) => session.body === body)
    .flatMap((session) =>
      session.segments.map((part) => {
        const words = [
          sessionName(session.key, t),
          ...(session.segments.length > 1 || part.kind === 'resumed' ? [partName(part, t)] : []),
        ].join(' · ');
        const isOpen = !session.cancelled && part.takesDocuments && (part.end === null || part.end >= today);
        return { value: placeValue(session.key, part), words, isOpen };
      }),
    )
    .filter(({ value, isOpen }) => isOpen || value === chosen)
    .map(({ value, words }) => [value, words] as const);
}
