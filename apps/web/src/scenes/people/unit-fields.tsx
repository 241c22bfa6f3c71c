import { useQuery } from '@tanstack/react-query';
import type { Message } from '#messages/web';
import { me } from '../../api/questions.js';
import { TextEntry } from '../../components/text-entry.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { allUnits } from './directory-questions.js';
import { SelectEntry } from '../../components/select-entry.js';
import { unitLanguages, type TypedUnit } from './typed-unit.js';

interface Props {
  readonly typed: TypedUnit;
  readonly onType: (typed: TypedUnit) => void;
  readonly faults: Readonly<Record<string, Message>>;
  /** The unit itself, which is no part of itself. */
  readonly own?: string;
}

/** What a unit is called in each language, of which one it is a part, and whether it stands outside of the secretariat. */
export function UnitFields({ typed, onType, faults, own }: Props) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: person } = useQuery(me);
  const { data: units = [] } = useQuery(allUnits(person?.lang ?? lang));
  return (
    <>
      {unitLanguages.map((each) => (
        <TextEntry
          key={each}
          name={`name-${each}`}
          label={t('directory.page.unit.nameIn', { language: languageName(each, lang) })}
          typed={typed.names[each] ?? ''}
          onType={(name) => onType({ ...typed, names: { ...typed.names, [each]: name } })}
          fault={faults[`name-${each}`]}
        />
      ))}
      <SelectEntry
        name="parent"
        label={t('directory.page.unit.parent')}
        none={t('directory.page.unit.top')}
        chosen={typed.parent}
        onChoose={(parent) => onType({ ...typed, parent })}
        among={units
          .filter(({ key, closed }) => !closed && key !== own)
          .map(({ key, name }) => ({ value: key, label: name }))}
      />
      <SelectEntry
        name="kind"
        label={t('directory.page.unit.kind')}
        chosen={typed.kind}
        onChoose={(kind) => onType({ ...typed, kind: kind as TypedUnit['kind'] })}
        among={[
          { value: 'unit', label: t('directory.page.unit.aUnit') },
          { value: 'outside', label: t('directory.page.units.outside') },
        ]}
      />
    </>
  );
}
