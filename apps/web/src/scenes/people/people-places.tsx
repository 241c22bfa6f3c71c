import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** The pages of this place that the person may enter, above each of them. */
export function PeoplePlaces() {
  const { t } = usePlaceLanguage('people');
  const roles = useQuery(me).data?.roles ?? [];
  return (
    <nav className="people-places" aria-label={t('page.places.people')}>
      {roles.some(({ role }) => role === 'administrator') && (
        <Link to="/people/audit" activeOptions={{ includeSearch: false }}>
          {t('people.audit.title')}
        </Link>
      )}
      <Link to="/people/webhooks">{t('people.webhooks')}</Link>
    </nav>
  );
}
