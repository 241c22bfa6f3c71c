import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { bodies, me, sessions } from '../../api/questions.js';
import { NotFound } from '../../components/not-found.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { StatusTableLink } from '../../components/status-table-link.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { sessionName } from '../../language/session-name.js';
import { PapersThere } from '../paper/papers-there.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import { ChangeSession } from './change/change-session.js';
import { DueThere } from './due-there.js';
import { Parts } from './parts.js';
import './session.css';

/** Fetched, with its words, by those who keep the body. */
const ConsiderLink = lazy(async () => ({
  default: (await import('../workflow/consider-link.js')).ConsiderLink,
}));

/** One session: its parts and their dates, and everything that is due there. */
export function SessionPage() {
  const { t, lang } = useLanguage();
  const { body, _splat: name } = useParams({ from: '/shell/sessions/$body/$' });
  const key = `${body}/${name}`;
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(sessions);
  const session = found.data?.find((one) => one.key === key);
  if (found.data && session === undefined) return <NotFound />;
  return (
    <article className="session">
      <Link to="/sessions">{t('page.session.all')}</Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && (
        <>
          <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
          <Refused error={found.error} retry={() => void found.refetch()} />
        </>
      )}
      {session && (
        <>
          <PageTitle beside={<StatusTableLink session={session.key} name={sessionName(session.key, t)} />}>
            {t('page.session.ofBody', {
              body: bodyName(session.body, known, lang),
              session: sessionName(session.key, t),
            })}
          </PageTitle>
          <Parts session={session} />
          {keepsCalendar(person, session.body) && <ChangeSession session={session} />}
          <Suspense fallback={<p aria-live="polite">{t('page.loading')}</p>}>
            <PapersThere session={session} bodies={known} />
          </Suspense>
          <section aria-labelledby="due">
            <h2 id="due">{t('page.session.due')}</h2>
            {keepsCalendar(person, session.body) && (
              <Suspense fallback={null}>
                <ConsiderLink session={session.key} />
              </Suspense>
            )}
            <DueThere session={session} bodies={known} />
          </section>
        </>
      )}
    </article>
  );
}
