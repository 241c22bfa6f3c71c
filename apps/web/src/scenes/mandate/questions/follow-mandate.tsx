import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ChangedMark } from '../../questions/changed-mark.js';
import { useLookedAt } from '../../questions/use-looked-at.js';
import { followed } from './question-queries.js';
import './questions.css';

/** Whether a mandate has changed since one looked, and the way to follow it: news of it come with the one mail of the day. */
export function FollowMandate({ mandate }: { readonly mandate: string }) {
  const { t } = usePlaceLanguage('questions');
  const known = useQueryClient();
  const { data } = useQuery(followed(mandate));
  useLookedAt(mandate);
  const save = useMutation({
    mutationFn: (follow: boolean) =>
      answerOf(
        api.PUT('/api/v1/mandates/{id}/following', {
          params: { path: { id: mandate } },
          body: { followed: follow },
        }),
      ),
    onSuccess: (now) => known.setQueryData(followed(mandate).queryKey, now),
  });
  if (data === undefined) return null;
  return (
    <div className="follow">
      <ChangedMark mandate={mandate} inWords />
      <Button className="button" onPress={() => save.isPending || save.mutate(!data.followed)}>
        {t(data.followed ? 'questions.follow.undo' : 'questions.follow.do')}
      </Button>
      <span className="aside" role="status">
        {data.followed && t('questions.follow.followed')}
        {!data.followed && save.isSuccess && t('questions.follow.left')}
      </span>
      {save.isError && <RefusedAct error={save.error} />}
    </div>
  );
}
