import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { aboutReminders, type MembersList } from './reminders-questions.js';

/** Lets a list go, or holds it. */
export function ReleaseOrHold({ list, name }: { readonly list: MembersList; readonly name: string }) {
  const { t } = usePlaceLanguage('reminding');
  const queries = useQueryClient();
  const isHeld = list.state === 'held';
  const act = useMutation({
    mutationFn: () => {
      const call = { params: { path: { id: list.id } }, headers: { 'if-match': `"${list.version}"` } };
      return answerOf(
        isHeld
          ? api.POST('/api/v1/reminders/lists/{id}/release', call)
          : api.POST('/api/v1/reminders/lists/{id}/hold', call),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: aboutReminders }),
  });
  const said = t(isHeld ? 'reminding.lists.release' : 'reminding.lists.hold');
  return (
    <>
      <Button
        className={isHeld ? 'button primary' : 'button'}
        aria-label={`${said}: ${name}`}
        onPress={() => act.isPending || act.mutate()}
      >
        {said}
      </Button>
      {act.isError && <RefusedAct error={act.error} />}
    </>
  );
}
