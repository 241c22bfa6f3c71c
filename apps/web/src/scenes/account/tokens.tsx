import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ownTokens, type OwnToken } from './account-questions.js';
import { MakeToken } from './make-token.js';

/** What programs may do in one's name, and until when. */
export function Tokens() {
  const { t } = usePlaceLanguage('people');
  const known = useQueryClient();
  const found = useQuery(ownTokens);
  const revoke = useMutation({
    mutationFn: (id: string) => done(api.DELETE('/api/v1/me/tokens/{id}', { params: { path: { id } } })),
    onSettled: () => known.invalidateQueries({ queryKey: ownTokens.queryKey }),
  });
  return (
    <section aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t('people.account.tokens.title')}</h2>
      <p className="aside">{t('people.account.tokens.what')}</p>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {revoke.isError && !revoke.isPending && <RefusedAct error={revoke.error} />}
      {found.data?.length === 0 && <p>{t('people.account.tokens.none')}</p>}
      <ul className="held">
        {found.data?.map((token) => (
          <Token key={token.id} token={token} onRevoke={() => revoke.isPending || revoke.mutate(token.id)} />
        ))}
      </ul>
      <MakeToken />
    </section>
  );
}

function Token({ token, onRevoke }: { readonly token: OwnToken; readonly onRevoke: () => void }) {
  const { t } = usePlaceLanguage('people');
  const { name, scopes, lastUsedAt, expiresAt } = token;
  const scope = scopes.length > 1 ? 'both' : (scopes[0] ?? 'read');
  return (
    <li>
      <div>
        <h3>
          <bdi>{name === '' ? '–' : name}</bdi>
        </h3>
        <dl className="facts">
          <div>
            <dt>{t('people.account.tokens.scopes')}</dt>
            <dd>{t(`people.account.tokens.scope.${scope}`)}</dd>
          </div>
          <div>
            <dt>{t('people.account.tokens.ends')}</dt>
            <dd>
              <SaidMoment at={expiresAt} />
            </dd>
          </div>
          <div>
            <dt>{t('people.account.tokens.lastUsed')}</dt>
            <dd>{lastUsedAt === null ? t('people.account.tokens.never') : <SaidMoment at={lastUsedAt} />}</dd>
          </div>
        </dl>
      </div>
      <Button className="button" aria-label={t('people.account.tokens.endOne', { name })} onPress={onRevoke}>
        {t('people.account.tokens.end')}
      </Button>
    </li>
  );
}
