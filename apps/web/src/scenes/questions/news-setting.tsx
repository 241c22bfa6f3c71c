import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

const ownNews = queryOptions({
  queryKey: ['following', 'mailed'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/me/following', { signal })),
});

/** Whether one is told by mail of what one follows. */
export function NewsSetting() {
  const { t } = usePlaceLanguage('questions');
  const known = useQueryClient();
  const hint = useId();
  const { data } = useQuery(ownNews);
  const save = useMutation({
    mutationFn: (mailed: boolean) => answerOf(api.PUT('/api/v1/me/following', { body: { mailed } })),
    onSettled: () => known.invalidateQueries({ queryKey: ownNews.queryKey }),
  });
  if (data === undefined) return null;
  return (
    <section className="settings">
      <label className="check">
        <input
          type="checkbox"
          checked={data.mailed}
          aria-describedby={hint}
          onChange={({ target }) => save.isPending || save.mutate(target.checked)}
        />
        {t('questions.follow.mails')}
      </label>
      <p id={hint} className="aside">
        {t('questions.follow.mailsHint')}
      </p>
      {save.isError && <RefusedAct error={save.error} />}
    </section>
  );
}
