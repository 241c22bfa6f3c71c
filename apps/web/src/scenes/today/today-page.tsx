import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { bodies, me, today } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { SaidDate } from '../../components/said-date.js';
import { useLanguage } from '../../language/language.js';
import { exactDate } from '../../language/say-date.js';
import { useToday } from '../../language/use-today.js';
import { Changes } from '../questions/changes.js';
import { TodayQuestions } from '../questions/today-questions.js';
import { NextSessions } from './next-sessions.js';
import { Owed } from './owed.js';
import { Waiting } from './waiting.js';
import './today.css';

/** Fetched, with its words, by those who see what is proposed to leave the list. */
const LeavingToday = lazy(async () => ({
  default: (await import('../workflow/leaving-today.js')).LeavingToday,
}));

/** The first place: what one owes, what waits for one, and the sessions ahead. Members find the sessions. */
export function TodayPage() {
  const { t, lang, locale } = useLanguage();
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const found = useQuery(today(person?.lang ?? lang));
  const date = useToday();
  const works = person?.roles.some(({ role }) => role !== 'member' && role !== 'reader') === true;
  const reads = person?.roles.some(({ role }) => role === 'member' || role === 'reader') === true;
  return (
    <div className="today">
      <PageTitle
        beside={
          <p className="aside today-beside">
            <Link to="/feeds">{t('page.sessions.bodies.follow')}</Link>
            <SaidDate date={date} exactOnly />
          </p>
        }
      >
        {t('page.today.title')}
      </PageTitle>
      {person?.standsInFor.map(({ name, until }) => (
        <p key={name} className="today-stands-in">
          {until === null
            ? t('page.today.standsIn', { name })
            : t('page.today.standsInUntil', { name, date: exactDate(until, locale) })}
        </p>
      ))}
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {person?.roles.some(({ role }) => role !== 'reader') && (
        <Suspense fallback={null}>
          <LeavingToday />
        </Suspense>
      )}
      {found.data && (
        <div className="today-columns">
          <div>
            {works && <Owed owe={found.data.owe} bodies={known} />}
            {works && <Waiting today={found.data} bodies={known} />}
            <TodayQuestions bodies={known} />
            {reads && <Changes bodies={known} />}
          </div>
          <NextSessions sessions={found.data.sessions} bodies={known} />
        </div>
      )}
    </div>
  );
}
