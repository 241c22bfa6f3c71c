import { useState } from 'react';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { Choice } from '../../../components/choice.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { ItemFormProps } from './act-on-items.js';
import type { Item } from './item-questions.js';
import { SeveralForm } from './several-form.js';
import { useItemAct } from './use-item-act.js';

const states = ['in-progress', 'implemented', 'closed', 'not-started'] as const;
type State = (typeof states)[number];

/** Writes an update of items: how far they are, and what was done. */
export function UpdateForm({
  mandate,
  items,
  onDone,
  onLeave,
}: ItemFormProps & { readonly items: readonly Item[] }) {
  const { t } = usePlaceLanguage('items');
  const [typed, type] = useState<{ implementation: State; narrative: string }>({
    implementation: 'in-progress',
    narrative: '',
  });
  const run = useItemAct(
    () =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/items/updates', {
          params: { path: { id: mandate.id } },
          body: {
            items: items.map(({ id, version }) => ({ id, version })),
            implementation: typed.implementation,
            narrative: typed.narrative.trim(),
          },
        }),
      ),
    () => onDone(t('items.done.update', { count: items.length })),
  );
  return (
    <SeveralForm
      title={t('items.act.update')}
      submit={t('items.do.update')}
      items={items}
      faults={typed.narrative.trim() === '' ? { narrative: { key: 'items.fault.narrativeMissing' } } : {}}
      run={run}
      onLeave={onLeave}
    >
      {(faults) => (
        <>
          <Choice
            name="implementation"
            label={t('items.implementation.label')}
            among={states.map((value) => ({ value, label: t(`items.implementation.${value}`) }))}
            chosen={typed.implementation}
            onChoose={(implementation) => type({ ...typed, implementation: implementation as State })}
            autoFocus
          />
          <TextEntry
            name="narrative"
            label={t('items.field.narrative')}
            hint={t('items.field.narrativeHint')}
            typed={typed.narrative}
            onType={(narrative) => type({ ...typed, narrative })}
            fault={faults['narrative']}
            rows={4}
          />
        </>
      )}
    </SeveralForm>
  );
}
