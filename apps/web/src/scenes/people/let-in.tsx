import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { waysToSignIn } from '../../api/questions.js';
import { answerOf, done } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** Lets somebody in who is new, or cannot come in any more: a link is mailed, where mails leave, or shown once to be handed over. */
export function LetIn({ id }: { readonly id: string }) {
  const { t } = usePlaceLanguage('directory');
  const params = { params: { path: { id } } };
  const { data: ways } = useQuery(waysToSignIn);
  const mail = useMutation({
    mutationFn: () => done(api.POST('/api/v1/users/{id}/invitation', params)),
  });
  const handOver = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/users/{id}/invitation/link', params)),
  });
  const failed = [mail, handOver].find(({ isError, isPending }) => isError && !isPending);
  return (
    <section aria-labelledby="let-in">
      <h3 id="let-in">{t('directory.page.person.letIn')}</h3>
      <p className="aside">{t('directory.page.person.letInWhat')}</p>
      {failed?.error && <RefusedAct error={failed.error} />}
      <div className="account-acts">
        {ways?.link && (
          <Button className="button" onPress={() => mail.isPending || mail.mutate()}>
            {t('directory.page.person.invite')}
          </Button>
        )}
        <Button className="button" onPress={() => handOver.isPending || handOver.mutate()}>
          {t('directory.page.person.handOver')}
        </Button>
      </div>
      <div role="status">
        {mail.isSuccess && <p>{t('directory.page.person.invited')}</p>}
        {handOver.isSuccess && (
          <>
            <p>{t('directory.page.person.handOverMade')}</p>
            <pre className="secret" dir="ltr">
              {handOver.data.address}
            </pre>
            <p>
              {t('directory.page.person.handOverUntil')} <SaidMoment at={handOver.data.expiresAt} />
            </p>
          </>
        )}
      </div>
    </section>
  );
}
