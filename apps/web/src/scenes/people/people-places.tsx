import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { keepsPeople } from './keeps-people.js';
import './people.css';

/** The pages of this place, above each of them. Officers see people and units; what changes them is the administrators'. */
export function PeoplePlaces() {
  const { t } = usePlaceLanguage('directory');
  const keeps = keepsPeople(useQuery(me).data);
  return (
    <nav className="people-places" aria-label={t('page.places.people')}>
      <Link to="/people" activeOptions={{ exact: true, includeSearch: false }}>
        {t('directory.page.places.people')}
      </Link>
      <Link to="/people/units">{t('directory.page.places.units')}</Link>
      {keeps && <Link to="/people/import">{t('directory.page.places.import')}</Link>}
      <Link to="/people/webhooks">{t('directory.page.places.webhooks')}</Link>
      {keeps && (
        <Link to="/people/audit" activeOptions={{ includeSearch: false }}>
          {t('directory.page.places.audit')}
        </Link>
      )}
    </nav>
  );
}
