import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { TaskDetail } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { progressWords } from '../../language/register-words.js';
import { Deadlines } from '../mandate/deadlines.js';
import { textForReader } from '../mandates/text-for-reader.js';

/** These and their words are fetched where there is a paper, or somebody may set deadlines. */
const TaskPaper = lazy(async () => ({ default: (await import('./task-paper.js')).TaskPaper }));
const TaskDeadlines = lazy(async () => ({ default: (await import('./task-deadlines.js')).TaskDeadlines }));

const TaskOutcome = lazy(async () => ({
  default: (await import('../workflow/task-outcome.js')).TaskOutcome,
}));

/** How far the task is, who owes it, and the dates that lead up to its meeting. */
export function TaskFacts({ task }: { readonly task: TaskDetail }) {
  const { t, lang } = useLanguage();
  const isOwed = task.meeting.state !== 'passed-over' && task.before === undefined;
  const text = textForReader(
    task.request.texts.filter(({ dueWords }) => dueWords !== null),
    lang,
  );
  return (
    <aside className="task-facts" aria-labelledby="stands">
      <h2 id="stands">{t('page.task.stands')}</h2>
      <dl className="facts">
        {isOwed && (
          <div>
            <dt>{t('page.task.progress')}</dt>
            <dd>
              <strong>{progressWords(task.progress, t)}</strong>
              {task.outcome && (
                <Suspense>
                  <TaskOutcome outcome={task.outcome} />
                </Suspense>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('page.task.owner')}</dt>
          <dd>{task.unitName ?? t('page.task.noOwner')}</dd>
        </div>
        <div>
          <dt>{t('page.task.due')}</dt>
          <dd>
            <p className="sentence">{task.request.dueSentence}</p>
            {text && (
              <p className="aside">
                <q lang={text.lang}>{text.dueWords}</q>
              </p>
            )}
          </dd>
        </div>
      </dl>
      {task.blocked && (
        <div className="blocked">
          <p>
            <strong>{t('page.task.blockedFor', { kind: task.blocked.kind })}</strong>
          </p>
          <p className="written" dir="auto">
            {task.blocked.reason}
          </p>
        </div>
      )}
      {isOwed && <LeadingUp task={task} />}
      <Link to="/mandates/$mandate" params={{ mandate: task.mandate }}>
        {t('page.task.mandate')}
      </Link>
    </aside>
  );
}

/** The days that lead up to its meeting, which an officer may set otherwise, and the paper that answers it. */
function LeadingUp({ task }: { readonly task: TaskDetail }) {
  const { t } = useLanguage();
  return (
    <>
      {task.deadlines.length > 0 && (
        <div>
          <h3>{t('page.task.deadlines')}</h3>
          <Deadlines deadlines={task.deadlines} toChoose={task.meeting.state === 'choice'} />
          {task.plannedDocument === null && task.may.includes('extend-deadlines') && (
            <Suspense>
              <TaskDeadlines task={task} />
            </Suspense>
          )}
        </div>
      )}
      {task.plannedDocument && (
        <Suspense>
          <TaskPaper paper={task.plannedDocument} />
        </Suspense>
      )}
    </>
  );
}
