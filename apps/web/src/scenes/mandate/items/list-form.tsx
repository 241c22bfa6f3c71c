import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { spokenLanguages, type Message, type SpokenLanguage } from '#messages/web';
import { api } from '../../../api/client.js';
import type { Mandate } from '../../../api/questions.js';
import { answerOf } from '../../../api/refusal.js';
import { RefusedAct } from '../../../components/refused-act.js';
import { TextEntry } from '../../../components/text-entry.js';
import { useLanguage } from '../../../language/language.js';
import { languageName } from '../../../language/language-name.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { ActForm } from '../../task/act-form.js';
import type { ItemFormProps } from './item-form-props.js';
import { SelectEntry } from '../../../components/select-entry.js';
import { useItemAct } from './use-item-act.js';
import { WhereFields, type Where } from './where-fields.js';

/** Adds the items of a pasted list: first it is shown what was found in it, then they are added. */
export function ListForm({ mandate, onDone, onLeave }: ItemFormProps) {
  const { t } = usePlaceLanguage('items');
  const { typed, type, look, add } = useList(mandate, (count) => onDone(t('items.done.list', { count })));
  const found = look.data?.found;
  const refused = add.error ?? look.error;
  return (
    <ActForm
      words={t}
      title={t('items.act.list')}
      submit={found ? t('items.do.list', { count: found.length }) : t('items.do.look')}
      isPossible
      isPending={look.isPending || add.isPending}
      faults={faultsIn(typed)}
      onSubmit={() => (found ? add.mutate() : look.mutate())}
      leave={
        <Button className="button quiet" onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      }
    >
      {(faults) => (
        <>
          <h3>{t('items.act.list')}</h3>
          {refused && !add.isPending && !look.isPending && <RefusedAct error={refused} />}
          <ListFields typed={typed} onType={type} faults={faults} />
          {found && <Found found={found} lang={typed.lang} />}
        </>
      )}
    </ActForm>
  );
}

interface Draft extends Where {
  readonly list: string;
  readonly lang: SpokenLanguage;
}

/** What is typed, asked about first, and then added. */
function useList(mandate: Mandate, onAdded: (count: number) => void) {
  const { lang } = useLanguage();
  const [typed, set] = useState<Draft>({ list: '', lang, document: '', unit: '' });
  const send = (preview: boolean) =>
    answerOf(
      api.POST('/api/v1/mandates/{id}/items/list', {
        params: { path: { id: mandate.id }, query: preview ? { preview: 'true' } : {} },
        body: {
          list: typed.list,
          lang: typed.lang,
          document: typed.document.trim() || null,
          unit: typed.unit || null,
        },
      }),
    );
  const look = useItemAct(
    () => send(true),
    () => {},
  );
  const add = useItemAct(
    () => send(false),
    ({ added }) => onAdded(added.length),
  );
  const type = (next: Draft) => {
    look.reset();
    add.reset();
    set(next);
  };
  return { typed, type, look, add };
}

interface FieldsProps {
  readonly typed: Draft;
  readonly onType: (typed: Draft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

function ListFields({ typed, onType, faults }: FieldsProps) {
  const { t, lang } = usePlaceLanguage('items');
  return (
    <>
      <TextEntry
        name="list"
        label={t('items.field.list')}
        hint={t('items.field.listHint')}
        typed={typed.list}
        onType={(list) => onType({ ...typed, list })}
        fault={faults['list']}
        rows={8}
        autoFocus
      />
      <SelectEntry
        name="lang"
        label={t('items.field.lang')}
        among={spokenLanguages.map((each) => ({ value: each, label: languageName(each, lang) }))}
        chosen={typed.lang}
        onChoose={(chosen) => onType({ ...typed, lang: chosen as SpokenLanguage })}
      />
      <WhereFields typed={typed} onType={onType} />
    </>
  );
}

interface FoundProps {
  readonly found: readonly { readonly number: string; readonly text: string; readonly isCounted: boolean }[];
  readonly lang: string;
}

function Found({ found, lang }: FoundProps) {
  const { t } = usePlaceLanguage('items');
  return (
    <div role="status">
      <h4>{t('items.found.title', { count: found.length })}</h4>
      {found[0]?.isCounted === true && <p className="aside">{t('items.found.counted')}</p>}
      <ul className="items-found">
        {found.map(({ number, text }) => (
          <li key={number}>
            <strong>
              <bdi>{number}</bdi>
            </strong>{' '}
            <span lang={lang} dir="auto">
              {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function faultsIn({ list }: { readonly list: string }): Readonly<Record<string, Message>> {
  return list.trim() === '' ? { list: { key: 'items.fault.listMissing' } } : {};
}
