import { Link } from '@tanstack/react-router';
import type { Me } from '../../api/questions.js';
import { useLanguage } from '../../language/language.js';

const officers = new Set(['governance-officer', 'administrator']);

/** The places that this person may enter. */
export function Places({ roles }: { readonly roles: Me['roles'] }) {
  const { t } = useLanguage();
  return (
    <nav className="places" aria-label={t('page.places.label')}>
      <ul>
        <li>
          <Link to="/today">{t('page.places.today')}</Link>
        </li>
        <li>
          <Link to="/sessions">{t('page.places.sessions')}</Link>
        </li>
        <li>
          <Link to="/mandates" activeOptions={{ includeSearch: false }}>
            {t('page.places.mandates')}
          </Link>
        </li>
        {roles.some(({ role }) => officers.has(role)) && (
          <li>
            <Link to="/intake" activeOptions={{ includeSearch: false }}>
              {t('page.places.intake')}
            </Link>
          </li>
        )}
        {roles.some(({ role }) => officers.has(role)) && (
          <li>
            <Link to="/reminders" activeOptions={{ includeSearch: false }}>
              {t('page.places.reminders')}
            </Link>
          </li>
        )}
        {roles.some(({ role }) => officers.has(role)) && (
          <li>
            <Link to="/mailbox" activeOptions={{ includeSearch: false }}>
              {t('page.places.mailbox')}
            </Link>
          </li>
        )}
        {roles.some(({ role }) => officers.has(role)) && (
          <li>
            <Link
              to={roles.some(({ role }) => role === 'administrator') ? '/people/audit' : '/people/webhooks'}
              activeOptions={{ includeSearch: false }}
            >
              {t('page.places.people')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
