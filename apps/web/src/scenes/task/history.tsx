import type { TaskDetail } from '../../api/questions.js';
import { SaidMoment } from '../../components/said-moment.js';
import { useLanguage } from '../../language/language.js';

/** What was done to the task, newest first, a sentence each. */
export function History({ history }: Pick<TaskDetail, 'history'>) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('page.task.history.title')}</h2>
      {history.length === 0 && <p className="aside">{t('page.task.history.empty')}</p>}
      <ol className="history">
        {history.map(({ at, text }, n) => (
          <li key={history.length - n}>
            <span className="aside">
              <SaidMoment at={at} />
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
