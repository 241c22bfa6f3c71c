import { Link } from '@tanstack/react-router';
import type { Body, Today } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { TodayTask } from './today-task.js';

interface Props {
  readonly today: Pick<Today, 'clear' | 'choose' | 'decide' | 'proposals'>;
  readonly bodies: readonly Body[];
}

/** What others wait for: updates to clear, sessions to choose, what has lost its meeting, proposals to confirm. */
export function Waiting({ today, bodies }: Props) {
  const { t } = useLanguage();
  const { clear, choose, decide, proposals } = today;
  const isEmpty = clear.total + choose.total + decide.total + proposals.count === 0;
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{t('page.today.waits.title')}</h2>
      {isEmpty && <p className="today-empty">{t('page.today.waits.empty')}</p>}
      {(
        [
          ['clear', clear],
          ['choose', choose],
          ['decide', decide],
        ] as const
      ).map(
        ([what, { items, total }]) =>
          total > 0 && (
            <div key={what}>
              <h3>
                {t(`page.today.waits.${what}`)} <span className="aside">{total}</span>
              </h3>
              <ol className="today-tasks">
                {items.map((task) => (
                  <TodayTask key={task.id} task={task} bodies={bodies} withReason={what !== 'clear'} />
                ))}
              </ol>
            </div>
          ),
      )}
      {proposals.count > 0 && (
        <div>
          <h3>{t('page.today.waits.proposals')}</h3>
          <p>
            <Link to="/intake">{t('page.today.waits.proposalCount', { count: proposals.count })}</Link>
          </p>
        </div>
      )}
    </section>
  );
}
