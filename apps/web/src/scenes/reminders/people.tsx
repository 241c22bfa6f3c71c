import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Pager } from '../../components/pager.js';
import { Refused } from '../../components/refused.js';
import { TextEntry } from '../../components/text-entry.js';
import { languageName } from '../../language/language-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { remindedPeople } from './reminders-questions.js';

/** The people of one's bodies, and how each is spoken to. */
export function RemindedPeople() {
  const { t, lang } = usePlaceLanguage('reminding');
  const search = useSearch({ from: '/shell/reminders/people' });
  const navigate = useNavigate({ from: '/reminders/people' });
  const [typed, setTyped] = useState(search.q ?? '');
  const people = useQuery(remindedPeople(search));
  const find = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: typed.trim() === '' ? {} : { q: typed.trim() } });
  };
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('reminding.views.people')}</h2>
      <form className="settings" role="search" onSubmit={find}>
        <TextEntry name="q" label={t('reminding.people.search')} typed={typed} onType={setTyped} />
        <div className="form-buttons">
          <Button type="submit" className="button">
            {t('reminding.people.find')}
          </Button>
        </div>
      </form>
      {people.isError && <Refused error={people.error} retry={() => void people.refetch()} />}
      {people.data?.items.length === 0 && <p>{t('reminding.people.none')}</p>}
      <ul className="reminder-rows">
        {people.data?.items.map((person) => (
          <li key={person.id}>
            <Link to="/reminders/people/$person" params={{ person: person.id }}>
              {person.name}
            </Link>
            <p className="aside">
              {t('reminding.people.speaks', {
                language: languageName(person.lang, lang),
                hour: `${person.digestHour}:00`,
                zone: person.zone,
              })}{' '}
              {person.pause !== null &&
                (person.pause.delegateName === null
                  ? t('reminding.coming.away')
                  : t('reminding.coming.awayFor', { name: person.pause.delegateName }))}
            </p>
          </li>
        ))}
      </ul>
      <Pager here="/reminders/people" search={search} next={people.data?.next ?? null} />
    </section>
  );
}
