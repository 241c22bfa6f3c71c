import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import type { Body, PaperDetail } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TaskSigns } from '../../components/task-signs.js';
import { progressWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { taskMeetingName } from '../mandate/meeting-name.js';
import { askedWords } from './paper-name.js';
import { TaskTicks } from './task-ticks.js';
import { usePaperAct } from './use-paper-act.js';

interface Props {
  readonly paper: PaperDetail;
  readonly bodies: readonly Body[];
}

/** The tasks that a paper answers; officers add to them and take away. */
export function PaperTasks({ paper, bodies }: Props) {
  const { t } = usePlaceLanguage('paper');
  const mayChange = paper.may.includes('change') && paper.state !== 'issued';
  const [isAdding, setAdding] = useState(false);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t('paper.tasks.title', { count: paper.answers.length })}</h2>
      {paper.answers.length === 0 && <p className="aside">{t('paper.tasks.none')}</p>}
      <ul className="paper-tasks">
        {paper.answers.map((task) => (
          <Answered key={task.id} task={task} paper={paper} bodies={bodies} mayChange={mayChange} />
        ))}
      </ul>
      {mayChange && !isAdding && (
        <Button className="button" onPress={() => setAdding(true)}>
          {t('paper.tasks.add')}
        </Button>
      )}
      {mayChange && isAdding && <AddTasks paper={paper} onLeave={() => setAdding(false)} />}
    </section>
  );
}

interface AnsweredProps extends Props {
  readonly task: PaperDetail['answers'][number];
  readonly mayChange: boolean;
}

function Answered({ task, paper, bodies, mayChange }: AnsweredProps) {
  const { t, lang, locale } = usePlaceLanguage('paper');
  const asked = askedWords(task.request, bodies, lang, t);
  const take = usePaperAct(paper, (call) =>
    api.DELETE('/api/v1/planned-documents/{id}/tasks/{task}', {
      ...call,
      params: { path: { ...call.params.path, task: task.id } },
    }),
  );
  return (
    <li>
      <p>
        <Link to="/tasks/$task" params={{ task: task.id }}>
          {asked}
        </Link>
      </p>
      <Quotation {...task.request.text} />
      <p className="due-task-facts">
        <span className="progress-word">{progressWords(task.progress, t)}</span>
        <TaskSigns task={task} />
        {task.unitName && <span className="aside">{t('page.mandates.unit', { unit: task.unitName })}</span>}
        {task.apart && (
          <span className="badge">
            {t('paper.tasks.apartAt', { meeting: taskMeetingName(task, bodies, { t, lang, locale }) })}
          </span>
        )}
        {mayChange && (
          <Button
            className="button quiet"
            aria-label={t('paper.tasks.takeOf', { task: asked })}
            onPress={() => take.isPending || take.mutate()}
          >
            {t('paper.tasks.take')}
          </Button>
        )}
      </p>
      {take.isError && <RefusedAct error={take.error} />}
    </li>
  );
}

function AddTasks({ paper, onLeave }: { readonly paper: PaperDetail; readonly onLeave: () => void }) {
  const { t } = usePlaceLanguage('paper');
  const [chosen, choose] = useState<readonly string[]>([]);
  const add = usePaperAct(
    paper,
    (call, tasks: readonly string[]) =>
      api.POST('/api/v1/planned-documents/{id}/tasks', { ...call, body: { tasks: [...tasks] } }),
    { onDone: onLeave },
  );
  return (
    <div className="form paper-form">
      {add.isError && <RefusedAct error={add.error} />}
      <TaskTicks session={paper.session} chosen={chosen} onChoose={choose} />
      <div className="form-buttons">
        <Button
          className="button primary"
          isDisabled={chosen.length === 0}
          onPress={() => add.isPending || add.mutate(chosen)}
        >
          {t(add.isPending ? 'page.task.working' : 'paper.tasks.addThese')}
        </Button>
        <Button className="button quiet" autoFocus onPress={onLeave}>
          {t('page.task.cancel')}
        </Button>
      </div>
    </div>
  );
}
