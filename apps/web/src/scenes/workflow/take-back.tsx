import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { reasonFault } from '../task/update-faults.js';

interface Props {
  readonly act: string;
  readonly onLeave: () => void;
}

/** Says that an act of the body was recorded wrongly, and why. */
export function TakeBack({ act, onLeave }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const known = useQueryClient();
  const [reason, type] = useState('');
  const run = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/body-acts/{id}/take-back', {
          params: { path: { id: act } },
          body: { reason: reason.trim() },
        }),
      ),
    onSettled: () =>
      Promise.all(
        ['body-acts', 'task', 'mandate', 'mandates', 'today'].map((list) =>
          known.invalidateQueries({ queryKey: [list] }),
        ),
      ),
    onSuccess: onLeave,
  });
  const fault = reasonFault(reason);
  return (
    <>
      {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      <ActForm
        words={t}
        title={t('workflow.acts.takeBack')}
        submit={t('workflow.acts.doTakeBack')}
        isPossible
        isPending={run.isPending}
        faults={fault ? { reason: fault } : {}}
        onSubmit={() => run.mutate()}
        leave={
          <Button className="button quiet" onPress={onLeave}>
            {t('page.task.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <TextEntry
            name="reason"
            label={t('workflow.acts.why')}
            hint={t('workflow.acts.whyHint')}
            typed={reason}
            onType={type}
            fault={faults['reason']}
            rows={3}
            autoFocus
          />
        )}
      </ActForm>
    </>
  );
}
