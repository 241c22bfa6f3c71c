import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { PaperActProps } from './paper-act.js';
import { usePaperAct } from './use-paper-act.js';

/** An act that needs no words: one press of a button. */
export function PressedAct({
  act,
  paper,
  outcome,
}: PaperActProps & { readonly act: 'clear' | 'send-for-clearance' }) {
  const { t } = usePlaceLanguage('paper');
  const hint = useId();
  const run = usePaperAct(
    paper,
    (call) =>
      act === 'clear'
        ? api.POST('/api/v1/planned-documents/{id}/clear', { ...call })
        : api.POST('/api/v1/planned-documents/{id}/for-clearance', { ...call }),
    { onDone: (fresh) => outcome.onDone(act, fresh), onRefused: outcome.onRefused },
  );
  return (
    <>
      <Button
        className="button primary"
        aria-describedby={hint}
        onPress={() => run.isPending || run.mutate()}
      >
        {t(run.isPending ? 'page.task.working' : `paper.act.${act}`)}
      </Button>
      <span id={hint} className="visually-hidden">
        {t(`paper.hint.${act}`)}
      </span>
    </>
  );
}
