import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import '../task/task.css';
import { PeoplePlaces } from './people-places.js';
import { PersonFields, personFaults, type TypedPerson } from './person-fields.js';
import { RoleFields } from './role-fields.js';
import { SelectEntry } from '../../components/select-entry.js';
import { noRole, roleFaults, roleNames, statedRole } from './typed-role.js';
import { useDirectoryAct } from './use-directory-act.js';

type Kind = 'person' | 'mailbox';

/** Adds a person, or the mailbox of a State, with their first role. */
export function AddPersonPage() {
  const { t, lang } = usePlaceLanguage('directory');
  const navigate = useNavigate();
  const [typed, type] = useState<TypedPerson>({ name: '', email: '', lang });
  const [kind, setKind] = useState<Kind>('person');
  const [role, setRole] = useState(noRole);
  const add = useDirectoryAct(
    () =>
      answerOf(
        api.POST('/api/v1/users', {
          body: { ...typed, ...statedRole(role), ...(kind === 'mailbox' && { mailbox: true }) },
        }),
      ),
    ({ id }) => void navigate({ to: '/people/$person', params: { person: id } }),
  );
  return (
    <div className="people">
      <PeoplePlaces />
      <Link to="/people">{t('directory.page.person.back')}</Link>
      <PageTitle>{t('directory.page.people.add')}</PageTitle>
      {add.isError && !add.isPending && <RefusedAct error={add.error} />}
      <ActForm
        words={t}
        title={t('directory.page.people.add')}
        submit={t('directory.page.people.doAdd')}
        isPossible
        isPending={add.isPending}
        faults={{ ...personFaults(typed), ...roleFaults(role, kind === 'mailbox') }}
        onSubmit={() => add.mutate(undefined)}
        leave={null}
      >
        {(shown) => (
          <>
            <SelectEntry
              name="kind"
              label={t('directory.page.person.kind')}
              chosen={kind}
              onChoose={(value) => setKind(value as Kind)}
              among={[
                { value: 'person', label: t('directory.page.person.aPerson') },
                { value: 'mailbox', label: t('directory.page.person.aMailbox') },
              ]}
            />
            <PersonFields typed={typed} onType={type} faults={shown} />
            <RoleFields
              typed={role}
              onType={setRole}
              faults={shown}
              roles={kind === 'mailbox' ? ['member', 'reader'] : roleNames}
            />
          </>
        )}
      </ActForm>
    </div>
  );
}
