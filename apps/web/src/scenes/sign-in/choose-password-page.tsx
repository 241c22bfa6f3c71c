import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { Doorway } from './doorway.js';
import { PasswordEntry } from './password-entry.js';
import { useEnter } from './use-enter.js';
import { useSecret } from './use-secret.js';

/** Where the link of an administrator leads: who has it chooses a password and comes in. */
export function ChoosePasswordPage() {
  const { t } = usePlaceLanguage('signIn');
  const token = useSecret();
  const enter = useEnter('/today');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const choose = useMutation({
    mutationFn: () => done(api.POST('/api/v1/sign-in/password-link', { body: { token, password } })),
    onSuccess: enter,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (password === '') form.current?.querySelector('input')?.focus();
    else if (!choose.isPending) choose.mutate();
  };
  return (
    <Doorway>
      <PageTitle>{t('signIn.choose.title')}</PageTitle>
      {token === '' ? (
        <p>{t('signIn.choose.missing')}</p>
      ) : (
        <>
          <p>{t('signIn.choose.what')}</p>
          <Form ref={form} className="form" validationBehavior="aria" onSubmit={submit}>
            {choose.isError && !choose.isPending && <RefusedAct error={choose.error} />}
            <PasswordEntry
              name="password"
              kind="new-password"
              label={t('signIn.password.wanted')}
              hint={t('signIn.password.hint')}
              typed={password}
              onType={setPassword}
              fault={shown && password === '' ? t('signIn.password.missing') : null}
            />
            <Button type="submit" className="button primary">
              {t('signIn.choose.submit')}
            </Button>
          </Form>
        </>
      )}
      {(token === '' || choose.isError) && (
        <p>
          <Link to="/sign-in">{t('signIn.choose.signIn')}</Link>
        </p>
      )}
    </Doorway>
  );
}
