import type { TaskDetail } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { UpdateText } from './update-text.js';

interface Props {
  readonly updates: TaskDetail['updates'];
  /** Whether this person sees cleared words only. */
  readonly clearedOnly: boolean;
}

/** What was written about the work: the newest on show, the earlier ones folded away. */
export function Updates({ updates, clearedOnly }: Props) {
  const { t } = useLanguage();
  const [newest, ...earlier] = updates;
  return (
    <section aria-labelledby="updates">
      <h2 id="updates">{t('page.task.updates.title')}</h2>
      {newest === undefined ? (
        <p className="aside">
          {t(clearedOnly ? 'page.task.updates.emptyForReader' : 'page.task.updates.empty')}
        </p>
      ) : (
        <UpdateText update={newest} />
      )}
      {earlier.length > 0 && (
        <details className="earlier">
          <summary>{t('page.task.updates.earlier', { count: earlier.length })}</summary>
          {earlier.map((update) => (
            <UpdateText key={update.id} update={update} />
          ))}
        </details>
      )}
    </section>
  );
}
