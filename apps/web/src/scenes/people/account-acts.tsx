import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidDeed } from '../../components/said-deed.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import type { Person } from './directory-questions.js';
import { LetIn } from './let-in.js';
import { PersonLeaves } from './person-leaves.js';
import { useDirectoryAct } from './use-directory-act.js';

/** What an administrator does with somebody's account: let them in, close it for a while, open it again, let them leave. */
export function AccountActs({ person }: { readonly person: Person }) {
  const { t } = usePlaceLanguage('directory');
  const params = { params: { path: { id: person.id } } };
  const [deed, setDeed] = useState<'closed' | 'reopened' | 'unlinked' | null>(null);
  const close = useDirectoryAct(
    () => done(api.POST('/api/v1/users/{id}/close', params)),
    () => setDeed('closed'),
  );
  const reopen = useDirectoryAct(
    () => done(api.POST('/api/v1/users/{id}/reopen', params)),
    () => setDeed('reopened'),
  );
  const unlink = useDirectoryAct(
    () => done(api.POST('/api/v1/users/{id}/unlink', params)),
    () => setDeed('unlinked'),
  );
  const failed = [close, reopen, unlink].find(({ isError, isPending }) => isError && !isPending);
  return (
    <section aria-labelledby="account">
      <h2 id="account">{t('directory.page.people.account')}</h2>
      {failed?.error && <RefusedAct error={failed.error} />}
      <SaidDeed words={deed === null ? '' : t(`directory.page.person.said.${deed}`)} />
      {person.closedAt !== null && (
        <>
          <p className="aside">{t('directory.page.person.reopenWhat')}</p>
          <Button className="button" onPress={() => reopen.isPending || reopen.mutate(undefined)}>
            {t('directory.page.person.reopen')}
          </Button>
        </>
      )}
      {person.closedAt === null && (
        <>
          {!person.mailbox && <LetIn id={person.id} />}
          <div className="account-acts">
            <Button className="button" onPress={() => close.isPending || close.mutate(undefined)}>
              {t('directory.page.person.close')}
            </Button>
          </div>
          <p className="aside">{t('directory.page.person.closeWhat')}</p>
          {person.linked && (
            <>
              <div className="account-acts">
                <Button className="button" onPress={() => unlink.isPending || unlink.mutate(undefined)}>
                  {t('directory.page.person.unlink')}
                </Button>
              </div>
              <p className="aside">{t('directory.page.person.unlinkWhat')}</p>
            </>
          )}
          <PersonLeaves person={person} />
        </>
      )}
    </section>
  );
}
