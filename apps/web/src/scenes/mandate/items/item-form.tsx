import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { spokenLanguages, type Message } from '#messages/web';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { languageName } from '../../../language/language-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { DayEntry } from '../../session/change/day-entry.js';
import { ActForm } from '../../task/act-form.js';
import type { ItemFormProps } from './item-form-props.js';
import type { Item } from './item-questions.js';
import { SelectEntry } from '../../../components/select-entry.js';
import { useItemAct } from './use-item-act.js';
import { WhereFields } from './where-fields.js';

/** Adds an item, or corrects what one says. Its words are written one language at a time; the others stay. */
export function ItemForm({ mandate, item, onDone, onLeave }: ItemFormProps & { readonly item: Item | null }) {
  const { t, lang } = usePlaceLanguage('items');
  const [typed, type] = useState(() => draftOf(item, lang));
  const run = useItemAct(
    () => {
      const body = written(item, typed);
      const path = { id: mandate.id };
      return item === null
        ? answerOf(api.POST('/api/v1/mandates/{id}/items', { params: { path }, body }))
        : answerOf(
            api.PATCH('/api/v1/mandates/{id}/items/{item}', {
              params: { path: { ...path, item: item.id } },
              headers: { 'if-match': `"${item.version}"` },
              body,
            }),
          );
    },
    () => onDone(t(item === null ? 'items.done.add' : 'items.done.correct')),
  );
  const title = item === null ? t('items.act.add') : t('items.act.correct');
  return (
    <ActForm
      words={t}
      title={title}
      submit={t(item === null ? 'items.do.add' : 'items.do.correct')}
      isPossible
      isPending={run.isPending}
      faults={faultsIn(typed)}
      onSubmit={() => run.mutate()}
      leave={
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      }
    >
      {(faults) => (
        <>
          <h3>{title}</h3>
          {run.isError && !run.isPending && <RefusedAct error={run.error} />}
          <ItemFields item={item} typed={typed} onType={type} faults={faults} />
        </>
      )}
    </ActForm>
  );
}

interface FieldsProps {
  readonly item: Item | null;
  readonly typed: Draft;
  readonly onType: (typed: Draft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

function ItemFields({ item, typed, onType, faults }: FieldsProps) {
  const { t, lang } = usePlaceLanguage('items');
  return (
    <>
      <TextEntry
        name="number"
        label={t('items.field.number')}
        typed={typed.number}
        onType={(number) => onType({ ...typed, number })}
        fault={faults['number']}
        autoFocus
      />
      <SelectEntry
        name="lang"
        label={t('items.field.lang')}
        among={spokenLanguages.map((each) => ({ value: each, label: languageName(each, lang) }))}
        chosen={typed.lang}
        onChoose={(chosen) => onType({ ...typed, lang: chosen, text: item?.texts[chosen] ?? '' })}
      />
      <TextEntry
        name="text"
        label={t('items.field.text')}
        typed={typed.text}
        onType={(text) => onType({ ...typed, text })}
        fault={faults['text']}
        rows={4}
      />
      <WhereFields typed={typed} onType={onType} />
      <DayEntry
        name="targetDate"
        label={t('items.field.target')}
        typed={typed.targetDate}
        onType={(targetDate) => onType({ ...typed, targetDate })}
      />
    </>
  );
}

type Draft = ReturnType<typeof draftOf>;

function draftOf(item: Item | null, lang: string) {
  const of = item === null || item.texts[lang] !== undefined ? lang : (Object.keys(item.texts)[0] ?? lang);
  return {
    number: item?.number ?? '',
    lang: of,
    text: item?.texts[of] ?? '',
    document: item?.document ?? '',
    unit: item?.hasOwnUnit ? (item.unit ?? '') : '',
    targetDate: item?.targetDate ?? '',
  };
}

function faultsIn({ number, text }: Draft): Readonly<Record<string, Message>> {
  return {
    ...(number.trim() === '' && { number: { key: 'items.fault.numberMissing' } as const }),
    ...(text.trim() === '' && { text: { key: 'items.fault.textMissing' } as const }),
  };
}

function written(item: Item | null, { number, lang, text, document, unit, targetDate }: Draft) {
  return {
    number: number.trim(),
    texts: { ...item?.texts, [lang]: text.trim() },
    document: document.trim() || null,
    unit: unit || null,
    targetDate: targetDate || null,
  };
}
