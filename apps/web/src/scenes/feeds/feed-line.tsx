import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies, units, type Feed } from '../../api/questions.js';
import { done } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';

/** One feed: what it is about, whether a program reads it, and its end. */
export function FeedLine({ feed, onRevoked }: { readonly feed: Feed; readonly onRevoked: () => void }) {
  const { t } = usePlaceLanguage('follow');
  const known = useQueryClient();
  const name = useFeedName(feed);
  const [isAsking, ask] = useState<boolean | null>(null);
  const revoke = useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/me/feeds/{id}', { params: { path: { id: feed.id } } })),
    onSuccess: onRevoked,
    onSettled: () => void known.invalidateQueries({ queryKey: ['feeds'] }),
  });
  return (
    <li>
      <strong>{name}</strong>
      <span className="aside">
        {t('follow.madeAt')} <SaidMoment at={feed.madeAt} />
      </span>
      <span className="aside">
        {feed.lastReadAt === null ? (
          t('follow.notRead')
        ) : (
          <>
            {t('follow.readAt')} <SaidMoment at={feed.lastReadAt} />
          </>
        )}
      </span>
      {isAsking === true ? (
        <div className="form-buttons">
          <p>{t('follow.revoke.what')}</p>
          <Button className="button primary" autoFocus onPress={() => revoke.isPending || revoke.mutate()}>
            {t('follow.revoke.do')}
          </Button>
          <Button className="button quiet" onPress={() => ask(false)}>
            {t('page.task.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          className="button"
          autoFocus={isAsking === false}
          aria-label={t('follow.revoke.of', { feed: name })}
          onPress={() => ask(true)}
        >
          {t('follow.revoke.ask')}
        </Button>
      )}
      {revoke.isError && <RefusedAct error={revoke.error} />}
    </li>
  );
}

function useFeedName({ about, body, unit }: Feed): string {
  const { t, lang } = usePlaceLanguage('follow');
  const { data: ofBodies = [] } = useQuery(bodies);
  const { data: ofUnits = [] } = useQuery(units(lang));
  if (about === 'body') return bodyName(body ?? '', ofBodies, lang);
  if (about === 'unit') return ofUnits.find(({ key }) => key === unit)?.name ?? unit ?? '';
  return t('follow.person');
}
