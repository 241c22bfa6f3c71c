import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Message } from '#messages/web';
import { units } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { officialLanguages, paperForms, type PaperDraft } from './paper-draft.js';
import { SlotEntry } from './slot-entry.js';
import { usePlaces } from './use-places.js';

interface Props {
  readonly body: string;
  readonly draft: PaperDraft;
  readonly onType: (draft: PaperDraft) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** What is said of a planned document. */
export function PaperFields({ body, draft, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('paper');
  const { data: known = [] } = useQuery(units(lang));
  const places = usePlaces(body, draft.place);
  return (
    <>
      <Titles draft={draft} onType={onType} faults={faults} />
      <div className="field-row">
        <Chosen
          label={t('paper.field.place')}
          chosen={draft.place}
          onChoose={(place) => onType({ ...draft, place })}
          among={places}
        />
        <TextEntry
          name="agendaItem"
          label={t('paper.fact.agendaItem')}
          typed={draft.agendaItem}
          onType={(agendaItem) => onType({ ...draft, agendaItem })}
          fault={faults['agendaItem']}
        />
      </div>
      <div className="field-row">
        <Chosen
          label={t('paper.fact.form')}
          chosen={draft.form}
          onChoose={(form) => onType({ ...draft, form })}
          among={paperForms.map((form) => [form, t(`paper.form.${form}`)] as const)}
        />
        <TextEntry
          name="words"
          label={t('paper.field.words')}
          typed={draft.words}
          onType={(words) => onType({ ...draft, words })}
          fault={faults['words']}
        />
        <Chosen
          label={t('paper.fact.unit')}
          chosen={draft.unit}
          onChoose={(unit) => onType({ ...draft, unit })}
          among={[['', t('paper.field.noUnit')], ...known.map(({ key, name }) => [key, name] as const)]}
        />
      </div>
      <Languages draft={draft} onType={onType} />
      <div className="field-row">
        <SlotEntry draft={draft} onType={onType} faults={faults} />
        <SymbolEntry draft={draft} onType={onType} faults={faults} />
      </div>
    </>
  );
}

/** The symbol, which may come when all else stands. */
export function SymbolEntry({ draft, onType, faults }: TitleProps) {
  const { t } = usePlaceLanguage('paper');
  return (
    <TextEntry
      name="symbol"
      label={t('paper.field.symbol')}
      typed={draft.symbol}
      onType={(symbol) => onType({ ...draft, symbol })}
      fault={faults['symbol']}
    />
  );
}

type TitleProps = Pick<Props, 'draft' | 'onType' | 'faults'>;

/** The title in the reader's language, and folded away those in the others. */
function Titles({ draft, onType, faults }: TitleProps) {
  const { t, lang } = usePlaceLanguage('paper');
  const others = officialLanguages.filter((each) => each !== lang);
  const entry = (each: string, isFirst: boolean) => (
    <TextEntry
      key={each}
      name={isFirst ? 'title' : `title ${each}`}
      label={t('paper.fact.titleIn', { language: languageName(each, lang) })}
      typed={draft.titles[each] ?? ''}
      onType={(title) => onType({ ...draft, titles: { ...draft.titles, [each]: title } })}
      fault={(isFirst ? faults['title'] : undefined) ?? faults[`title ${each}`]}
    />
  );
  return (
    <>
      {entry(lang, true)}
      <details className="earlier" open={others.some((each) => draft.titles[each]) || undefined}>
        <summary>{t('paper.field.otherTitles')}</summary>
        {others.map((each) => entry(each, false))}
      </details>
    </>
  );
}

function Languages({ draft, onType }: Pick<Props, 'draft' | 'onType'>) {
  const { t, lang } = usePlaceLanguage('paper');
  return (
    <fieldset className="ticks">
      <legend>{t('paper.fact.languages')}</legend>
      <div className="ticks-beside">
        {officialLanguages.map((each) => (
          <label key={each} className="check">
            <input
              type="checkbox"
              checked={draft.languages.includes(each)}
              onChange={({ target }) =>
                onType({
                  ...draft,
                  languages: target.checked
                    ? [...draft.languages, each]
                    : draft.languages.filter((one) => one !== each),
                })
              }
            />
            {languageName(each, lang)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly among: readonly (readonly [value: string, words: string])[];
}

function Chosen({ label, chosen, onChoose, among }: ChosenProps) {
  const id = useId();
  return (
    <div className="text-entry">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {among.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
