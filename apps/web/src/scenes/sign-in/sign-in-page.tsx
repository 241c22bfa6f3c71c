import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { waysToSignIn } from '../../api/questions.js';
import { PageTitle } from '../../components/page-title.js';
import { useLanguage } from '../../language/language.js';
import { AccountRefused } from './account-refused.js';
import { AccountWay } from './account-way.js';
import { Doorway } from './doorway.js';
import { LinkForm } from './link-form.js';
import { ownAddress } from './own-address.js';
import { PasswordForm } from './password-form.js';
import { SamplePeople } from './sample-people.js';
import { useEnter } from './use-enter.js';

/** The way in: by password, an organization's account, a mailed link, or with one click as one of the sample's people. */
export function SignInPage() {
  const { t } = useLanguage();
  const { to, refused } = useSearch({ from: '/sign-in' });
  const enter = useEnter(ownAddress(to) ?? '/today');
  const { data: ways } = useQuery(waysToSignIn);
  return (
    <Doorway>
      <PageTitle>{t('page.signIn.title')}</PageTitle>
      <Suspense>{refused !== undefined && <AccountRefused why={refused} />}</Suspense>
      <p>{t('page.signIn.purpose')}</p>
      {ownAddress(to) !== undefined && <p>{t('page.signIn.back')}</p>}
      <PasswordForm onEntered={enter} />
      <Suspense>{ways?.account && <AccountWay organization={ways.account} to={ownAddress(to)} />}</Suspense>
      {ways?.link && <LinkForm />}
      {ways !== undefined && ways.sample.length > 0 && (
        <SamplePeople people={ways.sample} onEntered={enter} />
      )}
    </Doorway>
  );
}
