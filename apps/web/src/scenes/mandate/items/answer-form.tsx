import { useState } from 'react';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { Choice } from '../../../components/choice.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { DayEntry } from '../../session/change/day-entry.js';
import type { ItemFormProps } from './item-form-props.js';
import type { Item } from './item-questions.js';
import { SeveralForm } from './several-form.js';
import { useItemAct } from './use-item-act.js';

const answers = ['accepted', 'partially-accepted', 'not-accepted', 'none'] as const;
type Answered = (typeof answers)[number];

interface TypedAnswer {
  readonly acceptance: Answered;
  readonly reason: string;
  readonly targetDate: string;
}

/** Says of items whether they are accepted, and by when they are to be done. */
export function AnswerForm({
  mandate,
  items,
  onDone,
  onLeave,
}: ItemFormProps & { readonly items: readonly Item[] }) {
  const { t } = usePlaceLanguage('items');
  const first = items[0];
  const [typed, type] = useState<TypedAnswer>({
    acceptance: first?.acceptance ?? 'accepted',
    reason: items.length === 1 ? (first?.reason ?? '') : '',
    targetDate: items.length === 1 ? (first?.targetDate ?? '') : '',
  });
  const run = useAnswering(mandate.id, items, typed, onDone);
  const lacksReason = typed.acceptance === 'not-accepted' && typed.reason.trim() === '';
  return (
    <SeveralForm
      title={t('items.act.answer')}
      submit={t('items.do.answer')}
      items={items}
      faults={lacksReason ? { reason: { key: 'items.fault.reasonMissing' } } : {}}
      run={run}
      onLeave={onLeave}
    >
      {(faults) => (
        <>
          <Choice
            name="acceptance"
            label={t('items.acceptance.label')}
            among={answers.map((value) => ({ value, label: t(`items.acceptance.${value}`) }))}
            chosen={typed.acceptance}
            onChoose={(acceptance) => type({ ...typed, acceptance: acceptance as Answered })}
            autoFocus
          />
          <TextEntry
            name="reason"
            label={t('items.field.reason')}
            hint={t('items.field.reasonHint')}
            typed={typed.reason}
            onType={(reason) => type({ ...typed, reason })}
            fault={faults['reason']}
            rows={3}
          />
          <DayEntry
            name="targetDate"
            label={t('items.field.target')}
            typed={typed.targetDate}
            onType={(targetDate) => type({ ...typed, targetDate })}
          />
        </>
      )}
    </SeveralForm>
  );
}

function useAnswering(
  mandate: string,
  items: readonly Item[],
  typed: TypedAnswer,
  onDone: ItemFormProps['onDone'],
) {
  const { t } = usePlaceLanguage('items');
  return useItemAct(
    () =>
      answerOf(
        api.POST('/api/v1/mandates/{id}/items/acceptance', {
          params: { path: { id: mandate } },
          body: {
            items: items.map(({ id, version }) => ({ id, version })),
            acceptance: typed.acceptance === 'none' ? null : typed.acceptance,
            reason: typed.reason.trim() || null,
            // Of several at once an empty day says nothing; of one it takes the day away.
            ...(typed.targetDate === '' && items.length > 1 ? {} : { targetDate: typed.targetDate || null }),
          },
        }),
      ),
    () => onDone(t('items.done.answer', { count: items.length })),
  );
}
