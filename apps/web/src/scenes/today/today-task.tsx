import { Link } from '@tanstack/react-router';
import type { Body, Today } from '../../api/questions.js';
import { Quotation } from '../../components/quotation.js';
import { TaskSigns } from '../../components/task-signs.js';
import { useLanguage } from '../../language/language.js';
import { languageName } from '../../language/language-name.js';
import { progressWords } from '../../language/register-words.js';
import { taskMeetingName } from '../mandate/meeting-name.js';
import { decisionWords, placeWords } from '../mandates/source-words.js';
import { NextDate } from './next-date.js';

type Task = Today['clear']['items'][number];

interface Props {
  readonly task: Task;
  /** Whether to say that it is shown because nobody answers for its unit. */
  readonly inOwnersPlace?: boolean;
  /** Whether to say why its meeting is as it is. */
  readonly withReason?: boolean;
  readonly bodies: readonly Body[];
}

/** One task among what is due: by when, what was asked, how far it is, and who owes it. */
export function TodayTask({ task, bodies, inOwnersPlace = false, withReason = false }: Props) {
  const { t, lang, locale } = useLanguage();
  const source = task.request;
  const { text } = source;
  return (
    <li className="today-task">
      <div className="today-when">
        <p>
          <NextDate task={task} />
        </p>
        <p className="today-signs">
          <TaskSigns task={task} />
        </p>
      </div>
      <div>
        <Link to="/tasks/$task" params={{ task: task.id }}>
          {[decisionWords(source, bodies, lang, t), placeWords(source, t)].filter(Boolean).join(' · ')}
        </Link>
        <Quotation {...text} />
        {withReason && task.meeting.why && <p>{task.meeting.why}</p>}
        <p className="aside today-facts">
          <span className="progress-word">{progressWords(task.progress, t)}</span>
          <span className="sentence">{taskMeetingName(task, bodies, { t, lang, locale })}</span>
          {task.unitName && <span>{t('page.mandates.unit', { unit: task.unitName })}</span>}
          {text.lang !== lang && (
            <span>
              {t('page.mandates.shownIn', {
                language: languageName(text.lang, lang),
                wanted: languageName(lang, lang),
              })}
            </span>
          )}
          {inOwnersPlace && <span>{t('page.today.owe.instead')}</span>}
        </p>
      </div>
    </li>
  );
}
