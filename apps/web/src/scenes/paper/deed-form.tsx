import { Button } from 'react-aria-components/Button';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import { DeedFields } from './deed-fields.js';
import { deedDraft, deedFaults, deeds, readDeed, type Deed } from './deeds.js';
import type { PaperActProps } from './paper-act.js';
import { usePaperAct } from './use-paper-act.js';

/** Records something that was done to a paper: on which day, with which symbol or slot, or for which reason. */
export function DeedForm({ deed, paper, onLeave, outcome }: PaperActProps & { readonly deed: Deed }) {
  const { t } = usePlaceLanguage('paper');
  const { typed, type, keeping, drop } = useKept(paper.id, deed, deedDraft(paper, useToday()), readDeed);
  const run = usePaperAct(paper, deeds[deed].send, {
    onDone: () => {
      drop();
      outcome.onDone(deed);
    },
    onRefused: outcome.onRefused,
  });
  const cancel = () => {
    drop();
    onLeave();
  };
  return (
    <div className="paper-form">
      <ActForm
        words={t}
        title={t(`paper.act.${deed}`)}
        submit={t(`paper.do.${deed}`)}
        isPossible={paper.may.includes(deed)}
        isPending={run.isPending}
        faults={deedFaults(deed, typed)}
        onSubmit={() => run.mutate(typed)}
        leave={
          <Button className="button quiet" onPress={cancel}>
            {t('page.task.cancel')}
          </Button>
        }
      >
        {(faults) => (
          <>
            <p className="aside">{t(`paper.hint.${deed}`)}</p>
            <DeedFields fields={deeds[deed].fields} draft={typed} onType={type} faults={faults} />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </div>
  );
}
