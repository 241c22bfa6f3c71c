import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.js';

interface Props {
  readonly id: string;
  /** Where the list beside stands, kept in the address. */
  readonly list: { readonly cursor?: string };
}

/** Which form is on show stands in the search part of the address. */
const exactly = { exact: true, includeSearch: true };

/** The two forms of a mail, each with its address. */
export function MailViews({ id, list }: Props) {
  const { t } = useLanguage();
  const here = { to: '/mailbox/$mail', params: { mail: id }, activeOptions: exactly, replace: true } as const;
  return (
    <nav className="views" aria-label={t('page.mailbox.views')}>
      <Link {...here} search={list}>
        {t('page.mailbox.asPage')}
      </Link>
      <Link {...here} search={{ ...list, as: 'text' }}>
        {t('page.mailbox.asText')}
      </Link>
    </nav>
  );
}
