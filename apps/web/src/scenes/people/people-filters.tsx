import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, type FormEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { bodies } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { PeopleSearch } from './directory-questions.js';
import { roleNames, roleWords } from './typed-role.js';

/** Which people: by name, role, body, and whether their account is open. The address holds them. */
export function PeopleFilters({ search }: { readonly search: PeopleSearch }) {
  const { t, lang } = usePlaceLanguage('directory');
  const navigate = useNavigate();
  const known = useQuery(bodies).data ?? [];
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].filter(([, value]) => String(value).trim() !== '');
    void navigate({ to: '/people', search: Object.fromEntries(typed) as PeopleSearch });
  };
  return (
    <form key={JSON.stringify(search)} className="filters" role="search" onSubmit={ask}>
      {search.unit !== undefined && <input type="hidden" name="unit" value={search.unit} />}
      <Field label={t('directory.page.people.search')}>
        {(id) => (
          <input id={id} className="input" name="q" dir="auto" maxLength={200} defaultValue={search.q} />
        )}
      </Field>
      <OneOf
        label={t('directory.page.role.role')}
        name="role"
        chosen={search.role}
        all={t('directory.page.people.allRoles')}
      >
        {roleNames.map((value) => (
          <option key={value} value={value}>
            {t(roleWords[value])}
          </option>
        ))}
      </OneOf>
      <OneOf
        label={t('directory.page.role.body')}
        name="body"
        chosen={search.body}
        all={t('directory.page.people.allBodies')}
      >
        {known.map(({ key }) => (
          <option key={key} value={key}>
            {bodyName(key, known, lang)}
          </option>
        ))}
      </OneOf>
      <OneOf
        label={t('directory.page.people.account')}
        name="account"
        chosen={search.account}
        all={t('directory.page.people.open')}
      >
        <option value="closed">{t('directory.page.people.closed')}</option>
      </OneOf>
      <Button type="submit" className="button primary">
        {t('directory.page.people.show')}
      </Button>
      {Object.keys(search).length > 0 && (
        <Link className="button" to="/people" search={{}}>
          {t('directory.page.people.showAll')}
        </Link>
      )}
    </form>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}

function Field({ label, children }: FieldProps) {
  const id = useId();
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | undefined;
  readonly all: string;
  readonly children: ReactNode;
}

function OneOf({ label, name, chosen = '', all, children }: OneOfProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="input" name={name} defaultValue={chosen}>
          <option value="">{all}</option>
          {children}
        </select>
      )}
    </Field>
  );
}
