import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import { done as answered } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ItemFormProps } from './act-on-items.js';
import type { Item } from './item-questions.js';
import { useItemAct } from './use-item-act.js';

/** Takes an item away of which nothing was written. */
export function RemoveForm({ mandate, item, onDone, onLeave }: ItemFormProps & { readonly item: Item }) {
  const { t } = usePlaceLanguage('items');
  const run = useItemAct(
    () =>
      answered(
        api.DELETE('/api/v1/mandates/{id}/items/{item}', {
          params: { path: { id: mandate.id, item: item.id } },
          headers: { 'if-match': `"${item.version}"` },
        }),
      ),
    () => onDone(t('items.done.remove')),
  );
  return (
    <div className="form" role="group" aria-label={t('items.do.remove', { number: item.number })}>
      <p>{t('items.removing')}</p>
      {run.isError && !run.isPending && <RefusedAct error={run.error} />}
      <div className="form-buttons">
        <Button className="button primary" autoFocus onPress={() => run.isPending || run.mutate()}>
          {t('items.do.remove', { number: item.number })}
        </Button>
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </div>
  );
}
