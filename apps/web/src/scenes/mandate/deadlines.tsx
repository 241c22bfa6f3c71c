import type { Task } from '../../api/questions.js';
import { SaidDate } from '../../components/said-date.js';
import { useLanguage } from '../../language/language.js';
import { exactDate } from '../../language/say-date.js';
import { deadlineWords } from '../../language/register-words.js';
import { useToday } from '../../language/use-today.js';
import './deadlines.css';

interface Props {
  readonly deadlines: Task['deadlines'];
  /** Whether a session is still to be chosen: the day for the slot is then the day to choose by. */
  readonly toChoose: boolean;
}

/** The dates that lead up to a meeting. The next unmet one says how far it is; the others only when they are. */
export function Deadlines({ deadlines, toChoose }: Props) {
  const { t, locale } = useLanguage();
  const today = useToday();
  if (deadlines.length === 0) return null;
  const inOrder = [...deadlines].sort((a, b) => a.date.localeCompare(b.date));
  const next = inOrder.find(({ date, met }) => date >= today && !met);
  return (
    <dl className="deadlines" aria-label={t('page.meeting.deadlines')}>
      {inOrder.map((deadline) => (
        <div key={deadline.kind} className={deadline === next ? 'is-next' : undefined}>
          <dt>{toChoose ? t('page.deadline.choose') : deadlineWords(deadline.kind, t)}</dt>
          <dd>
            <SaidDate date={deadline.date} exactOnly={deadline !== next} />
            {deadline.met && (
              <>
                {' '}
                <span className="met">{t('page.task.met')}</span>
              </>
            )}
            {deadline.originally && (
              <span className="aside deadline-before">
                {t('page.deadline.originally', { date: exactDate(deadline.originally, locale) })}
              </span>
            )}
            {deadline.reason && (
              <span className="aside deadline-before" dir="auto">
                {deadline.reason}
              </span>
            )}
            {deadline.passedBeforeAdoption && (
              <span className="aside"> {t('page.deadline.passedBeforeAdoption')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
