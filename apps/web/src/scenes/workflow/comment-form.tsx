import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { Choice } from '../../components/choice.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { reasonFault } from '../task/update-faults.js';
import { useKept } from '../task/use-kept.js';

interface Typed {
  readonly stance: 'objects' | 'comments';
  readonly words: string;
}

/** A member objects or comments, for their State. What is typed stays until it is sent. */
export function CommentForm({ proposal }: { readonly proposal: string }) {
  const { t } = usePlaceLanguage('workflow');
  const empty: Typed = { stance: 'comments', words: '' };
  const { typed, type, keeping, drop } = useKept(proposal, 'comment', empty, readComment);
  const send = useSend(proposal, typed, drop);
  const fault = reasonFault(typed.words);
  return (
    <section aria-labelledby="say" className="workflow-form">
      <h2 id="say">{t('workflow.leaving.say')}</h2>
      <p role="status">{send.isSuccess && t('workflow.leaving.said')}</p>
      {send.isError && !send.isPending && <RefusedAct error={send.error} />}
      <ActForm
        words={t}
        title={t('workflow.leaving.say')}
        submit={t('workflow.leaving.doSay')}
        isPossible
        isPending={send.isPending}
        faults={fault ? { words: fault } : {}}
        onSubmit={() => send.mutate()}
        leave={null}
      >
        {(faults) => (
          <>
            <Choice
              name="stance"
              label={t('workflow.leaving.stanceLabel')}
              among={(['objects', 'comments'] as const).map((value) => ({
                value,
                label: t(`workflow.leaving.stances.${value}`),
              }))}
              chosen={typed.stance}
              onChoose={(stance) => type({ ...typed, stance: stance as Typed['stance'] })}
            />
            <TextEntry
              name="words"
              label={t('workflow.leaving.words')}
              hint={t('workflow.leaving.sayHint')}
              typed={typed.words}
              onType={(words) => type({ ...typed, words })}
              fault={faults['words']}
              rows={4}
            />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </section>
  );
}

function useSend(proposal: string, typed: Typed, onDone: () => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/leaving-proposals/{id}/comments', {
          params: { path: { id: proposal } },
          body: { stance: typed.stance, words: typed.words.trim() },
        }),
      ),
    onSettled: () =>
      Promise.all(['proposals', 'today'].map((list) => known.invalidateQueries({ queryKey: [list] }))),
    onSuccess: onDone,
  });
}

/** What this browser kept; what is none counts as nothing. */
function readComment(kept: unknown): Typed | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { stance, words } = kept as Record<string, unknown>;
  return (stance === 'objects' || stance === 'comments') && typeof words === 'string'
    ? { stance, words }
    : null;
}
