import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api, type Answer } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { PasswordEntry } from '../sign-in/password-entry.js';
import { ownPassword, ownSessions } from './account-questions.js';

/** One's password: whether there is one, and how to choose another. */
export function OwnPassword() {
  const { t } = usePlaceLanguage('signIn');
  const found = useQuery(ownPassword);
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{t('signIn.password.title')}</h2>
      {found.isError && <Refused error={found.error} retry={() => void found.refetch()} />}
      {found.data?.asks === 'sign-in' && <p>{t('signIn.password.signIn')}</p>}
      {found.data && found.data.asks !== 'sign-in' && <ChangePassword state={found.data} />}
    </section>
  );
}

function ChangePassword({ state }: { readonly state: Answer<'/api/v1/me/password'> }) {
  const { t } = usePlaceLanguage('signIn');
  const { typed, setTyped, save, faultOf, submit, form } = useChange(state.asks === 'old');
  const entry = (name: keyof typeof typed) => ({
    name,
    typed: typed[name],
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
    fault: faultOf(name) ? t('signIn.password.missing') : null,
  });
  return (
    <>
      <p className="aside">{t('signIn.password.what')}</p>
      <Form ref={form} className="form" validationBehavior="aria" onSubmit={submit}>
        {save.isError && !save.isPending && <RefusedAct error={save.error} />}
        {state.asks === 'old' ? (
          <PasswordEntry
            kind="current-password"
            label={t('signIn.password.old')}
            hint={t('signIn.password.forgotten')}
            {...entry('old')}
          />
        ) : (
          <p>{t('signIn.password.fresh')}</p>
        )}
        <PasswordEntry
          kind="new-password"
          label={t('signIn.password.wanted')}
          hint={t('signIn.password.hint')}
          {...entry('wanted')}
        />
        <Button type="submit" className="button">
          {t(state.has ? 'signIn.password.submit' : 'signIn.password.submitFirst')}
        </Button>
        <p role="status">{save.isSuccess && t('signIn.password.done')}</p>
      </Form>
    </>
  );
}

const nothing = { old: '', wanted: '' };

/** What was typed, and its way to the server: kept when it is refused, forgotten when it is done. */
function useChange(asksOld: boolean) {
  const known = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faultOf = (name: keyof typeof typed) => shown && typed[name] === '' && (name === 'wanted' || asksOld);
  const save = useMutation({
    mutationFn: () =>
      done(
        api.PUT('/api/v1/me/password', {
          body: { wanted: typed.wanted, ...(asksOld ? { old: typed.old } : {}) },
        }),
      ),
    onSuccess: async () => {
      setTyped(nothing);
      setShown(false);
      await Promise.all(
        [ownPassword, ownSessions].map(({ queryKey }) => known.invalidateQueries({ queryKey })),
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    const needed = (asksOld ? (['old', 'wanted'] as const) : (['wanted'] as const)).find(
      (name) => typed[name] === '',
    );
    if (needed !== undefined) form.current?.querySelector<HTMLInputElement>(`[name=${needed}]`)?.focus();
    else if (!save.isPending) save.mutate();
  };
  return { typed, setTyped, save, faultOf, submit, form };
}
