import { useState } from 'react';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ItemFormProps } from './act-on-items.js';
import type { Item } from './item-questions.js';
import { SeveralForm } from './several-form.js';
import { useItemAct } from './use-item-act.js';

/** Returns what was written last of items, with the reason. */
export function ReturnForm({
  mandate,
  items,
  onDone,
  onLeave,
}: ItemFormProps & { readonly items: readonly Item[] }) {
  const { t } = usePlaceLanguage('items');
  const [reason, type] = useState('');
  const run = useItemAct(
    () =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/items/return', {
          params: { path: { id: mandate.id } },
          body: { items: items.map(({ id, version }) => ({ id, version })), reason: reason.trim() },
        }),
      ),
    () => onDone(t('items.done.return', { count: items.length })),
  );
  return (
    <SeveralForm
      title={t('items.act.return')}
      submit={t('items.do.return')}
      items={items}
      faults={reason.trim() === '' ? { reason: { key: 'items.fault.returnedMissing' } } : {}}
      run={run}
      onLeave={onLeave}
    >
      {(faults) => (
        <TextEntry
          name="reason"
          label={t('items.field.returned')}
          typed={reason}
          onType={type}
          fault={faults['reason']}
          rows={3}
          autoFocus
        />
      )}
    </SeveralForm>
  );
}
