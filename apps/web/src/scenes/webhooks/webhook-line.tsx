import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies } from '../../api/questions.js';
import { answerOf, done } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { DeliveryList } from './delivery-list.js';
import { kindWords } from './kind-words.js';
import { ToldSecret } from './told-secret.js';
import { webhooks, type Webhook } from './webhook-questions.js';

/** One webhook: where it goes, what it hears of, and what can be done with it. */
export function WebhookLine({ hook }: { readonly hook: Webhook }) {
  const { t, lang } = usePlaceLanguage('webhook');
  const known = useQuery(bodies).data ?? [];
  const [looking, look] = useState(false);
  const deliveries = `deliveries-${hook.id}`;
  return (
    <li className="hook">
      <h2 className="hook-address">
        <bdi dir="ltr">{hook.address}</bdi>
      </h2>
      <p className="aside">
        {bodyName(hook.body, known, lang)} · {hook.kinds.map((kind) => kindWords(kind, t)).join(' · ')} ·{' '}
        <SaidMoment at={hook.madeAt} />
      </p>
      <p>
        <span className={`badge ${hook.state}`}>{t(`webhook.state.${hook.state}`)}</span>
      </p>
      <HookActs hook={hook} onTested={() => look(true)} />
      <div>
        <Button
          className="button quiet"
          aria-expanded={looking}
          aria-controls={deliveries}
          aria-label={t('webhook.actOn', { act: t('webhook.deliveries.title'), address: hook.address })}
          onPress={() => look(!looking)}
        >
          {looking ? t('webhook.deliveries.hide') : t('webhook.deliveries.title')}
        </Button>
      </div>
      <div id={deliveries}>{looking && <DeliveryList hook={hook} />}</div>
    </li>
  );
}

type Act = 'switchOn' | 'switchOff' | 'test' | 'renew' | 'remove';

/** What each act asks of the server; a new secret is its answer. */
function calls({ id, version }: Webhook): Record<Act, () => Promise<string | null>> {
  const path = { id };
  const turn = (on: boolean) => () =>
    done(
      api.PATCH('/api/v1/webhooks/{id}', {
        params: { path },
        headers: { 'if-match': `"${version}"` },
        body: { on },
      }),
    ).then(() => null);
  return {
    switchOn: turn(true),
    switchOff: turn(false),
    test: () => done(api.POST('/api/v1/webhooks/{id}/test', { params: { path } })).then(() => null),
    renew: async () =>
      (await answerOf(api.POST('/api/v1/webhooks/{id}/secret', { params: { path } }))).secret,
    remove: () => done(api.DELETE('/api/v1/webhooks/{id}', { params: { path } })).then(() => null),
  };
}

function HookActs({ hook, onTested }: { readonly hook: Webhook; readonly onTested: () => void }) {
  const { t } = usePlaceLanguage('webhook');
  const known = useQueryClient();
  const [sure, ask] = useState(false);
  const act = useMutation({
    mutationFn: (which: Act) => calls(hook)[which](),
    onSuccess: (_, which) => {
      ask(false);
      if (which === 'test') onTested();
    },
    onSettled: () => known.invalidateQueries({ queryKey: webhooks.queryKey }),
  });
  const button = (which: Act, words = t(`webhook.${which}`)) => (
    <Button
      className="button"
      aria-label={t('webhook.actOn', { act: words, address: hook.address })}
      onPress={() => act.isPending || act.mutate(which)}
    >
      {words}
    </Button>
  );
  return (
    <>
      {act.isError && !act.isPending && <RefusedAct error={act.error} />}
      <div className="hook-acts">
        {hook.state === 'on' && button('test')}
        {button(hook.state === 'on' ? 'switchOff' : 'switchOn')}
        {button('renew')}
        {sure ? (
          <>
            {button('remove', t('webhook.removeSure'))}
            <Button className="button quiet" autoFocus onPress={() => ask(false)}>
              {t('webhook.keep')}
            </Button>
          </>
        ) : (
          <Button
            className="button"
            aria-label={t('webhook.actOn', { act: t('webhook.remove'), address: hook.address })}
            onPress={() => ask(true)}
          >
            {t('webhook.remove')}
          </Button>
        )}
      </div>
      {act.isSuccess && act.data !== null && (
        <ToldSecret key={act.data} words={t('webhook.renewed')} secret={act.data} />
      )}
      <p role="status">{act.isSuccess && act.variables === 'test' && t('webhook.tested')}</p>
    </>
  );
}
