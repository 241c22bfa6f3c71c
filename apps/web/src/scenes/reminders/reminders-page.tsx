import { Link, Outlet } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import '../mailbox/mailbox.css';
import './reminders.css';

/** What goes when to whom: its views, and the one that is opened. */
export function RemindersPage() {
  const { t } = usePlaceLanguage('reminding');
  return (
    <div className="reminders">
      <PageTitle>{t('reminding.title')}</PageTitle>
      <p className="aside">{t('reminding.purpose')}</p>
      <nav className="views" aria-label={t('reminding.views.label')}>
        <Link to="/reminders" activeOptions={{ exact: true, includeSearch: false }}>
          {t('reminding.views.coming')}
        </Link>
        <Link to="/mailbox">{t('reminding.views.sent')}</Link>
        <Link to="/reminders/unsent" activeOptions={{ includeSearch: false }}>
          {t('reminding.views.unsent')}
        </Link>
        <Link to="/reminders/lists" activeOptions={{ includeSearch: false }}>
          {t('reminding.views.lists')}
        </Link>
        <Link to="/reminders/policy" activeOptions={{ includeSearch: false }}>
          {t('reminding.views.policy')}
        </Link>
        <Link to="/reminders/people" activeOptions={{ includeSearch: false }}>
          {t('reminding.views.people')}
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}
