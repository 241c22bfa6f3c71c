import type { Update } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';
import { UpdateText } from './update-text.js';

/** What somebody else wrote while this person was writing. */
export function NewerUpdates({ updates }: { readonly updates: readonly Update[] }) {
  const { t } = useLanguage();
  return (
    <section className="newer" aria-labelledby="newer">
      <h3 id="newer">{t('page.task.newer.title')}</h3>
      <p className="aside">{t('page.task.newer.hint')}</p>
      {updates.map((update) => (
        <UpdateText key={update.id} update={update} />
      ))}
    </section>
  );
}
