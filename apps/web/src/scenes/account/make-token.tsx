import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { Choice } from '../../components/choice.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ownTokens } from './account-questions.js';

const scopesOf = { read: ['read'], both: ['read', 'change'] } as const;
const lives = [7, 30, 90, 365];

interface Wanted {
  readonly name: string;
  readonly scope: keyof typeof scopesOf;
  readonly days: number;
}

const nothingYet: Wanted = { name: '', scope: 'read', days: 90 };

/** Makes a token and shows it once, to be copied. */
export function MakeToken() {
  const { t } = usePlaceLanguage('people');
  const known = useQueryClient();
  const [wanted, setWanted] = useState<Wanted>(nothingYet);
  const [faulty, setFaulty] = useState(false);
  const give = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/me/tokens', {
          body: { name: wanted.name, scopes: [...scopesOf[wanted.scope]], days: wanted.days },
        }),
      ),
    onSuccess: () => {
      setWanted({ ...wanted, name: '' });
      return known.invalidateQueries({ queryKey: ownTokens.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unnamed = wanted.name.trim() === '';
    setFaulty(unnamed);
    if (!unnamed && !give.isPending) give.mutate();
  };
  return (
    <Form className="form" validationBehavior="aria" onSubmit={submit}>
      {give.isError && !give.isPending && <RefusedAct error={give.error} />}
      <TokenFields wanted={wanted} faulty={faulty} onType={setWanted} />
      <Button type="submit" className="button">
        {t('people.account.tokens.make')}
      </Button>
      <div role="status">
        {give.isSuccess && (
          <>
            <p>{t('people.account.tokens.made')}</p>
            <pre className="secret" dir="ltr">
              {give.data.token}
            </pre>
          </>
        )}
      </div>
    </Form>
  );
}

interface FieldProps {
  readonly wanted: Wanted;
  readonly faulty: boolean;
  readonly onType: (wanted: Wanted) => void;
}

function TokenFields({ wanted, faulty, onType }: FieldProps) {
  const { t } = usePlaceLanguage('people');
  const life = useId();
  return (
    <>
      <TextEntry
        name="token-name"
        label={t('people.account.tokens.name')}
        hint={t('people.account.tokens.nameHint')}
        typed={wanted.name}
        onType={(name) => onType({ ...wanted, name })}
        fault={faulty && wanted.name.trim() === '' ? t('people.account.tokens.nameMissing') : null}
      />
      <Choice
        name="token-scope"
        label={t('people.account.tokens.scopes')}
        among={(['read', 'both'] as const).map((value) => ({
          value,
          label: t(`people.account.tokens.scope.${value}`),
        }))}
        chosen={wanted.scope}
        onChoose={(value) => onType({ ...wanted, scope: value as Wanted['scope'] })}
      />
      <div className="text-entry">
        <label htmlFor={life}>{t('people.account.tokens.days')}</label>
        <select
          id={life}
          className="input"
          value={wanted.days}
          onChange={({ target }) => onType({ ...wanted, days: Number(target.value) })}
        >
          {lives.map((count) => (
            <option key={count} value={count}>
              {t('people.account.tokens.daysCount', { days: count })}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
