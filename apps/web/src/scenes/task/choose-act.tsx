import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { Choice } from '../../components/choice.js';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { sessionName } from '../../language/session-name.js';
import { ActForm } from './act-form.js';
import type { ActProps } from './act-props.js';
import { OpenedBy } from './opened-by.js';
import { reasonDraft } from './reason-draft.js';
import { choiceFaults } from './update-faults.js';
import { useKeptAct } from './use-kept-act.js';

/** Chooses one of the sessions at which the task may be taken up; who chose and why is recorded. */
export function ChooseAct(props: ActProps) {
  const { task, leads } = props;
  const { t } = useLanguage();
  const { typed, type, run, isPossible, isGone, opening, hasWords, cancel } = useKeptAct(
    'choose',
    props,
    reasonDraft,
    (call, body: { session: string; reason?: string }) =>
      api.POST('/api/v1/tasks/{id}/choice', { ...call, body }),
  );
  const { candidates } = task.meeting;
  const send = () => {
    const reason = typed.reason.trim();
    run.mutate({ session: typed.choice ?? '', ...(reason !== '' && { reason }) });
  };
  if (isGone) return null;
  return (
    <OpenedBy opening={opening} label={t('page.task.choose.open')} startsOpen={leads || hasWords}>
      <ActForm
        title={t('page.task.choose.title')}
        submit={t('page.task.choose.do')}
        isPossible={isPossible}
        isPending={run.isPending}
        faults={choiceFaults(typed, candidates)}
        onSubmit={send}
        leave={
          !leads && (
            <Button className="button quiet" onPress={cancel}>
              {t('page.task.cancel')}
            </Button>
          )
        }
      >
        {(faults) => (
          <>
            <Choice
              name="session"
              label={t('page.task.choose.candidates')}
              among={candidates.map((key) => ({ value: key, label: sessionName(key, t) }))}
              chosen={typed.choice}
              onChoose={(choice) => type({ ...typed, choice })}
              fault={faults['session']}
              autoFocus={opening.said === true}
            />
            <TextEntry
              name="reason"
              label={t('page.task.choose.reason')}
              typed={typed.reason}
              onType={(reason) => type({ ...typed, reason })}
              fault={faults['reason']}
              rows={2}
            />
          </>
        )}
      </ActForm>
    </OpenedBy>
  );
}
