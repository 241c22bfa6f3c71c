import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { bodies } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { SaidMoment } from '../../components/said-moment.js';
import { clearanceWords, progressWords } from '../../language/register-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import type { UndatedTask } from './undated-questions.js';

interface Props {
  readonly task: UndatedTask;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
}

/** One duty without a date: what was asked, who owes it, and what was written of it last. */
export function UndatedLine({ task, isSelected, onSelect }: Props) {
  const { t, lang } = usePlaceLanguage('workflow');
  const { data: known = [] } = useQuery(bodies);
  const { request, last } = task;
  const name = [decisionWords(request, known, lang, t), placeWords(request, t)].filter(Boolean).join(' · ');
  return (
    <li className={isSelected ? 'undated-line is-selected' : 'undated-line'}>
      {task.may.length > 0 && (
        <input
          type="checkbox"
          className="undated-box"
          value={task.id}
          checked={isSelected}
          aria-label={t('workflow.undated.one', { what: name })}
          onChange={({ target }) => onSelect(target.checked)}
        />
      )}
      <div>
        <Link to="/tasks/$task" params={{ task: task.id }}>
          {name}
        </Link>
        <Quotation {...request.text} />
        <p className="aside today-facts">
          <span className="progress-word">{progressWords(task.progress, t)}</span>
          {task.unitName && <span>{t('page.mandates.unit', { unit: task.unitName })}</span>}
        </p>
        {last === null ? (
          <p className="aside">{t('workflow.undated.never')}</p>
        ) : (
          <p>
            <span className="aside">
              {t('workflow.undated.last')}, <SaidMoment at={last.at} /> ({clearanceWords(last.state, t)}):
            </span>{' '}
            <span className="written" dir="auto">
              {last.narrative}
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
