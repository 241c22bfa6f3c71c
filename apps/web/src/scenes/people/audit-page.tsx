import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { AuditFilters } from './audit-filters.js';
import { auditEntries, auditFile } from './audit-questions.js';
import { AuditTable } from './audit-table.js';
import { PeoplePlaces } from './people-places.js';
import './people.css';

/** Everything that was done, by whom and when, for whoever administers a body. */
export function AuditPage() {
  const { t, lang } = usePlaceLanguage('people');
  const { data: person } = useQuery(me);
  const search = useSearch({ from: '/shell/people/audit' });
  const found = useQuery(auditEntries(person?.lang ?? lang, search));
  const { items = [], next = null, total = 0 } = found.data ?? {};
  return (
    <div className="people">
      <PeoplePlaces />
      <PageTitle>{t('people.audit.title')}</PageTitle>
      <p className="aside">{t('people.audit.purpose')}</p>
      <AuditFilters search={search} />
      {search.subject !== undefined && <p className="aside">{t('people.audit.filter.one')}</p>}
      <p className="count" aria-live="polite">
        {found.isPending && t('page.loading')}
        {found.data && (total === null ? t('people.audit.countMany') : t('people.audit.count', { total }))}
      </p>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && items.length === 0 && (
        <div className="empty">
          <h2>{t('people.audit.empty')}</h2>
          <p>{t('people.audit.emptyHow')}</p>
        </div>
      )}
      {items.length > 0 && (
        <>
          <AuditTable entries={items} search={search} stale={found.isPlaceholderData} />
          <Pager here="/people/audit" search={search} next={next} />
          <p className="exports">
            {t('people.audit.export')}
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                className="button"
                href={auditFile(search, format)}
                aria-label={t('people.audit.exportAs', { format: format.toUpperCase() })}
                download
              >
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
