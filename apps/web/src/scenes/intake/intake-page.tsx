import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { readings } from './intake-questions.js';
import { ReadingList } from './reading-list.js';
import { TakeIn } from './take-in.js';
import './intake.css';

/** Where decisions come in: the way in, and what was taken in so far. */
export function IntakePage() {
  const { t, lang } = usePlaceLanguage('intake');
  const { data: person } = useQuery(me);
  const search = useSearch({ from: '/shell/intake' });
  const found = useQuery(readings(person?.lang ?? lang, search));
  if (found.isError && found.data === undefined) {
    return (
      <>
        <PageTitle>{t('intake.page.title')}</PageTitle>
        <Refused error={found.error} retry={() => void found.refetch()} />
      </>
    );
  }
  const { items = [], next = null, total = null } = found.data ?? {};
  return (
    <div className="intake">
      <PageTitle>{t('intake.page.title')}</PageTitle>
      <p className="aside">{t('intake.page.purpose')}</p>
      <TakeIn />
      <section aria-labelledby="readings">
        <h2 id="readings">{t('intake.page.list.title')}</h2>
        <p className="count" aria-live="polite">
          {found.isPending ? t('page.loading') : total !== null && t('intake.page.list.count', { total })}
        </p>
        {found.isSuccess && items.length === 0 ? (
          <p className="empty">{t('intake.page.list.empty')}</p>
        ) : (
          <ReadingList readings={items} search={search} />
        )}
        <Pager here="/intake" search={search} next={next} />
      </section>
    </div>
  );
}
