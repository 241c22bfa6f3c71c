import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { bodies, mandatesDueAt, me, sessions } from '../../api/questions.js';
import { NotFound } from '../../components/not-found.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { SessionLink } from '../../components/session-link.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { ConsiderForm } from './consider-form.js';
import '../task/task.css';
import './workflow.css';

/** What was delivered for a session, and what the body did with each: recorded in one go, with one act that shows it. */
export function ConsideredPage() {
  const { t, lang } = usePlaceLanguage('workflow');
  const { body, _splat: name } = useParams({ from: '/shell/considered/$body/$' });
  const key = `${body}/${name}`;
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const calendar = useQuery(sessions);
  const found = useInfiniteQuery(mandatesDueAt(person?.lang ?? lang, key));
  const mandates = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const delivered = mandates.flatMap((mandate) =>
    mandate.tasks
      .filter(({ session, progress }) => session === key && progress === 'delivered')
      .filter(() => keepsCalendar(person, mandate.body))
      .map((task) => ({ mandate, task })),
  );
  if (calendar.data && !calendar.data.some((session) => session.key === key)) return <NotFound />;
  return (
    <article className="task workflow">
      <SessionLink session={key}>{t('workflow.act.backSession')}</SessionLink>
      <PageTitle>{t('workflow.consider.title', { session: sessionName(key, t) })}</PageTitle>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && <ConsiderForm session={key} body={body} delivered={delivered} bodies={known} />}
      {found.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('workflow.acts.more')}
        </button>
      )}
    </article>
  );
}
