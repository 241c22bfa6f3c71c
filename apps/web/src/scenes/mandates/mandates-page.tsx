import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { bodies, mandates, me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { useLanguage } from '../../language/language.js';
import { Filters } from './filters.js';
import { NoMandates } from './no-mandates.js';
import { MandateTable } from './mandate-table.js';
import { SearchBox } from './search-box.js';
import './mandates.css';

/** Everything that was asked: one table, searched by its address. */
export function MandatesPage() {
  const { t, lang } = useLanguage();
  const { data: person } = useQuery(me);
  const search = useSearch({ from: '/shell/mandates' });
  const known = useQuery(bodies);
  const found = useQuery(mandates(person?.lang ?? lang, search));
  return (
    <div className="mandates">
      <PageTitle beside={<SearchBox search={search} />}>{t('page.mandates.title')}</PageTitle>
      <Filters search={search} />
      <p className="count" aria-live="polite">
        {found.data ? countWords() : found.isPending && t('page.loading')}
      </p>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <NoMandates search={search} />}
      {found.data && found.data.items.length > 0 && (
        <>
          <MandateTable
            mandates={found.data.items}
            bodies={known.data ?? []}
            search={search}
            stale={found.isPlaceholderData}
          />
          <Pager here="/mandates" search={search} next={found.data.next} />
        </>
      )}
    </div>
  );

  function countWords(): string {
    const total = found.data?.total;
    if (total === null || total === undefined || total === 0) return '';
    return search.q
      ? t('page.mandates.countFound', { total, q: search.q })
      : t('page.mandates.count', { total });
  }
}
