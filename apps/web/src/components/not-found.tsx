import { Link } from '@tanstack/react-router';
import { useLanguage } from '../language/language.js';
import { PageTitle } from './page-title.js';

/** An address that holds nothing. */
export function NotFound() {
  const { t } = useLanguage();
  return (
    <main id="content" className="lone-page" tabIndex={-1}>
      <PageTitle>{t('page.problem.placeTitle')}</PageTitle>
      <p>{t('page.problem.notFound')}</p>
      <Link to="/mandates">{t('page.problem.home')}</Link>
    </main>
  );
}
