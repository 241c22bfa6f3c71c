import { Link } from '@tanstack/react-router';
import { useLanguage } from '../language/language.js';

interface Props {
  readonly here:
    | '/mandates'
    | '/mailbox'
    | '/intake'
    | '/people'
    | '/people/audit'
    | '/undated'
    | '/questions'
    | '/reminders'
    | '/reminders/unsent'
    | '/reminders/lists'
    | '/reminders/people';
  readonly search: Readonly<Record<string, string | undefined>> & { readonly cursor?: string };
  readonly next: string | null;
}

/** The way through a long list. Each page has its address; going back is the browser's. */
export function Pager({ here, search, next }: Props) {
  const { t } = useLanguage();
  const { cursor, ...first } = search;
  if (cursor === undefined && next === null) return null;
  return (
    <nav className="pager" aria-label={t('page.mandates.pages')}>
      {cursor !== undefined && (
        <Link className="button" to={here} search={first}>
          {t('page.mandates.first')}
        </Link>
      )}
      {next !== null && (
        <Link className="button" to={here} search={{ ...first, cursor: next }}>
          {t('page.mandates.next')}
        </Link>
      )}
    </nav>
  );
}
