import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import type { Me } from '../../api/questions.js';
import { done, Refusal } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';

/** Who is signed in, and the way out. */
export function PersonCorner({ person }: { readonly person: Me }) {
  const { t } = useLanguage();
  const known = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => done(api.POST('/api/v1/sign-out')).catch(unlessAlreadyOut),
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      known.clear();
    },
  });
  return (
    <div className="person-corner">
      <Link className="person" to="/account" title={t('page.person.account')}>
        <span className="visually-hidden">{t('page.person.signedInAs', { name: '' })}</span>
        {person.name}
      </Link>
      <Button className="button quiet" onPress={() => signOut.isPending || signOut.mutate()}>
        {t('page.person.signOut')}
      </Button>
      {signOut.isError && <Notice>{t('page.person.signOutFailed')}</Notice>}
    </div>
  );
}

function unlessAlreadyOut(error: unknown): void {
  if (!(error instanceof Refusal && error.status === 401)) throw error;
}
