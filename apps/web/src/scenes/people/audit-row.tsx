import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { AuditEntry } from './audit-questions.js';
import { kindWords, whoWords } from './audit-words.js';

/** One entry: what was done by whom to what, and behind "details" how it was before and is after. */
export function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const { t } = usePlaceLanguage('people');
  return (
    <tr>
      <td>
        <SaidMoment at={entry.at} />
      </td>
      <td>
        {entry.who.kind === 'person' ? (
          <Link to="/people/audit" search={{ who: entry.who.id }}>
            <bdi>{whoWords(entry, t)}</bdi>
          </Link>
        ) : (
          whoWords(entry, t)
        )}
        {entry.inPlaceOf && (
          <span className="aside">
            <br />
            {t('people.audit.inPlaceOf', { name: entry.inPlaceOf.name ?? t('people.audit.erased') })}
          </span>
        )}
      </td>
      <th scope="row">
        {entry.said}
        <details>
          <summary>{t('people.audit.details')}</summary>
          <p className="aside">
            {t('people.audit.place', { seq: entry.seq })}
            {!entry.sealed && <> · {t('people.audit.notSealed')}</>}
          </p>
          {entry.before !== null && <State name={t('people.audit.before')} state={entry.before} />}
          {entry.after !== null && <State name={t('people.audit.after')} state={entry.after} />}
          <p>
            <Link to="/people/audit" search={{ what: entry.subject.kind, subject: entry.subject.id }}>
              {t('people.audit.all')}
            </Link>
          </p>
        </details>
      </th>
      <td>
        <span className="aside">{kindWords(entry.subject.kind, t)}</span>
        <br />
        <Subject entry={entry} />
      </td>
    </tr>
  );
}

function Subject({ entry: { subject } }: { readonly entry: AuditEntry }): ReactNode {
  const { t } = usePlaceLanguage('people');
  const { kind, id } = subject;
  if (kind === 'person') return <bdi>{subject.name ?? t('people.audit.erased')}</bdi>;
  const said = <bdi className="subject-id">{id}</bdi>;
  if (kind === 'task')
    return (
      <Link to="/tasks/$task" params={{ task: id }}>
        {said}
      </Link>
    );
  if (kind === 'mandate')
    return (
      <Link to="/mandates/$mandate" params={{ mandate: id }}>
        {said}
      </Link>
    );
  if (kind === 'reading')
    return (
      <Link to="/intake/$reading" params={{ reading: id }}>
        {said}
      </Link>
    );
  if (kind === 'session') {
    const [body = '', ...rest] = id.split('/');
    return (
      <Link to="/sessions/$body/$" params={{ body, _splat: rest.join('/') }}>
        {said}
      </Link>
    );
  }
  return said;
}

/** As it was written down: the names are those of the interface for programs. */
function State({ name, state }: { readonly name: string; readonly state: object }) {
  return (
    <>
      <p className="aside">{name}</p>
      <pre dir="ltr" tabIndex={0} role="group" aria-label={name}>
        {JSON.stringify(state, null, 2)}
      </pre>
    </>
  );
}
