import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { Doorway } from './doorway.js';
import { SetUpForm } from './set-up-form.js';
import { useEnter } from './use-enter.js';
import { useSecret } from './use-secret.js';

const setUp = queryOptions({
  queryKey: ['set-up'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/set-up', { signal })),
});

/** Where the printed link of a new register leads: it makes the first administrator. */
export function SetUpPage() {
  const { t } = usePlaceLanguage('people');
  const token = useSecret();
  const state = useQuery(setUp);
  const enter = useEnter('/today');
  return (
    <Doorway>
      <PageTitle>{t('people.setUp.title')}</PageTitle>
      {state.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {state.isError && <Refused error={state.error} retry={() => void state.refetch()} />}
      {state.data?.open === false && (
        <>
          <p>{t('people.setUp.closed')}</p>
          <p>
            <Link to="/sign-in">{t('people.setUp.signIn')}</Link>
          </p>
        </>
      )}
      {state.data?.open && (
        <>
          <p>{t('people.setUp.what')}</p>
          <SetUpForm token={token} needsBody={state.data.needsBody} onDone={enter} />
        </>
      )}
    </Doorway>
  );
}
