import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import { emptyLines, linesFaults, linesToSend, readLines } from './lines-draft.js';
import { LinesFields } from './lines-fields.js';
import type { PaperActProps } from './paper-act.js';
import { usePaperAct } from './use-paper-act.js';

/** From these an update can be written. */
const writable = new Set(['not-started', 'in-progress', 'cleared', 'blocked']);

/** Writes an update once for all the tasks of a paper, with a line for each. */
export function WriteLines({ paper, onLeave, outcome }: PaperActProps) {
  const { t } = usePlaceLanguage('paper');
  const { typed, type, keeping, drop } = useKept(paper.id, 'update', emptyLines, readLines);
  const tasks = paper.answers.filter(({ progress }) => writable.has(progress));
  const ids = tasks.map(({ id }) => id);
  const run = usePaperAct(
    paper,
    (call, body: ReturnType<typeof linesToSend>) =>
      api.POST('/api/v1/planned-documents/{id}/updates', { ...call, body }),
    {
      onDone: () => {
        drop();
        outcome.onDone('update');
      },
      onRefused: outcome.onRefused,
    },
  );
  const discard = () => {
    drop();
    onLeave();
  };
  return (
    <div className="paper-form">
      <ActForm
        words={t}
        title={t('paper.act.update')}
        submit={t('paper.do.update')}
        isPossible={paper.may.includes('update') && tasks.length > 0}
        isPending={run.isPending}
        faults={linesFaults(typed, ids)}
        onSubmit={() => run.mutate(linesToSend(typed, ids))}
        leave={
          <>
            <Button className="button quiet" onPress={onLeave}>
              {t(keeping === 'blank' ? 'page.task.cancel' : 'page.task.update.later')}
            </Button>
            {keeping !== 'blank' && (
              <Button className="button quiet" onPress={discard}>
                {t('page.task.update.discard')}
              </Button>
            )}
          </>
        }
      >
        {(faults) => (
          <>
            <p className="aside">{t('paper.hint.update')}</p>
            <LinesFields tasks={tasks} draft={typed} onType={type} faults={faults} />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </div>
  );
}
