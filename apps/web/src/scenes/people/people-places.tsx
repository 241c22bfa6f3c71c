import { Link } from '@tanstack/react-router';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** The pages of this place, above each of them. */
export function PeoplePlaces() {
  const { t } = usePlaceLanguage('people');
  const { t: say } = usePlaceLanguage('signIn');
  return (
    <nav className="people-places" aria-label={t('page.places.people')}>
      <Link to="/people/audit" activeOptions={{ includeSearch: false }}>
        {t('people.audit.title')}
      </Link>
      <Link to="/people/let-in">{say('signIn.letIn.title')}</Link>
    </nav>
  );
}
