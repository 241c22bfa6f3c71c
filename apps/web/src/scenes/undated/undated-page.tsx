import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import '../today/today.css';
import './undated.css';
import { undatedTasks } from './undated-questions.js';
import { UndatedReview } from './undated-review.js';

/** What is owed without a date, to be said in one stroke that nothing has changed, or to be cleared. */
export function UndatedPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const search = useSearch({ from: '/shell/undated' });
  const { data: person } = useQuery(me);
  const found = useQuery(undatedTasks(person?.lang ?? lang, search.cursor));
  return (
    <div className="undated">
      <Link to="/today">{t('page.today.title')}</Link>
      <PageTitle>{t('workflow.undated.title')}</PageTitle>
      <p className="aside">{t('workflow.undated.what')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <p>{t('workflow.undated.empty')}</p>}
      {found.data && found.data.items.length > 0 && (
        <>
          <p className="count">
            {t('workflow.undated.count', { total: found.data.total ?? found.data.items.length })}
          </p>
          <UndatedReview key={search.cursor} tasks={found.data.items} />
          <Pager here="/undated" search={search} next={found.data.next} />
        </>
      )}
    </div>
  );
}
