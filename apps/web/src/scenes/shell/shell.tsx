import { Outlet } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { me } from '../../api/questions.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { PersonCorner } from './person-corner.js';
import { Places } from './places.js';
import { useSavedLanguage } from './use-saved-language.js';
import { LanguageSwitch } from '../../components/language-switch.js';
import './shell.css';

/** What stands around every place: the product's name, the places, the language, and who is signed in. */
export function Shell() {
  const { t, choose } = useLanguage();
  const { data: person } = useQuery(me);
  const saved = useSavedLanguage();
  const theirs = person?.lang;
  // Whoever signs in reads in their own language, whatever this browser was set to.
  useEffect(() => {
    if (theirs) void choose(theirs);
  }, [theirs, choose]);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('page.skip')}
      </a>
      <header className="shell-header">
        <span className="product">{t('page.product')}</span>
        {person && <Places roles={person.roles} />}
        <LanguageSwitch onChoose={saved.choose} />
        {person && <PersonCorner person={person} />}
      </header>
      {saved.failed && <Notice>{t('page.language.notSaved')}</Notice>}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
