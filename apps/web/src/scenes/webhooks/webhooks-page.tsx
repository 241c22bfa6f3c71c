import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageTitle } from '../../components/page-title.js';
import { Refused } from '../../components/refused.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { PeoplePlaces } from '../people/people-places.js';
import '../people/people.css';
import { MakeWebhook } from './make-webhook.js';
import { ToldSecret } from './told-secret.js';
import { WebhookLine } from './webhook-line.js';
import { webhooks } from './webhook-questions.js';
import './webhooks.css';

/** Programs that are told when members of a body see something differently. */
export function WebhooksPage() {
  const { t } = usePlaceLanguage('webhook');
  const found = useQuery(webhooks);
  const [made, tell] = useState<{ id: string; secret: string } | null>(null);
  return (
    <div className="people webhooks">
      <PeoplePlaces />
      <PageTitle>{t('webhook.title')}</PageTitle>
      <p className="aside">{t('webhook.what')}</p>
      {found.isPending && <p aria-live="polite">{t('page.loading')}</p>}
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data?.length === 0 && (
        <div className="empty">
          <h2>{t('webhook.none')}</h2>
          <p>{t('webhook.noneHow')}</p>
        </div>
      )}
      <ul className="hooks">
        {found.data?.map((hook) => (
          <WebhookLine key={hook.id} hook={hook} />
        ))}
      </ul>
      <section aria-labelledby="make-webhook">
        <h2 id="make-webhook">{t('webhook.make')}</h2>
        {made !== null && <ToldSecret key={made.id} words={t('webhook.made')} secret={made.secret} />}
        <MakeWebhook onMade={tell} />
      </section>
    </div>
  );
}
