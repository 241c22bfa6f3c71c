import type { Body, Mandate, Task } from '../../api/questions.js';
import { Icon } from '../../components/icon.js';
import { SaidDate } from '../../components/said-date.js';
import { bodyName } from '../../language/body-name.js';
import { useLanguage } from '../../language/language.js';
import { meetingStateWords, progressWords } from '../../language/register-words.js';
import { sessionName } from '../../language/session-name.js';
import { Deadlines } from './deadlines.js';
import { StationMark } from './station-mark.js';

interface Props {
  readonly task: Task;
  readonly bodies: readonly Body[];
  /** Whose line this is: bodies other than the one that asked are named along it. */
  readonly mandate: Pick<Mandate, 'body' | 'dueRule'>;
}

/** One meeting on the line: its name and date, how sure it is and why, and what is due there. */
export function MeetingStation({ task, mandate, bodies }: Props) {
  const { t, lang, locale } = useLanguage();
  const { state, start, why, candidates } = task.meeting;
  const isOwed = state !== 'passed-over' && task.before === undefined;
  const hasMeeting = state === 'fixed' || state === 'tentative';
  const nameOf = (key: string) => {
    const session = sessionName(key, t);
    return task.body === mandate.body
      ? session
      : t('page.session.ofBody', { body: bodyName(task.body, bodies, lang), session });
  };
  const name = task.session && state !== 'choice' ? nameOf(task.session) : candidateNames();
  return (
    <li className={`station is-${state}`}>
      <StationMark state={state} />
      <div>
        <p className="station-name">
          <strong className="sentence">{name}</strong>
          {state !== 'fixed' && state !== 'none' && (
            <span className="badge">{meetingStateWords(state, t)}</span>
          )}
          {task.overdue && (
            <span className="badge is-overdue">
              <Icon name="warning" />
              {t('page.meeting.overdue')}
            </span>
          )}
        </p>
        <p className="station-facts">
          {start && (
            <span className="station-date">
              <SaidDate date={start} exactOnly={state === 'passed-over'} />
            </span>
          )}
          {hasMeeting && !start && <span className="station-date">{t('page.date.none')}</span>}
          {isOwed && <span className="station-progress">{progressWords(task.progress, t)}</span>}
          {hasMeeting && task.session && <StatusTableLink session={task.session} name={name} />}
        </p>
        {why && mandate.dueRule !== null && <p className="aside">{why}</p>}
        {task.before !== undefined && <p className="aside">{t('page.meeting.beforeRegister')}</p>}
        {isOwed && <Deadlines deadlines={task.deadlines} toChoose={state === 'choice'} />}
      </div>
    </li>
  );

  /** Before somebody chooses, a choice goes by its candidates' names. */
  function candidateNames(): string {
    if (candidates.length === 0) return t('page.meeting.undated');
    return new Intl.ListFormat(locale, { type: 'disjunction' }).format(candidates.map(nameOf));
  }
}

function StatusTableLink({ session, name }: { readonly session: string; readonly name: string }) {
  const { t, lang } = useLanguage();
  return (
    <a
      href={`/api/v1/reports?${new URLSearchParams({ session, format: 'html', lang })}`}
      target="_blank"
      rel="noopener"
      aria-label={t('page.meeting.statusTableOf', { session: name })}
    >
      {t('page.meeting.statusTable')}
      <Icon name="outside" />
    </a>
  );
}
