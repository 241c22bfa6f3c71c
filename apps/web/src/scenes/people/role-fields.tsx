import { useQuery } from '@tanstack/react-query';
import type { Message } from '#messages/web';
import { bodies, me } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { statesByName, twoLettersOf } from '../body/states.js';
import { allUnits } from './directory-questions.js';
import { keptBodies } from './keeps-people.js';
import { roleWords, type TypedRole } from './typed-role.js';
import { SelectEntry } from '../../components/select-entry.js';

interface Props {
  readonly typed: TypedRole;
  readonly onType: (typed: TypedRole) => void;
  readonly faults: Readonly<Record<string, Message>>;
  /** The roles on offer. */
  readonly roles: readonly (keyof typeof roleWords)[];
}

/** A role in a body: the unit that a director or focal point works for, the State that a member or reader serves. */
export function RoleFields({ typed, onType, faults, roles }: Props) {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const { data: units = [] } = useQuery(allUnits(person?.lang ?? lang));
  return (
    <>
      <SelectEntry
        name="role"
        label={t('directory.page.role.role')}
        none={t('directory.page.role.choose')}
        chosen={typed.role}
        onChoose={(role) => onType({ ...typed, role })}
        among={roles.map((value) => ({ value, label: t(roleWords[value]) }))}
        fault={faults['role']}
      />
      <SelectEntry
        name="body"
        label={t('directory.page.role.body')}
        none={t('directory.page.role.choose')}
        chosen={typed.body}
        onChoose={(body) => onType({ ...typed, body })}
        among={keptBodies(person).map((value) => ({ value, label: bodyName(value, known, lang) }))}
        fault={faults['body']}
      />
      {(typed.role === 'director' || typed.role === 'focal-point') && (
        <SelectEntry
          name="unit"
          label={t('directory.page.role.unit')}
          none={t(typed.role === 'director' ? 'directory.page.role.allUnits' : 'directory.page.role.choose')}
          chosen={typed.unit}
          onChoose={(unit) => onType({ ...typed, unit })}
          among={units.filter(({ closed }) => !closed).map(({ key, name }) => ({ value: key, label: name }))}
          fault={faults['unit']}
        />
      )}
      {(typed.role === 'member' || typed.role === 'reader') && (
        <StateEntry
          chosen={typed.state}
          onChoose={(state) => onType({ ...typed, state })}
          fault={faults['state']}
        />
      )}
    </>
  );
}

interface StateProps {
  readonly chosen: string;
  readonly onChoose: (state: string) => void;
  readonly fault?: Message | undefined;
}

function StateEntry({ chosen, onChoose, fault }: StateProps) {
  const { t } = usePlaceLanguage('directory');
  const { t: stateWords, locale } = usePlaceLanguage('body');
  return (
    <SelectEntry
      name="state"
      label={t('directory.page.role.state')}
      none={t('directory.page.role.noState')}
      chosen={chosen}
      onChoose={onChoose}
      among={statesByName(stateWords, locale).map(([code, name]) => ({
        value: twoLettersOf(code) ?? code,
        label: name,
      }))}
      fault={fault}
    />
  );
}
