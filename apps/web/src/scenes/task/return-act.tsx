import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { ActForm } from './act-form.js';
import type { ActProps } from './act-props.js';
import { OpenedBy } from './opened-by.js';
import { reasonDraft } from './reason-draft.js';
import { reasonFault } from './update-faults.js';
import { useKeptAct } from './use-kept-act.js';

/** Sends an update back to whoever wrote it, with the reason. */
export function ReturnAct(props: ActProps) {
  const { t } = useLanguage();
  const { typed, type, run, isPossible, isGone, opening, hasWords, cancel } = useKeptAct(
    'return',
    props,
    reasonDraft,
    (call, reason: string) => api.POST('/api/v1/tasks/{id}/return', { ...call, body: { reason } }),
  );
  const fault = reasonFault(typed.reason);
  if (isGone) return null;
  return (
    <OpenedBy opening={opening} label={t('page.task.return.open')} startsOpen={hasWords}>
      <ActForm
        title={t('page.task.return.reason')}
        submit={t('page.task.return.do')}
        isPossible={isPossible}
        isPending={run.isPending}
        faults={fault ? { reason: fault } : {}}
        onSubmit={() => run.mutate(typed.reason.trim())}
        leave={
          <Button className="button quiet" onPress={cancel}>
            {t('page.task.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <TextEntry
            name="reason"
            label={t('page.task.return.reason')}
            hint={t('page.task.return.hint')}
            typed={typed.reason}
            onType={(reason) => type({ reason })}
            fault={faults['reason']}
            rows={3}
            autoFocus={opening.said === true}
          />
        )}
      </ActForm>
    </OpenedBy>
  );
}
