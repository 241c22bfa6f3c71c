import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { Choice } from '../../components/choice.js';
import { TextEntry } from '../../components/text-entry.js';
import { useLanguage } from '../../language/language.js';
import { ActForm } from './act-form.js';
import type { ActProps } from './act-props.js';
import { OpenedBy } from './opened-by.js';
import { reasonDraft } from './reason-draft.js';
import { blockFaults } from './update-faults.js';
import { useKeptAct } from './use-kept-act.js';

type Kind = 'funding' | 'other';

/** Records that work cannot go on, for want of what, and why. */
export function BlockAct(props: ActProps) {
  const { task } = props;
  const { t } = useLanguage();
  const { typed, type, run, isPossible, isGone, opening, hasWords, cancel } = useKeptAct(
    'block',
    props,
    reasonDraft,
    (call, body: { kind: Kind; reason: string }) => api.POST('/api/v1/tasks/{id}/block', { ...call, body }),
  );
  const isBlocked = task.progress === 'blocked';
  if (isGone) return null;
  return (
    <OpenedBy
      opening={opening}
      label={t(isBlocked ? 'page.task.block.again' : 'page.task.block.open')}
      startsOpen={hasWords}
    >
      <ActForm
        title={t('page.task.block.do')}
        submit={t('page.task.block.do')}
        isPossible={isPossible}
        isPending={run.isPending}
        faults={blockFaults(typed)}
        onSubmit={() => run.mutate({ kind: typed.choice as Kind, reason: typed.reason.trim() })}
        leave={
          <Button className="button quiet" onPress={cancel}>
            {t('page.task.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <>
            <Choice
              name="kind"
              label={t('page.task.block.kind')}
              among={(['funding', 'other'] as const).map((kind) => ({
                value: kind,
                label: t(`page.task.block.${kind}`),
              }))}
              chosen={typed.choice}
              onChoose={(choice) => type({ ...typed, choice })}
              fault={faults['kind']}
              autoFocus={opening.said === true}
            />
            <TextEntry
              name="reason"
              label={t('page.task.block.reason')}
              hint={t('page.task.block.hint')}
              typed={typed.reason}
              onType={(reason) => type({ ...typed, reason })}
              fault={faults['reason']}
              rows={3}
            />
          </>
        )}
      </ActForm>
    </OpenedBy>
  );
}
