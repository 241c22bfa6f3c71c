import { Link } from '@tanstack/react-router';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Person } from './directory-questions.js';
import { RoleLine } from './role-line.js';

/** A person in the list: name, address, roles, and when they were last here. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { t } = usePlaceLanguage('directory');
  return (
    <tr>
      <th scope="row">
        <Link to="/people/$person" params={{ person: person.id }}>
          <bdi>{person.name}</bdi>
        </Link>
        <div className="aside">
          <bdi>{person.email}</bdi>
        </div>
        {person.mailbox && <span className="sign">{t('directory.page.people.mailbox')}</span>}
        {person.closedAt !== null && <span className="sign">{t('directory.page.people.closed')}</span>}
      </th>
      <td>
        <ul className="role-lines">
          {person.roles.map((role) => (
            <li key={role.id}>
              <RoleLine role={role} />
            </li>
          ))}
          {person.roles.length === 0 && <li className="aside">{t('directory.page.people.noRoles')}</li>}
        </ul>
      </td>
      <td>
        {person.lastSeenAt === null ? (
          <span className="aside">
            {person.mailbox ? t('directory.page.people.neverSignsIn') : t('directory.page.people.notSeen')}
          </span>
        ) : (
          <SaidMoment at={person.lastSeenAt} />
        )}
      </td>
    </tr>
  );
}
