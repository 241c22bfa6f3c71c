import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { me } from '../../api/questions.js';
import { done } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import type { Person } from './directory-questions.js';
import { keptBodies } from './keeps-people.js';
import { RoleFields } from './role-fields.js';
import { RoleLine } from './role-line.js';
import { noRole, roleFaults, roleNames, roleWords, statedRole, type RoleName } from './typed-role.js';
import { useDirectoryAct } from './use-directory-act.js';

interface Props {
  readonly person: Person;
  readonly keeps: boolean;
}

/** The roles that a person has; an administrator gives others and takes those away. */
export function PersonRoles({ person, keeps }: Props) {
  const { t } = usePlaceLanguage('directory');
  const kept = keptBodies(useQuery(me).data);
  const take = useDirectoryAct((role: string) =>
    done(api.DELETE('/api/v1/users/{id}/roles/{role}', { params: { path: { id: person.id, role } } })),
  );
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{t('directory.page.people.roles')}</h2>
      {take.isError && !take.isPending && <RefusedAct error={take.error} />}
      {person.roles.length === 0 && <p className="aside">{t('directory.page.people.noRoles')}</p>}
      <ul className="held-roles">
        {person.roles.map((role) => (
          <li key={role.id}>
            <span>
              <RoleLine role={role} />
            </span>
            {keeps && !role.ended && kept.includes(role.body) && (
              <Button
                className="button quiet"
                aria-label={t('directory.page.role.takeOne', { role: t(roleWords[role.role as RoleName]) })}
                onPress={() => take.isPending || take.mutate(role.id)}
              >
                {t('directory.page.role.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {keeps && <GiveRole person={person} />}
    </section>
  );
}

function GiveRole({ person }: { readonly person: Person }) {
  const { t } = usePlaceLanguage('directory');
  const [role, setRole] = useState(noRole);
  const give = useDirectoryAct(
    () =>
      done(
        api.POST('/api/v1/users/{id}/roles', { params: { path: { id: person.id } }, body: statedRole(role) }),
      ),
    () => setRole(noRole),
  );
  return (
    <details className="directory-act">
      <summary>{t('directory.page.role.giveTitle')}</summary>
      {give.isError && !give.isPending && <RefusedAct error={give.error} />}
      <ActForm
        words={t}
        title={t('directory.page.role.giveTitle')}
        submit={t('directory.page.role.give')}
        isPossible
        isPending={give.isPending}
        faults={roleFaults(role, person.mailbox)}
        onSubmit={() => give.mutate(undefined)}
        leave={null}
      >
        {(shown) => (
          <RoleFields
            typed={role}
            onType={setRole}
            faults={shown}
            roles={person.mailbox ? ['member', 'reader'] : roleNames}
          />
        )}
      </ActForm>
    </details>
  );
}
