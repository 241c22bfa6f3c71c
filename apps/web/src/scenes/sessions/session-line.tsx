import type { Body, Session } from '../../api/questions.js';
import { SessionLink } from '../../components/session-link.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { sessionName } from '../../language/session-name.js';
import type { TimelineSegment } from './lay-out-years.js';
import { PartDates } from './part-dates.js';
import { partName } from './part-name.js';

interface Props {
  readonly session: Session;
  /** The part that is held then; without one, the session as a whole. */
  readonly part?: TimelineSegment;
  readonly bodies: readonly Body[];
}

/** A part of a session in a list: whose, which, when, and what is unusual about it. */
export function SessionLine({ session, part, bodies }: Props) {
  const { t, lang } = useLanguage();
  return (
    <li className={session.cancelled ? 'is-cancelled' : undefined}>
      <span className="year-session-dates">{part ? <PartDates part={part} /> : t('page.date.none')}</span>
      <span>
        <SessionLink session={session.key}>
          {t('page.session.ofBody', {
            body: bodyName(session.body, bodies, lang),
            session: sessionName(session.key, t),
          })}
        </SessionLink>
        {part?.kind === 'resumed' && <span className="aside"> {partName(part, t)}</span>}
      </span>
      <span className="year-session-signs">
        {session.cancelled && <span className="badge">{t('page.sessions.look.cancelled')}</span>}
        {session.kind === 'special' && <span className="badge">{t('page.sessions.special')}</span>}
        {part && !part.takesDocuments && (
          <span className="badge">{t('page.sessions.look.no-documents')}</span>
        )}
      </span>
    </li>
  );
}
