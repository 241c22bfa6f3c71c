import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { me } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { SortableHeading } from '../../components/sortable-heading.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { people } from './directory-questions.js';
import { keepsPeople } from './keeps-people.js';
import { PeopleFilters } from './people-filters.js';
import { PeoplePlaces } from './people-places.js';
import { PersonRow } from './person-row.js';

/** The people of one's bodies, with what each may do. */
export function PeoplePage() {
  const { t, lang } = usePlaceLanguage('directory');
  const { data: own } = useQuery(me);
  const search = useSearch({ from: '/shell/people' });
  const found = useQuery(people(own?.lang ?? lang, search));
  const { items = [], next = null, total = 0 } = found.data ?? {};
  return (
    <div className="people">
      <PeoplePlaces />
      <PageTitle
        beside={
          keepsPeople(own) && (
            <Link className="button primary" to="/people/add">
              {t('directory.page.people.add')}
            </Link>
          )
        }
      >
        {t('directory.page.people.title')}
      </PageTitle>
      <PeopleFilters search={search} />
      <p className="count" aria-live="polite">
        {found.isPending && t('page.loading')}
        {found.data &&
          (total === null
            ? t('directory.page.people.countMany')
            : t('directory.page.people.count', { total }))}
      </p>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data && items.length === 0 && (
        <div className="empty">
          <h2>{t('directory.page.people.none')}</h2>
          <p>{t('directory.page.people.noneHow')}</p>
        </div>
      )}
      {items.length > 0 && (
        <table className="people-table" aria-busy={found.isPlaceholderData}>
          <caption className="visually-hidden">{t('directory.page.people.title')}</caption>
          <thead>
            <tr>
              <SortableHeading here="/people" search={{ ...search }} by="name" usual="name">
                {t('directory.page.people.name')}
              </SortableHeading>
              <th scope="col">{t('directory.page.people.roles')}</th>
              <th scope="col">{t('directory.page.people.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </tbody>
        </table>
      )}
      <Pager here="/people" search={{ ...search }} next={next} />
    </div>
  );
}
