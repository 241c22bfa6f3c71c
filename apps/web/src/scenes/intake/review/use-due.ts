import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessions } from '../../../api/questions.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { described } from '../../mandate/due-rule/described.js';
import { writeRule } from '../../mandate/due-rule/write-rule.js';
import type { CorrectionFields } from './correction.js';

/** What the server says of the due rule in a correction, as far as saving it depends on that. */
export function useDue(fields: CorrectionFields, isChanged: boolean) {
  const { lang } = usePlaceLanguage('dueRule');
  const { data: known = [] } = useQuery(sessions);
  const [isTried, setTried] = useState(false);
  const { body, year, ordinal } = fields;
  const asked = [body, year.trim(), ordinal.trim()].filter((part) => part !== '').join('/');
  // A session that is not on the calendar yet says nothing of when.
  const session = known.find(({ key }) => key === asked)?.key ?? null;
  const { data, isPlaceholderData } = useQuery(described(writeRule(fields.due), { lang, body, session }));
  const isFaulty = isChanged && !isPlaceholderData && (data?.faults.length ?? 0) > 0;
  return { session, isFaulty, isTried, say: () => setTried(isFaulty) };
}
