import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type ComponentProps, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api/client.js';
import { done } from '../../api/refusal.js';
import { Choice } from '../../components/choice.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { PasswordEntry } from './password-entry.js';

const namings = ['year-and-ordinal', 'name-of-the-year', 'number'] as const;

type Naming = (typeof namings)[number];

const nothingTyped = { name: '', email: '', password: '', bodyName: '' };

interface Props {
  readonly token: string;
  readonly needsBody: boolean;
  readonly onDone: () => void;
}

/** Who the first administrator is, and the first body. What was typed stays when it is refused. */
export function SetUpForm({ token, needsBody, onDone }: Props) {
  const { t, lang } = usePlaceLanguage('people');
  const [typed, setTyped] = useState(() => ({ ...nothingTyped, bodyZone: hereZone() }));
  const [naming, setNaming] = useState<Naming>('year-and-ordinal');
  const [shown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const needed = (['name', 'email', 'password', ...(needsBody ? ['bodyName' as const] : [])] as const).filter(
    (field) => typed[field].trim() === '',
  );
  const save = useMutation({ mutationFn: () => setUp(), onSuccess: onDone });
  const setUp = () => {
    const { bodyName, bodyZone, ...person } = typed;
    const body = needsBody ? { bodyName, bodyZone, bodyNaming: naming } : {};
    return done(api.POST('/api/v1/set-up', { body: { token, lang, ...person, ...body } }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (needed[0] !== undefined)
      form.current?.querySelector<HTMLInputElement>(`[name=${needed[0]}]`)?.focus();
    else if (!save.isPending) save.mutate();
  };
  const entry = (name: keyof typeof typed) => ({
    name,
    typed: typed[name],
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
    fault: shown && typed[name].trim() === '' ? t('people.setUp.missing') : null,
  });
  return (
    <Form ref={form} className="form" validationBehavior="aria" onSubmit={submit}>
      {save.isError && <RefusedAct error={save.error} />}
      <h2>{t('people.setUp.you')}</h2>
      <TextEntry label={t('people.setUp.name')} {...entry('name')} />
      <TextEntry label={t('people.setUp.email')} {...entry('email')} />
      <PasswordEntry
        kind="new-password"
        label={t('people.setUp.password')}
        hint={t('people.setUp.passwordHint')}
        {...entry('password')}
      />
      {needsBody && (
        <FirstBody
          name={entry('bodyName')}
          zone={typed.bodyZone}
          naming={naming}
          onZone={(bodyZone) => setTyped({ ...typed, bodyZone })}
          onNaming={setNaming}
        />
      )}
      <Button type="submit" className="button primary">
        {t('people.setUp.submit')}
      </Button>
    </Form>
  );
}

interface FirstBodyProps {
  readonly name: Pick<ComponentProps<typeof TextEntry>, 'name' | 'typed' | 'onType' | 'fault'>;
  readonly zone: string;
  readonly naming: Naming;
  readonly onZone: (zone: string) => void;
  readonly onNaming: (naming: Naming) => void;
}

function FirstBody({ name, zone, naming, onZone, onNaming }: FirstBodyProps) {
  const { t } = usePlaceLanguage('people');
  return (
    <>
      <h2>{t('people.setUp.body')}</h2>
      <TextEntry label={t('people.setUp.bodyName')} hint={t('people.setUp.bodyNameHint')} {...name} />
      <Zone zone={zone} onChoose={onZone} />
      <Choice
        name="naming"
        label={t('people.setUp.naming')}
        among={namings.map((value) => ({ value, label: t(`people.setUp.namings.${value}`) }))}
        chosen={naming}
        onChoose={(value) => onNaming(value as Naming)}
      />
    </>
  );
}

function Zone({ zone, onChoose }: { readonly zone: string; readonly onChoose: (zone: string) => void }) {
  const { t } = usePlaceLanguage('people');
  const id = useId();
  return (
    <div className="text-entry">
      <label htmlFor={id}>{t('people.setUp.zone')}</label>
      <select
        id={id}
        className="input"
        dir="ltr"
        value={zone}
        onChange={({ target }) => onChoose(target.value)}
      >
        {[...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}

function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
