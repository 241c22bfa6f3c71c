import { useQuery } from '@tanstack/react-query';
import { me, units } from '../../../api/questions.js';
import { TextEntry } from '../../../components/text-entry.js';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { SelectEntry } from '../../../components/select-entry.js';

/** Where items stand, and who owes them; empty: no symbol, and the unit that owes the mandate. */
export interface Where {
  readonly document: string;
  readonly unit: string;
}

interface Props<Typed extends Where> {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

/** The symbol of the document that items stand in, and the unit that owes them. */
export function WhereFields<Typed extends Where>({ typed, onType }: Props<Typed>) {
  const { t, lang } = usePlaceLanguage('items');
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(units(person?.lang ?? lang));
  return (
    <>
      <TextEntry
        name="document"
        label={t('items.field.document')}
        hint={t('items.field.documentHint')}
        typed={typed.document}
        onType={(document) => onType({ ...typed, document })}
      />
      <SelectEntry
        name="unit"
        label={t('items.field.unit')}
        among={[
          { value: '', label: t('items.field.asMandate') },
          ...known.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        chosen={typed.unit}
        onChoose={(unit) => onType({ ...typed, unit })}
      />
    </>
  );
}
