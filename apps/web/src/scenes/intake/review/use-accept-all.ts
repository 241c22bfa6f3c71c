import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Reading } from '../intake-questions.js';

/** Accepts everything undecided, or with a number what was read at least so surely: all of it or, on a refusal, none. */
export function useAcceptAll({ id, version }: Reading, onSaid: (said: string) => void, onDone: () => void) {
  const { t } = usePlaceLanguage('intake');
  const known = useQueryClient();
  return useMutation({
    mutationFn: (confidence: number | null) => {
      const path = { id };
      const headers = { 'if-match': `"${version}"` };
      const body = confidence === null ? {} : { confidence };
      return answerOf(api.POST('/api/v1/intake/{id}/confirm', { params: { path }, headers, body }));
    },
    onMutate: () => onSaid(t('intake.page.all.working')),
    onError: () => onSaid(''),
    onSuccess: ({ confirmed }) => {
      onDone();
      onSaid(t('intake.page.said.acceptedAll', { count: confirmed.length }));
      document.getElementById('pane')?.focus();
    },
    onSettled: () => known.invalidateQueries(),
  });
}
