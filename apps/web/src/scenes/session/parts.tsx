import type { Session } from '../../api/questions.js';
import { SaidDate } from '../../components/said-date.js';
import { useLanguage } from '../../language/language.js';
import { useToday } from '../../language/use-today.js';
import { PartDates } from '../sessions/part-dates.js';
import { partName } from '../sessions/part-name.js';

interface Props {
  readonly session: Session;
  /** Whether they stand on the page already: then they are no place of their own. */
  readonly again?: boolean;
}

/** The parts of a session: when each is held, how far off it is, and why one takes no documents. */
export function Parts({ session, again = false }: Props) {
  const { t } = useLanguage();
  const today = useToday();
  const Around = again ? 'div' : 'section';
  return (
    <Around aria-label={again ? undefined : t('page.session.parts')}>
      {(session.cancelled || session.kind === 'special') && (
        <p className="session-signs">
          {session.cancelled && <span className="badge">{t('page.sessions.look.cancelled')}</span>}
          {session.kind === 'special' && <span className="badge">{t('page.sessions.special')}</span>}
        </p>
      )}
      <dl className="facts session-parts">
        {session.segments.map((part) => (
          <div key={`${part.kind} ${part.n}`}>
            <dt className="sentence">{partName(part, t)}</dt>
            <dd>
              <PartDates part={part} />
              {part.start !== null && part.start > today && !session.cancelled && (
                <span className="aside">
                  {' '}
                  <SaidDate date={part.start} />
                </span>
              )}
              {!part.takesDocuments && <p className="aside sentence">{whyNone(part.why)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Around>
  );

  function whyNone(why: string | null): string {
    if (why === null) return t('page.sessions.look.no-documents');
    return why === 'elections-only'
      ? t('page.session.electionsOnly')
      : t('page.session.noDocumentsBecause', { why });
  }
}
