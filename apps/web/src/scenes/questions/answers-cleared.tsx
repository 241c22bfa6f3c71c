import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../api/client.js';
import type { Body } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { questionPolicy } from '../mandate/questions/question-queries.js';

/** Whether a body's answers are cleared before they are seen: its officers say so. */
export function AnswersCleared({ body }: { readonly body: Body }) {
  const { t, lang } = usePlaceLanguage('questions');
  const known = useQueryClient();
  const [heading, hint] = [useId(), useId()];
  const asked = questionPolicy(body.key);
  const { data: policy } = useQuery(asked);
  const save = useMutation({
    mutationFn: (answersCleared: boolean) =>
      answerOf(
        api.PUT('/api/v1/bodies/{key}/question-policy', {
          params: { path: { key: body.key } },
          headers: { 'if-match': `"${policy?.version ?? 0}"` },
          body: { answersCleared },
        }),
      ),
    onSettled: () => known.invalidateQueries({ queryKey: asked.queryKey }),
  });
  if (policy === undefined) return null;
  return (
    <section className="question-policies" aria-labelledby={heading}>
      <h2 id={heading}>{t('questions.policy.title', { body: bodyName(body.key, [body], lang) })}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={policy.answersCleared}
          aria-describedby={hint}
          onChange={({ target }) => save.isPending || save.mutate(target.checked)}
        />
        {t('questions.policy.cleared')}
      </label>
      <p id={hint} className="aside">
        {t('questions.policy.hint')}
      </p>
      <p role="status">{save.isSuccess && t('questions.policy.saved')}</p>
      {save.isError && <RefusedAct error={save.error} />}
    </section>
  );
}
