import type { Body, Today } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { Link } from '@tanstack/react-router';
import { TodayTask } from './today-task.js';

interface Props {
  readonly owe: Today['owe'];
  readonly bodies: readonly Body[];
}

/** What this person owes, the next deadline first. */
export function Owed({ owe, bodies }: Props) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{t('page.today.owe.title')}</h2>
      {owe.total === 0 ? (
        <p className="today-empty">{t('page.today.owe.empty')}</p>
      ) : (
        <p className="count">{t('page.today.owe.count', { total: owe.total })}</p>
      )}
      {owe.items.length > 0 && (
        <ol className="today-tasks">
          {owe.items.map((task) => (
            <TodayTask key={task.id} task={task} bodies={bodies} inOwnersPlace={task.insteadOfOwner} />
          ))}
        </ol>
      )}
      <p>
        <Link to="/undated">{t('page.today.owe.undated')}</Link>
      </p>
      {owe.total > owe.items.length && (
        <p className="aside">{t('page.today.owe.more', { shown: owe.items.length, total: owe.total })}</p>
      )}
    </section>
  );
}
