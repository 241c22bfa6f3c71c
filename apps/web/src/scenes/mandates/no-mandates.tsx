import { Link } from '@tanstack/react-router';
import type { MandateSearch } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';

/** What is said in place of rows: what belongs here and how it comes, or how to widen a search. */
export function NoMandates({ search: { q, body, unit, life } }: { readonly search: MandateSearch }) {
  const { t } = useLanguage();
  if (q !== undefined || body !== undefined || unit !== undefined || life !== undefined) {
    return (
      <div className="empty">
        <h2>
          {q === undefined ? t('page.mandates.notFound.filtered') : t('page.mandates.notFound.title', { q })}
        </h2>
        <p>{t('page.mandates.notFound.what')}</p>
        <Link className="button" to="/mandates" search={{}}>
          {t('page.mandates.notFound.clear')}
        </Link>
      </div>
    );
  }
  return (
    <div className="empty">
      <h2>{t('page.mandates.empty.title')}</h2>
      <p>{t('page.mandates.empty.what')}</p>
      <p>{t('page.mandates.empty.how')}</p>
      <pre dir="ltr" tabIndex={0}>
        <code>
          {'npm run -s mandates -- import FILE\nnpm run -s mandates -- confirm READING --all --as EMAIL'}
        </code>
      </pre>
    </div>
  );
}
