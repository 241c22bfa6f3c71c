import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { MessageKey } from '#messages/web';
import { bodies, me, type TaskDetail } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { useLanguage } from '../../language/language.js';
import { MandateTexts } from '../mandate/mandate-texts.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { Acts } from './acts.js';
import { History } from './history.js';
import { OutcomeNotice, type Outcomes } from './outcome-notice.js';
import { standingOf } from './standing-of.js';
import { TaskFacts } from './task-facts.js';
import { TaskMeeting } from './task-meeting.js';
import { Updates } from './updates.js';

/** Fetched, with its words, by those who record what the body did. */
const TaskActLink = lazy(async () => ({
  default: (await import('../workflow/task-act-link.js')).TaskActLink,
}));

/** A task that has come from the server, with what this person may do. */
export function OpenedTask({ task }: { readonly task: TaskDetail }) {
  const { t, lang } = useLanguage();
  const { data: known = [] } = useQuery(bodies);
  const { data: person } = useQuery(me);
  const [said, say] = useState<Outcomes>(null);
  const outcome = useMemo(
    () => ({
      onDone: (act: string, fresh: TaskDetail) => say(whatWasDone(act, fresh)),
      onRefused: (refused: Error) => say({ refused }),
    }),
    [],
  );
  const standing = standingOf(person?.roles ?? [], task.body);
  const source = task.request;
  return (
    <>
      <div>
        <PageTitle>
          {[decisionWords(source, known, lang, t), placeWords(source, t)].filter(Boolean).join(' · ')}
        </PageTitle>
        <TaskMeeting task={task} bodies={known} />
      </div>
      <div className="task-columns">
        <div>
          <MandateTexts texts={task.request.texts} />
          <Updates updates={task.updates} clearedOnly={!standing.works} />
          {standing.works && (
            <section aria-labelledby="acts" className="acts">
              <h2 id="acts">{t('page.task.acts')}</h2>
              <OutcomeNotice outcome={said} t={t} />
              <Acts task={task} outcome={outcome} onBehalfOf={standing.forOthers ? task.unitName : null} />
              {(task.may.includes('drop') || task.may.includes('take-note')) && (
                <Suspense>
                  <TaskActLink task={task.id} />
                </Suspense>
              )}
            </section>
          )}
          <History history={task.history} />
        </div>
        <TaskFacts task={task} />
      </div>
    </>
  );
}

/** Of a step that was not the last, which one comes next. */
function whatWasDone(act: string, { progress, updates }: TaskDetail): Outcomes {
  const step = updates[0]?.clearance.waitsFor ?? null;
  if (act === 'clear' && progress === 'for-clearance' && step !== null)
    return { done: 'page.task.done.step', values: { step } };
  return { done: `page.task.done.${act}` as MessageKey };
}
