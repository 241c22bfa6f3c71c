import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { emailFault, refusalWords, type Fault } from './sign-in-faults.js';

/** Asks for a link by mail. What is said afterwards does not tell whether the address is known. */
export function LinkForm() {
  const { t } = useLanguage();
  const title = useId();
  const [email, setEmail] = useState('');
  const [fault, setFault] = useState<Fault>(null);
  const field = useRef<HTMLInputElement>(null);
  const ask = useMutation({
    mutationFn: () => done(api.POST('/api/v1/sign-in/link', { body: { email: email.trim() } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const found = emailFault(email);
    setFault(found);
    if (found === null) ask.mutate();
    else field.current?.focus();
  };
  return (
    <section className="other-way" aria-labelledby={title}>
      <h2 id={title}>{t('page.signIn.link.title')}</h2>
      <Form className="form" validationBehavior="aria" onSubmit={submit}>
        {ask.isError && !ask.isPending && <Notice>{t(refusalWords(ask.error))}</Notice>}
        <TextField
          type="email"
          autoComplete="email"
          value={email}
          onChange={(typed) => {
            setEmail(typed);
            setFault(null);
          }}
          isInvalid={fault !== null}
        >
          <Label>{t('page.signIn.email')}</Label>
          <Input ref={field} className="input" dir="ltr" />
          <FieldError className="field-error">{fault && t(fault)}</FieldError>
        </TextField>
        <Button type="submit" className="button">
          {t('page.signIn.link.submit')}
        </Button>
        <p role="status">{ask.isSuccess && t('page.signIn.link.sent')}</p>
      </Form>
    </section>
  );
}
