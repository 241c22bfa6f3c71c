import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { useLanguage } from '../../language/language.js';
import { ActForm } from './act-form.js';
import type { ActProps } from './act-props.js';
import { DraftKept } from './draft-kept.js';
import { NewerUpdates } from './newer-updates.js';
import { OpenedBy } from './opened-by.js';
import { begunNow, isBlank, updateDraft, updateToSend, writtenMeanwhile } from './update-draft.js';
import { updateFaults } from './update-faults.js';
import { UpdateFields } from './update-fields.js';
import { useKeptAct } from './use-kept-act.js';

/** Writes an update. The draft is kept as it is typed; what somebody else wrote meanwhile stands beside it. */
export function UpdateAct(props: ActProps) {
  const { task, leads } = props;
  const { t } = useLanguage();
  const { typed, type, run, isPossible, isGone, opening, hasWords, cancel, keeping, drop } = useKeptAct(
    'update',
    props,
    updateDraft,
    (call, body: ReturnType<typeof updateToSend>) =>
      api.POST('/api/v1/tasks/{id}/updates', { ...call, body }),
  );
  const newer = writtenMeanwhile(typed, task.updates);
  if (isGone) return null;
  return (
    <OpenedBy opening={opening} label={t('page.task.update.open')} startsOpen={leads || hasWords}>
      <div className={newer.length > 0 ? 'beside' : undefined}>
        {newer.length > 0 && <NewerUpdates updates={newer} />}
        <ActForm
          title={t('page.task.update.title')}
          submit={t('page.task.update.save')}
          isPossible={isPossible}
          isPending={run.isPending}
          faults={updateFaults(typed)}
          onSubmit={() => run.mutate(updateToSend(typed))}
          leave={
            <>
              {!leads && (
                <Button className="button quiet" onPress={() => opening.say(false)}>
                  {t(isBlank(typed) ? 'page.task.cancel' : 'page.task.update.later')}
                </Button>
              )}
              {!isBlank(typed) && (
                <Button className="button quiet" onPress={leads ? drop : cancel}>
                  {t('page.task.update.discard')}
                </Button>
              )}
            </>
          }
        >
          {(faults) => (
            <>
              <UpdateFields
                draft={typed}
                onType={(draft) => type(begunNow(draft, task.updates))}
                faults={faults}
                autoFocus={opening.said === true}
              />
              <DraftKept keeping={keeping} />
            </>
          )}
        </ActForm>
      </div>
    </OpenedBy>
  );
}
