import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { SaidMoment } from '../../components/said-moment.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import '../task/task.css';
import { AccountActs } from './account-acts.js';
import { ChangePerson } from './change-person.js';
import { person as onePerson, type Person } from './directory-questions.js';
import { keepsPeople } from './keeps-people.js';
import { PeoplePlaces } from './people-places.js';
import { PersonRoles } from './person-roles.js';

/** A person: how they are reached, what they may do, and what an administrator does with their account. */
export function PersonPage() {
  const { t, lang } = usePlaceLanguage('directory');
  const { person: id } = useParams({ from: '/shell/people/$person' });
  const { data: own } = useQuery(me);
  const found = useQuery(onePerson(own?.lang ?? lang, id));
  const keeps = keepsPeople(own);
  return (
    <div className="people">
      <PeoplePlaces />
      <Link to="/people">{t('directory.page.person.back')}</Link>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && found.data === undefined && (
        <Refused error={found.error} retry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <PageTitle>{found.data.name}</PageTitle>
          <PersonFacts person={found.data} />
          <PersonRoles person={found.data} keeps={keeps && found.data.closedAt === null} />
          {keeps && found.data.elsewhere && <p className="aside">{t('directory.page.person.elsewhere')}</p>}
          {keeps && !found.data.elsewhere && (
            <>
              {found.data.closedAt === null && <ChangePerson key={found.data.version} person={found.data} />}
              <AccountActs key={found.data.id} person={found.data} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function PersonFacts({ person }: { readonly person: Person }) {
  const { t, lang } = usePlaceLanguage('directory');
  return (
    <dl className="facts">
      <div>
        <dt>{t('directory.page.person.email')}</dt>
        <dd>
          <bdi>{person.email}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('directory.page.person.lang')}</dt>
        <dd>{languageName(person.lang, lang)}</dd>
      </div>
      {person.mailbox && (
        <div>
          <dt>{t('directory.page.person.kind')}</dt>
          <dd>{t('directory.page.person.aMailbox')}</dd>
        </div>
      )}
      {person.closedAt !== null && (
        <div>
          <dt>{t('directory.page.people.account')}</dt>
          <dd>
            {t('directory.page.people.closed')}, <SaidMoment at={person.closedAt} />
          </dd>
        </div>
      )}
      {person.lastSeenAt !== null && (
        <div>
          <dt>{t('directory.page.people.seen')}</dt>
          <dd>
            <SaidMoment at={person.lastSeenAt} />
          </dd>
        </div>
      )}
      {person.standInName !== null && (
        <div>
          <dt>{t('directory.page.person.standIn')}</dt>
          <dd>
            <bdi>{person.standInName}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
