import type { Message, SpokenLanguage } from '#messages/web';
import { spokenLanguages } from '#messages/web';
import { TextEntry } from '../../components/text-entry.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { SelectEntry } from '../../components/select-entry.js';

/** How somebody is called and written to, as it is typed. */
export interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly lang: SpokenLanguage;
}

interface Props {
  readonly typed: TypedPerson;
  readonly onType: (typed: TypedPerson) => void;
  readonly faults: Readonly<Record<string, Message>>;
}

/** A name, an address, and the language in which somebody is spoken to. */
export function PersonFields({ typed, onType, faults }: Props) {
  const { t, lang } = usePlaceLanguage('directory');
  return (
    <>
      <TextEntry
        name="name"
        label={t('directory.page.person.name')}
        typed={typed.name}
        onType={(name) => onType({ ...typed, name })}
        fault={faults['name']}
      />
      <TextEntry
        name="email"
        label={t('directory.page.person.email')}
        typed={typed.email}
        onType={(email) => onType({ ...typed, email })}
        fault={faults['email']}
      />
      <SelectEntry
        name="lang"
        label={t('directory.page.person.lang')}
        chosen={typed.lang}
        onChoose={(value) => onType({ ...typed, lang: value as SpokenLanguage })}
        among={spokenLanguages.map((value) => ({ value, label: languageName(value, lang) }))}
      />
    </>
  );
}

/** What is wrong with it, by the names of the fields. */
export function personFaults({ name, email }: TypedPerson): Readonly<Record<string, Message>> {
  return {
    ...(name.trim() === '' && { name: { key: 'directory.fault.nameMissing' } as const }),
    ...(!/^[^\s@]+@[^\s@]+$/.test(email.trim()) && {
      email: { key: 'directory.fault.email', values: { email: email.trim() || '–' } } as const,
    }),
  };
}
