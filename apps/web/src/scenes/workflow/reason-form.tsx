import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { reasonFault } from '../task/update-faults.js';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly label: string;
  readonly hint?: string;
  readonly send: (reason: string) => Promise<unknown>;
  /** What asks again afterwards, by the first word of its key. */
  readonly lists: readonly string[];
  readonly onLeave: () => void;
}

/** Takes something back that was recorded, with the reason. */
export function ReasonForm({ title, submit, label, hint, send, lists, onLeave }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const known = useQueryClient();
  const [reason, type] = useState('');
  const run = useMutation({
    mutationFn: () => send(reason.trim()),
    onSettled: () => Promise.all(lists.map((list) => known.invalidateQueries({ queryKey: [list] }))),
    onSuccess: onLeave,
  });
  const fault = reasonFault(reason);
  return (
    <div className="workflow-form">
      {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      <ActForm
        words={t}
        title={title}
        submit={submit}
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
            label={label}
            {...(hint === undefined ? {} : { hint })}
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
