import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, type FormEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { bodies } from '../../api/questions.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { AuditSearch } from './audit-questions.js';
import { auditKinds } from './audit-words.js';

/** Which entries: by whom, of what, in which body, when. They are asked for together; the address holds them. */
export function AuditFilters({ search }: { readonly search: AuditSearch }) {
  const { t, lang } = usePlaceLanguage('people');
  const navigate = useNavigate();
  const known = useQuery(bodies).data ?? [];
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].filter(([, value]) => String(value).trim() !== '');
    void navigate({ to: '/people/audit', search: Object.fromEntries(typed) as AuditSearch });
  };
  return (
    // The fields begin anew when another address is entered.
    <form
      key={JSON.stringify(search)}
      className="filters"
      onSubmit={ask}
      aria-label={t('people.audit.filter.label')}
    >
      {search.subject !== undefined && <input type="hidden" name="subject" value={search.subject} />}
      <Field label={t('people.audit.filter.who')}>
        {(id) => (
          <input
            id={id}
            className="input"
            name="who"
            dir="auto"
            maxLength={200}
            defaultValue={search.who}
            placeholder={t('people.audit.filter.whoHint')}
          />
        )}
      </Field>
      <OneOf
        label={t('people.audit.filter.what')}
        name="what"
        chosen={search.what}
        all={t('people.audit.filter.everything')}
        among={auditKinds.map((kind) => ({ value: kind, label: t(`people.audit.kind.${kind}`) }))}
      />
      <OneOf
        label={t('people.audit.filter.body')}
        name="body"
        chosen={search.body}
        all={t('people.audit.filter.allBodies')}
        among={known.map(({ key }) => ({ value: key, label: bodyName(key, known, lang) }))}
      />
      <Day label={t('people.audit.filter.from')} name="from" chosen={search.from} />
      <Day label={t('people.audit.filter.until')} name="until" chosen={search.until} />
      <Button type="submit" className="button primary">
        {t('people.audit.filter.apply')}
      </Button>
      {Object.keys(search).length > 0 && (
        <Link className="button" to="/people/audit" search={{}}>
          {t('people.audit.filter.clear')}
        </Link>
      )}
    </form>
  );
}

function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <span className="filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

interface FilterProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string | undefined;
}

interface OneOfProps extends FilterProps {
  readonly all: string;
  readonly among: readonly { readonly value: string; readonly label: string }[];
}

function OneOf({ label, name, chosen = '', all, among }: OneOfProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="input" name={name} defaultValue={chosen}>
          <option value="">{all}</option>
          {among.map(({ value, label: words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Day({ label, name, chosen }: FilterProps) {
  return (
    <Field label={label}>
      {(id) => <input id={id} className="input" type="date" name={name} defaultValue={chosen} />}
    </Field>
  );
}
