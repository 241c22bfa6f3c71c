import { useQuery } from '@tanstack/react-query';
import { sessions } from '../../api/questions.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';

/** The sessions to which a body may put something: its own, to come, that take documents; not the one where it is due. */
export function useOpenSessions(
  body: string,
  due: string | null,
): readonly { readonly value: string; readonly label: string }[] {
  const { t } = usePlaceLanguage('workflow');
  const today = useToday();
  const { data: known = [] } = useQuery(sessions);
  return known
    .filter((session) => session.body === body && session.key !== due && !session.cancelled)
    .filter(({ segments }) =>
      segments.some(({ takesDocuments, end }) => takesDocuments && (end === null || end >= today)),
    )
    .map(({ key }) => ({ value: key, label: sessionName(key, t) }));
}
