import type { Body, Today } from '../../api/questions.js';
import { SaidDate } from '../../components/said-date.js';
import { StatusTableLink } from '../../components/status-table-link.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { sessionName } from '../../language/session-name.js';
import { PartDates } from '../sessions/part-dates.js';
import { ProgressBar } from './progress-bar.js';

interface Props {
  readonly sessions: Today['sessions'];
  readonly bodies: readonly Body[];
}

/** The next session of each body: how many days are left, and how far is what is due there. */
export function NextSessions({ sessions, bodies }: Props) {
  const { t, lang } = useLanguage();
  return (
    <section aria-labelledby="sessions" className="next-sessions">
      <h2 id="sessions">{t('page.today.sessions.title')}</h2>
      {sessions.length === 0 && <p className="aside">{t('page.today.sessions.empty')}</p>}
      <ul>
        {sessions.map(({ body, session, opens, expected, daysLeft, counts }) => (
          <li key={body}>
            <h3>{bodyName(body, bodies, lang)}</h3>
            {session === null ? (
              <p className="aside">{t('page.today.sessions.none')}</p>
            ) : (
              <>
                <p className="sentence">{sessionName(session, t)}</p>
                <p>
                  {opens === null || daysLeft === null ? (
                    <PartDates part={{ start: null, end: null, expected }} />
                  ) : (
                    <>
                      <strong>{t('page.today.sessions.opens', { days: daysLeft })}</strong>{' '}
                      <span className="aside">
                        <SaidDate date={opens} exactOnly />
                      </span>
                    </>
                  )}
                </p>
                <ProgressBar counts={counts} />
                <StatusTableLink session={session} name={sessionName(session, t)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
