import type { Body, TaskDetail } from '../../api/questions.js';
import { SaidDate } from '../../components/said-date.js';
import { TaskSigns } from '../../components/task-signs.js';
import { useLanguage } from '../../language/language.js';
import { meetingStateWords } from '../../language/register-words.js';
import { taskMeetingName } from '../mandate/meeting-name.js';

interface Props {
  readonly task: TaskDetail;
  readonly bodies: readonly Body[];
}

/** At which meeting the task is due, how sure that is, and what is wrong with it. */
export function TaskMeeting({ task, bodies }: Props) {
  const { t, lang, locale } = useLanguage();
  const { state, start, why } = task.meeting;
  return (
    <>
      <p className={`task-meeting is-${state}`}>
        <strong className="sentence">{taskMeetingName(task, bodies, { t, lang, locale })}</strong>
        {state !== 'fixed' && state !== 'none' && (
          <span className="badge">{meetingStateWords(state, t)}</span>
        )}
        {start && (
          <span className="meeting-date">
            <SaidDate date={start} exactOnly={state === 'passed-over'} />
          </span>
        )}
        {!start && state === 'tentative' && <span className="meeting-date">{t('page.date.none')}</span>}
        <TaskSigns task={task} />
      </p>
      {why && <p className="aside">{why}</p>}
      {task.before !== undefined && <p className="aside">{t('page.meeting.beforeRegister')}</p>}
    </>
  );
}
