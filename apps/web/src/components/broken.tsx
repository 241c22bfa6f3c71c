import { useRouter } from '@tanstack/react-router';
import { useLanguage } from '../language/language.js';
import { PageTitle } from './page-title.js';
import { Refused } from './refused.js';

/** A page that could not be made: the server did not say who is signed in, or the page itself failed. */
export function Broken({ error }: { readonly error: unknown }) {
  const { t } = useLanguage();
  const router = useRouter();
  return (
    <main id="content" className="lone-page" tabIndex={-1}>
      <PageTitle>{t('page.problem.brokenTitle')}</PageTitle>
      <Refused
        error={error instanceof Error ? error : new Error(String(error))}
        retry={() => void router.invalidate()}
      />
    </main>
  );
}
