import { Link } from '@tanstack/react-router';
import type { TaskDetail } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** The planned document that answers a task; its deadlines are those of the task. */
export function TaskPaper({ paper }: { readonly paper: NonNullable<TaskDetail['plannedDocument']> }) {
  const { t } = usePlaceLanguage('paper');
  const { id, title, symbol, state } = paper;
  return (
    <div>
      <h3>{t('paper.ofTask.title')}</h3>
      <p>
        <Link to="/papers/$paper" params={{ paper: id }}>
          {title}
        </Link>
      </p>
      <p className="due-task-facts">
        <span className="progress-word">{t(`paper.state.${state as 'planned'}`)}</span>
        {symbol && <span>{symbol}</span>}
      </p>
      <p className="aside">{t('paper.ofTask.deadlines')}</p>
    </div>
  );
}
