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
  readonly proposal: string;
  readonly onLeave: () => void;
}

/** Withdraws a proposal, with the reason. */
export function WithdrawForm({ proposal, onLeave }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const known = useQueryClient();
  const [reason, type] = useState('');
  const run = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/leaving-proposals/{id}/withdraw', {
          params: { path: { id: proposal } },
          body: { reason: reason.trim() },
        }),
      ),
    onSettled: () =>
      Promise.all(['proposals', 'today'].map((list) => known.invalidateQueries({ queryKey: [list] }))),
    onSuccess: onLeave,
  });
  const fault = reasonFault(reason);
  return (
    <div className="workflow-form">
      {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      <ActForm
        words={t}
        title={t('workflow.leaving.withdraw')}
        submit={t('workflow.leaving.withdraw')}
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
            label={t('workflow.leaving.withdrawWhy')}
            typed={reason}
            onType={type}
            fault={faults['reason']}
            rows={3}
            autoFocus
          />
        )}
      </ActForm>
    </div>
  );
}
