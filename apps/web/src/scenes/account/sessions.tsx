import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import type { MessageKey } from '#messages/web';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ownSessions, type OwnSession } from './account-questions.js';

const ways = new Set(['password', 'link', 'account', 'password-link', 'sample', 'set-up']);

/** The browsers in which one is signed in, and how to end it there. */
export function Sessions() {
  const { t } = usePlaceLanguage('people');
  const known = useQueryClient();
  const found = useQuery(ownSessions);
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? done(api.DELETE('/api/v1/me/sessions'))
        : done(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => known.invalidateQueries({ queryKey: ownSessions.queryKey }),
  });
  const { data: sessions = [] } = found;
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('people.account.sessions.title')}</h2>
      <p className="aside">{t('people.account.sessions.what')}</p>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {end.isError && !end.isPending && <RefusedAct error={end.error} />}
      <ul className="held">
        {sessions.map((session) => (
          <Session key={session.id} session={session} onEnd={() => end.isPending || end.mutate(session.id)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button className="button" onPress={() => end.isPending || end.mutate(null)}>
          {t('people.account.sessions.endOthers')}
        </Button>
      )}
    </section>
  );
}

function Session({ session, onEnd }: { readonly session: OwnSession; readonly onEnd: () => void }) {
  const { t } = usePlaceLanguage('people');
  const { browser, signedInBy, madeAt, lastUsedAt, here } = session;
  const name = browser ?? t('people.account.sessions.unknown');
  return (
    <li>
      <div>
        <h3>
          <bdi>{name}</bdi> {here && <span className="badge">{t('people.account.sessions.here')}</span>}
        </h3>
        <dl className="facts">
          <div>
            <dt>{t('people.account.sessions.since')}</dt>
            <dd>
              <SaidMoment at={madeAt} />
            </dd>
          </div>
          <div>
            <dt>{t('people.account.sessions.lastUsed')}</dt>
            <dd>
              <SaidMoment at={lastUsedAt} />
            </dd>
          </div>
          {signedInBy !== null && ways.has(signedInBy) && (
            <div>
              <dt>{t('people.account.sessions.by')}</dt>
              <dd>{t(`people.account.sessions.way.${signedInBy}` as MessageKey)}</dd>
            </div>
          )}
        </dl>
      </div>
      {!here && (
        <Button
          className="button"
          aria-label={t('people.account.sessions.endOne', { browser: name })}
          onPress={onEnd}
        >
          {t('people.account.sessions.end')}
        </Button>
      )}
    </li>
  );
}
