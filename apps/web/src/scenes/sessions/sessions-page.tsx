import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodies, me, sessions } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { useLanguage } from '../../language/language.js';
import { useToday } from '../../language/use-today.js';
import { keepsCalendar } from './keeps-calendar.js';
import { BodyLinks } from './body-links.js';
import { layOutYears } from './lay-out-years.js';
import { SessionLine } from './session-line.js';
import { Year } from './year.js';
import './sessions.css';

/** When the bodies meet: a timeline by year, from past to future. Years that are over are folded away. */
export function SessionsPage() {
  const { t } = useLanguage();
  const today = useToday();
  const { data: person } = useQuery(me);
  const known = useQuery(bodies);
  const found = useQuery(sessions);
  const { years, undated } = layOutYears(
    found.data ?? [],
    (known.data ?? []).map(({ key }) => key),
    today,
  );
  const isOver = (year: number) => year < Number(today.slice(0, 4)) - 1;
  const drawn = (wanted: boolean) =>
    years
      .filter(({ year }) => isOver(year) === wanted)
      .map((year) => <Year key={year.year} year={year} bodies={known.data ?? []} />);
  const earlier = years.filter(({ year }) => isOver(year)).length;
  return (
    <div className="sessions">
      <PageTitle
        beside={
          known.data?.some(({ key }) => keepsCalendar(person, key)) && (
            <Link to="/sessions/add" className="button">
              {t('page.sessions.add.title')}
            </Link>
          )
        }
      >
        {t('page.sessions.title')}
      </PageTitle>
      {(found.isPending || known.isPending) && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data?.length === 0 && <p className="empty">{t('page.sessions.empty')}</p>}
      {found.data && found.data.length > 0 && <Legend />}
      {earlier > 0 && (
        <details className="earlier">
          <summary>{t('page.sessions.earlier', { count: earlier })}</summary>
          {drawn(true)}
        </details>
      )}
      {drawn(false)}
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h2 id="undated">{t('page.sessions.undated')}</h2>
          <ul className="year-sessions">
            {undated.map((session) => (
              <SessionLine key={session.key} session={session} bodies={known.data ?? []} />
            ))}
          </ul>
        </section>
      )}
      {known.data && <BodyLinks bodies={known.data} />}
    </div>
  );
}

function Legend() {
  const { t } = useLanguage();
  return (
    <ul className="year-legend" aria-hidden="true">
      {(['dated', 'expected', 'no-documents', 'cancelled'] as const).map((look) => (
        <li key={look}>
          <svg width="24" height="12">
            <rect x="1" y="1" width="22" height="10" rx="2" className={`year-part is-${look}`} />
          </svg>{' '}
          <span className="sentence">{t(`page.sessions.look.${look}`)}</span>
        </li>
      ))}
    </ul>
  );
}
