import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { MessageKey, Translate } from '#messages/web';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { kindWords } from './kind-words.js';
import { deliveries, type Delivery, type Webhook } from './webhook-questions.js';

/** What a webhook was told, and what became of it; what was told or given up can be told again. */
export function DeliveryList({ hook }: { readonly hook: Webhook }) {
  const { t } = usePlaceLanguage('webhook');
  const known = useQueryClient();
  const found = useInfiniteQuery(deliveries(hook.id));
  const again = useMutation({
    mutationFn: (delivery: string) =>
      done(
        api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/resend', {
          params: { path: { id: hook.id, delivery } },
        }),
      ),
    onSettled: () => known.invalidateQueries({ queryKey: deliveries(hook.id).queryKey }),
  });
  const told = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {again.isError && !again.isPending && <RefusedAct error={again.error} />}
      <p role="status">{again.isSuccess && t('webhook.deliveries.resent')}</p>
      {found.data && told.length === 0 && <p className="aside">{t('webhook.deliveries.none')}</p>}
      <ul className="deliveries">
        {told.map((delivery) => (
          <DeliveryLine
            key={delivery.id}
            delivery={delivery}
            onAgain={hook.state === 'on' ? () => again.isPending || again.mutate(delivery.id) : null}
          />
        ))}
      </ul>
      {found.hasNextPage && (
        <Button className="button" onPress={() => void found.fetchNextPage()}>
          {t('webhook.deliveries.more')}
        </Button>
      )}
    </>
  );
}

const failures = new Set([
  'status',
  'redirect',
  'timeout',
  'tls',
  'unreachable',
  'refused-address',
  'secret',
  'off',
]);

function outcome({ state, failure, status }: Delivery, t: Translate): string {
  const said = t(`webhook.deliveries.state.${state}`);
  if (failure === null) return said;
  const why = failures.has(failure)
    ? t(`webhook.deliveries.failure.${failure}` as MessageKey, { status: String(status ?? '') })
    : failure;
  return `${said}: ${why}`;
}

interface LineProps {
  readonly delivery: Delivery;
  readonly onAgain: (() => unknown) | null;
}

function DeliveryLine({ delivery, onAgain }: LineProps) {
  const { t } = usePlaceLanguage('webhook');
  const { kind, state, attempts, madeAt, payload } = delivery;
  return (
    <li className="delivery">
      <div>
        <h3>{kindWords(kind, t)}</h3>
        <p className="aside">
          <SaidMoment at={madeAt} /> · {outcome(delivery, t)} ·{' '}
          {t('webhook.deliveries.attempts', { count: attempts })}
        </p>
        <details>
          <summary>{t('webhook.deliveries.payload')}</summary>
          <pre dir="ltr" tabIndex={0}>
            {payload}
          </pre>
        </details>
      </div>
      {state !== 'waiting' && onAgain !== null && (
        <Button
          className="button"
          aria-label={t('webhook.actOn', {
            act: t('webhook.deliveries.resend'),
            address: kindWords(kind, t),
          })}
          onPress={onAgain}
        >
          {t('webhook.deliveries.resend')}
        </Button>
      )}
    </li>
  );
}
