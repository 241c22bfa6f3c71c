import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { Notice } from '../../components/notice.js';
import { SessionLink } from '../../components/session-link.js';
import { sessionName } from '../../language/session-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsCalendar } from '../sessions/keeps-calendar.js';
import type { Reading } from './intake-questions.js';

/** Which change of the session would make the calendar say what the text says; of its kind there is none. */
const changes = { dates: 'move', expected: 'move', takesDocuments: 'documents', kind: null } as const;

/** Says where the text contradicts the calendar, and leads whoever keeps the calendar to the change. */
export function CalendarConflicts({ reading: { conflicts } }: { readonly reading: Reading }) {
  const { t } = usePlaceLanguage('intake');
  const { data: person } = useQuery(me);
  if (conflicts.length === 0) return null;
  return (
    <Notice>
      <h2>{t('intake.page.conflicts.title')}</h2>
      <p>{t('intake.page.conflicts.why')}</p>
      <ul>
        {conflicts.map(({ session, part, fact, detail }) => {
          const [body = '', ...name] = session.split('/');
          const change = changes[fact];
          return (
            <li key={`${session} ${part} ${fact}`}>
              <SessionLink session={session}>{sessionName(session, t)}</SessionLink>
              {': '}
              {detail}{' '}
              {change !== null && keepsCalendar(person, body) && (
                <Link to="/sessions/$body/$" params={{ body, _splat: name.join('/') }} search={{ change }}>
                  {t('intake.page.conflicts.change')}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
