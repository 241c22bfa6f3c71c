import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { isStale } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import type { PaperActProps } from './paper-act.js';
import { changeRequest, paperDraft, paperFaults, readPaperDraft, type PaperDraft } from './paper-draft.js';
import { PaperFacts } from './paper-facts.js';
import { PaperFields, SymbolEntry } from './paper-fields.js';
import { usePaperAct } from './use-paper-act.js';

/** What is typed, and what stood there when typing began. */
interface Typed {
  readonly typed: PaperDraft;
  readonly began: PaperDraft;
}

/**
 * Changes what is said of a paper. Somebody else's newer version stands beside what was typed; only what was typed otherwise
 * is sent, so that theirs stays where nothing was typed.
 */
export function ChangePaper({ paper, onLeave, outcome }: PaperActProps) {
  const { t } = usePlaceLanguage('paper');
  const { kept, run, stands } = useChange(paper, outcome);
  const { typed, began } = kept.typed;
  const isNewer = kept.keeping !== 'blank' && JSON.stringify(began) !== JSON.stringify(stands);
  const type = (next: PaperDraft) => kept.type({ typed: next, began });
  const leave = () => {
    kept.drop();
    onLeave();
  };
  return (
    <div className={isNewer ? 'beside' : undefined}>
      {isNewer && (
        <section className="newer" aria-labelledby="newer">
          <h3 id="newer">{t('paper.newer.title')}</h3>
          {isStale(run.error) ? <Notice>{t('paper.newer.hint')}</Notice> : <p>{t('paper.newer.hint')}</p>}
          <PaperFacts paper={paper} whole />
        </section>
      )}
      <div className="paper-form">
        <ActForm
          words={t}
          title={t('paper.act.change')}
          submit={t('paper.do.change')}
          isPossible={paper.may.includes('change')}
          isPending={run.isPending}
          faults={paperFaults(typed)}
          onSubmit={() => run.mutate(changeRequest(typed, began))}
          leave={
            <Button className="button quiet" onPress={leave}>
              {t(kept.keeping === 'blank' ? 'page.task.cancel' : 'page.task.update.discard')}
            </Button>
          }
        >
          {(faults) => (
            <>
              {paper.state === 'issued' ? (
                <SymbolEntry draft={typed} onType={type} faults={faults} />
              ) : (
                <PaperFields body={paper.body} draft={typed} onType={type} faults={faults} />
              )}
              <DraftKept keeping={kept.keeping} />
            </>
          )}
        </ActForm>
      </div>
    </div>
  );
}

/** Keeps what is typed until it is saved. */
function useChange(paper: PaperActProps['paper'], outcome: PaperActProps['outcome']) {
  const stands = paperDraft(paper);
  const kept = useKept<Typed>(paper.id, 'change', { typed: stands, began: stands }, readTyped);
  const run = usePaperAct(
    paper,
    (call, body: ReturnType<typeof changeRequest>) =>
      api.PATCH('/api/v1/planned-documents/{id}', { ...call, body }),
    {
      onDone: () => {
        kept.drop();
        outcome.onDone('change');
      },
      // A newer version is shown here, beside the form.
      onRefused: (error) => isStale(error) || outcome.onRefused(error),
    },
  );
  return { kept, run, stands };
}

function readTyped(kept: unknown): Typed | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Record<string, unknown>;
  const [typed, began] = [readPaperDraft(found['typed']), readPaperDraft(found['began'])];
  return typed === null || began === null ? null : { typed, began };
}
