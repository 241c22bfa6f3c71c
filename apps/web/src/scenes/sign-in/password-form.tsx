import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
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
import { emailFault, passwordFault, refusalWords, type Fault } from './sign-in-faults.js';

/** Asks for address and password. A fault is said at its field and takes the focus; nothing typed is lost. */
export function PasswordForm({ onEntered }: { readonly onEntered: () => void }) {
  const { t } = useLanguage();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState<{ email: Fault; password: Fault }>({ email: null, password: null });
  const fields = useRef<HTMLFormElement>(null);
  const enter = useMutation({
    mutationFn: () => done(api.POST('/api/v1/sign-in', { body: { email: email.trim(), password } })),
    onSuccess: onEntered,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enter.isPending) return;
    const faults = { email: emailFault(email), password: passwordFault(password) };
    setShown(faults);
    const faulty = faults.email ? 'email' : faults.password ? 'password' : null;
    if (faulty === null) enter.mutate();
    else fields.current?.querySelector<HTMLInputElement>(`[name=${faulty}]`)?.focus();
  };
  return (
    <Form ref={fields} className="form" validationBehavior="aria" onSubmit={submit}>
      {enter.isError && !enter.isPending && <Notice>{t(refusalWords(enter.error))}</Notice>}
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(typed) => {
          setEmail(typed);
          setShown((faults) => ({ ...faults, email: null }));
        }}
        isInvalid={shown.email !== null}
      >
        <Label>{t('page.signIn.email')}</Label>
        <Input className="input" dir="ltr" />
        <FieldError className="field-error">{shown.email && t(shown.email)}</FieldError>
      </TextField>
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(typed) => {
          setPassword(typed);
          setShown((faults) => ({ ...faults, password: null }));
        }}
        isInvalid={shown.password !== null}
      >
        <Label>{t('page.signIn.password')}</Label>
        <Input className="input" dir="ltr" />
        <FieldError className="field-error">{shown.password && t(shown.password)}</FieldError>
      </TextField>
      <Button type="submit" className="button primary">
        {t(enter.isPending ? 'page.signIn.working' : 'page.signIn.submit')}
      </Button>
    </Form>
  );
}
