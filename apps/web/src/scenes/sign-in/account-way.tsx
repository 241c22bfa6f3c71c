import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { api, type Answer } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

interface Props {
  readonly organization: NonNullable<Answer<'/api/v1/sign-in'>['account']>;
  /** Where to go on to. */
  readonly to: string | undefined;
}

/** Leads to the sign-in of one's organization, which leads back. */
export function AccountWay({ organization: { name }, to }: Props) {
  const { t, lang } = usePlaceLanguage('signIn');
  const title = useId();
  const go = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/sign-in/account', { body: { lang, ...(to === undefined ? {} : { to }) } })),
    onSuccess: ({ address }) => window.location.assign(address),
  });
  // On the way the page still stands for a moment.
  const going = go.isPending || go.isSuccess;
  return (
    <section className="other-way" aria-labelledby={title}>
      <h2 id={title}>{t('signIn.account.title')}</h2>
      {go.isError && <RefusedAct error={go.error} />}
      <Button className="button" onPress={() => going || go.mutate()}>
        {name === null ? (
          t('signIn.account.submitUnnamed')
        ) : (
          <bdi>{t('signIn.account.submit', { organization: name })}</bdi>
        )}
      </Button>
      <p role="status">{going && t('signIn.account.working')}</p>
    </section>
  );
}
