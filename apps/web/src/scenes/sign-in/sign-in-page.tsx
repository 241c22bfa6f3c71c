import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { samplePeople } from '../../api/questions.js';
import { LanguageSwitch } from '../../components/language-switch.js';
import { PageTitle } from '../../components/page-title.js';
import { useLanguage } from '../../language/language.js';
import { ownAddress } from './own-address.js';
import { PasswordForm } from './password-form.js';
import { SamplePeople } from './sample-people.js';
import { useEnter } from './use-enter.js';
import './sign-in.css';

/** The way in: with an address and a password, or with one click as one of the sample's people. */
export function SignInPage() {
  const { t, choose } = useLanguage();
  const { to } = useSearch({ from: '/sign-in' });
  const enter = useEnter(ownAddress(to) ?? '/today');
  const { data: sample = [] } = useQuery(samplePeople);
  return (
    <div className="sign-in">
      <header>
        <span className="product">{t('page.product')}</span>
        <LanguageSwitch onChoose={(lang) => void choose(lang)} />
      </header>
      <main id="content" tabIndex={-1}>
        <PageTitle>{t('page.signIn.title')}</PageTitle>
        <p>{t('page.signIn.purpose')}</p>
        <PasswordForm onEntered={enter} />
        {sample.length > 0 && <SamplePeople people={sample} onEntered={enter} />}
      </main>
    </div>
  );
}
