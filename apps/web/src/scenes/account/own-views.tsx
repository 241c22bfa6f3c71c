import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.js';
import '../mailbox/mailbox.css';

/** The parts of what is one's own: how one comes in, and how one is reminded. */
export function OwnViews() {
  const { t } = useLanguage();
  return (
    <nav className="views" aria-label={t('page.person.own')}>
      <Link to="/account">{t('page.person.account')}</Link>
      <Link to="/my-reminders">{t('page.places.myReminders')}</Link>
    </nav>
  );
}
