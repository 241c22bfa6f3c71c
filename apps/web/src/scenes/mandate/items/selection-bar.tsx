import { Button } from 'react-aria-components/Button';
import { api } from '../../../api/client.js';
import type { Mandate } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { actsOnAll, type ItemAct } from './item-act.js';
import type { Item } from './item-questions.js';
import { useItemAct } from './use-item-act.js';

interface Props {
  readonly mandate: Mandate;
  readonly items: readonly Item[];
  readonly selected: readonly Item[];
  readonly onAct: (act: ItemAct) => void;
  readonly onDone: (words: string) => void;
}

/** What may be done with all the items that are selected; nothing for who may not do anything with any. */
export function SelectionBar({ mandate, items, selected, onAct, onDone }: Props) {
  const { t } = usePlaceLanguage('items');
  const clear = useItemAct(
    () =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/items/clear', {
          params: { path: { id: mandate.id } },
          body: { items: selected.map(({ id, version }) => ({ id, version })) },
        }),
      ),
    () => onDone(t('items.done.clear', { count: selected.length })),
  );
  if (!items.some(({ may }) => may.some((act) => act !== 'correct'))) return null;
  const waiting = items.filter(({ waitsForClearance }) => waitsForClearance === true).length;
  const acts = actsOnAll(selected);
  return (
    <div className="items-bar">
      <p className="aside">
        <span aria-live="polite">{t('items.select.count', { count: selected.length })}</span>{' '}
        {waiting > 0 && t('items.waiting', { count: waiting })}
      </p>
      <p className="aside items-hint">{t('items.select.hint')}</p>
      {clear.isError && !clear.isPending && <RefusedAct error={clear.error} />}
      <div className="form-buttons">
        {acts.includes('update') && (
          <Button className="button" onPress={() => onAct({ kind: 'update', items: selected })}>
            {t('items.act.update')}
          </Button>
        )}
        {acts.includes('answer') && (
          <Button className="button" onPress={() => onAct({ kind: 'answer', items: selected })}>
            {t('items.act.answer')}
          </Button>
        )}
        {acts.includes('clear') && (
          <>
            <Button className="button" onPress={() => clear.isPending || clear.mutate()}>
              {t('items.act.clear')}
            </Button>
            <Button className="button" onPress={() => onAct({ kind: 'return', items: selected })}>
              {t('items.act.return')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
