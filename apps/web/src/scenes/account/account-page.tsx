import { useQuery } from '@tanstack/react-query';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { OwnPassword } from './own-password.js';
import { OwnViews } from './own-views.js';
import { Sessions } from './sessions.js';
import { Tokens } from './tokens.js';
import './account.css';

/** What belongs to one's own access: where one is signed in, and what programs may do in one's name. */
export function AccountPage() {
  const { t } = usePlaceLanguage('people');
  const { data: person } = useQuery(me);
  return (
    <div className="account">
      <PageTitle>{t('people.account.title')}</PageTitle>
      <OwnViews />
      {person && (
        <p>
          <bdi>{person.name}</bdi> · <bdi>{person.email}</bdi>
        </p>
      )}
      <OwnPassword />
      <Sessions />
      <Tokens />
    </div>
  );
}
