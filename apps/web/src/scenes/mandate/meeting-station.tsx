import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Body, Mandate, Task } from '../../api/questions.js';
import { SaidDate } from '../../components/said-date.js';
import { SessionLink } from '../../components/session-link.js';
import { StatusTableLink } from '../../components/status-table-link.js';
import { TaskSigns } from '../../components/task-signs.js';
import { useLanguage } from '../../language/language.js';
import { meetingStateWords, progressWords } from '../../language/register-words.js';
import { sessionName } from '../../language/session-name.js';
import { bodyName } from '../../language/body-name.js';
import { Deadlines } from './deadlines.js';
import { taskMeetingName } from './meeting-name.js';
import { StationMark } from './station-mark.js';

/** Fetched, with its words, where a task was carried on by another. */
const CarriedNote = lazy(async () => ({ default: (await import('./chain/carried-note.js')).CarriedNote }));

interface Props {
  readonly task: Task;
  readonly bodies: readonly Body[];
  /** Whose line this is: bodies other than the one that asked are named along it. */
  readonly mandate: Pick<Mandate, 'body' | 'dueRule'>;
}

/** One meeting on the line: its name and date, how sure it is and why, and what is due there. */
export function MeetingStation({ task, mandate, bodies }: Props) {
  const { t, lang, locale } = useLanguage();
  const { state, start, why } = task.meeting;
  const isOwed = state !== 'passed-over' && task.before === undefined;
  const hasMeeting = state === 'fixed' || state === 'tentative';
  const name = taskMeetingName(task, bodies, { t, lang, locale }, mandate.body);
  return (
    <li className={`station is-${state}`}>
      <StationMark state={state} />
      <div>
        <p className="station-name">
          <strong className="sentence">
            {isOwed ? (
              <Link to="/tasks/$task" params={{ task: task.id }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </strong>
          {state !== 'fixed' && state !== 'none' && (
            <span className="badge">{meetingStateWords(state, t)}</span>
          )}
          <TaskSigns task={task} />
        </p>
        <p className="station-facts">
          {start && (
            <span className="meeting-date">
              <SaidDate date={start} exactOnly={state === 'passed-over'} />
            </span>
          )}
          {hasMeeting && !start && <span className="meeting-date">{t('page.date.none')}</span>}
          {isOwed && !task.carriedInto && (
            <span className="progress-word">{progressWords(task.progress, t)}</span>
          )}
          {hasMeeting && task.session && <StatusTableLink session={task.session} name={name} />}
          {sessionsOf(task).map((key) => (
            <SessionLink key={key} session={key}>
              {t('page.meeting.sessionPage', { session: sessionName(key, t) })}
            </SessionLink>
          ))}
        </p>
        {task.carriedInto && (
          <Suspense fallback={null}>
            <CarriedNote into={task.carriedInto} />
          </Suspense>
        )}
        {task.waitsFor && <WaitsFor before={task.waitsFor} bodies={bodies} />}
        {why && mandate.dueRule !== null && <p className="aside">{why}</p>}
        {task.before !== undefined && <p className="aside">{t('page.meeting.beforeRegister')}</p>}
        {isOwed && <Deadlines deadlines={task.deadlines} toChoose={state === 'choice'} />}
      </div>
    </li>
  );
}

/** The sessions that the meeting is about: its own, or those among which somebody is to choose. */
function sessionsOf({ session, meeting }: Task): readonly string[] {
  return session !== null && meeting.state !== 'choice' ? [session] : meeting.candidates;
}

interface WaitsProps {
  readonly before: NonNullable<Task['waitsFor']>;
  readonly bodies: readonly Body[];
}

/** What goes to another body first: the task that this one waits for. */
function WaitsFor({ before: { task, body, session, done }, bodies }: WaitsProps) {
  const { t, lang } = useLanguage();
  const name = bodyName(body, bodies, lang);
  const meeting =
    session === null ? name : t('page.session.ofBody', { body: name, session: sessionName(session, t) });
  return (
    <p className="aside">
      <Link to="/tasks/$task" params={{ task }}>
        {t('page.meeting.waitsFor', { meeting, done: done ? 'yes' : 'no' })}
      </Link>
    </p>
  );
}
