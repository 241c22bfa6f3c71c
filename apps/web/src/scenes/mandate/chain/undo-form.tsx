import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { OutcomeOfLink } from './outcome-of-link.js';
import type { ChainFormProps } from './mandate-chain.js';
import { useChainAct } from './use-chain-act.js';

/** Takes the latest link of a mandate back, after it was shown what that does. */
export function UndoForm({ mandate, onDone, onLeave }: ChainFormProps) {
  const { t } = usePlaceLanguage('chain');
  const { look, run } = useChainAct(
    (preview) =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/chain/undo', {
          params: { path: { id: mandate.id }, query: preview ? { preview: 'true' } : {} },
          ...(!preview && { headers: { 'if-match': `"${mandate.version}"` } }),
        }),
      ),
    () => onDone('undo'),
  );
  const began = useRef(false);
  useEffect(() => {
    if (began.current) return;
    began.current = true;
    look.mutate();
  });
  const refused = run.error ?? look.error;
  return (
    <div className="form chain-form" role="group" aria-label={t('chain.undo.title')}>
      <h3>{t('chain.undo.title')}</h3>
      <p className="aside">{t('chain.undo.hint')}</p>
      {refused && !run.isPending && <RefusedAct error={refused} />}
      {look.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {look.data && <OutcomeOfLink outcome={look.data} what="undo" />}
      <div className="form-buttons">
        {look.data && (
          <Button className="button primary" onPress={() => run.isPending || run.mutate()}>
            {t(run.isPending ? 'page.task.working' : 'chain.undo.do')}
          </Button>
        )}
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </div>
  );
}
