import type { Body, Today } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { Link } from '@tanstack/react-router';
import { TodayTask } from './today-task.js';

interface Props {
  readonly owe: Today['owe'];
  readonly bodies: readonly Body[];
}

/** What this person owes, the next deadline first; what presses nobody is folded up, so that it pushes nothing down. */
export function Owed({ owe, bodies }: Props) {
  const { t } = useLanguage();
  const [presses, rest] = [owe.items.filter(pressesOn), owe.items.filter((task) => !pressesOn(task))];
  const list = (tasks: Today['owe']['items']) =>
    tasks.length > 0 && (
      <ol className="today-tasks">
        {tasks.map((task) => (
          <TodayTask key={task.id} task={task} bodies={bodies} inOwnersPlace={task.insteadOfOwner} />
        ))}
      </ol>
    );
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{t('page.today.owe.title')}</h2>
      {owe.total === 0 ? (
        <p className="today-empty">{t('page.today.owe.empty')}</p>
      ) : (
        <p className="count">{t('page.today.owe.count', { total: owe.total })}</p>
      )}
      {list(presses)}
      {rest.length > 0 && (
        <details className="earlier" open={presses.length === 0}>
          <summary>{t('page.today.owe.noDeadline', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      <p className="today-aside">
        <Link to="/undated">{t('page.today.owe.undated')}</Link>
      </p>
      {owe.total > owe.items.length && (
        <p className="aside">{t('page.today.owe.more', { shown: owe.items.length, total: owe.total })}</p>
      )}
    </section>
  );
}

/** Whether something is to come by a day, was missed, or is held up. */
function pressesOn({ nextDeadline, chooseBy, overdue, late, blocked }: Today['owe']['items'][number]) {
  return nextDeadline !== null || chooseBy !== null || overdue || late === true || blocked !== null;
}
