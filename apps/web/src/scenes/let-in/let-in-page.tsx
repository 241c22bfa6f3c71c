import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { PageTitle } from '../../components/page-title.js';
import { RefusedAct } from '../../components/refused-act.js';
import { SaidMoment } from '../../components/said-moment.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { PeoplePlaces } from '../people/people-places.js';
import { emailFault } from '../sign-in/sign-in-faults.js';
import '../people/people.css';
import './let-in.css';

/** Makes a link with which somebody chooses a password, and shows it once, to be handed over. */
export function LetInPage() {
  const { t } = usePlaceLanguage('signIn');
  const [email, setEmail] = useState('');
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const give = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/users/password-links', { body: { email: email.trim() } })),
  });
  const fault = email.trim() === '' ? 'signIn.password.missing' : emailFault(email);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (fault !== null) form.current?.querySelector('input')?.focus();
    else if (!give.isPending) give.mutate();
  };
  return (
    <div className="let-in">
      <PeoplePlaces />
      <PageTitle>{t('signIn.letIn.title')}</PageTitle>
      <p>{t('signIn.letIn.what')}</p>
      <Form ref={form} className="form" validationBehavior="aria" onSubmit={submit}>
        {give.isError && !give.isPending && <RefusedAct error={give.error} />}
        <TextEntry
          name="email"
          label={t('signIn.letIn.email')}
          typed={email}
          onType={(typed) => {
            setEmail(typed);
            setShown(false);
            give.reset();
          }}
          fault={shown && fault !== null ? t(fault) : null}
        />
        <Button type="submit" className="button">
          {t('signIn.letIn.submit')}
        </Button>
        <div role="status">
          {give.isSuccess && (
            <>
              <p>{t('signIn.letIn.made')}</p>
              <pre className="secret" dir="ltr">
                {give.data.address}
              </pre>
              <p>
                {t('signIn.letIn.until')} <SaidMoment at={give.data.expiresAt} />
              </p>
            </>
          )}
        </div>
      </Form>
    </div>
  );
}
