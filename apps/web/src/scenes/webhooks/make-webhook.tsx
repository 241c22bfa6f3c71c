import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api/client.js';
import { bodies, me } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { KindsChoice } from './kinds-choice.js';
import { webhooks, type HookKind } from './webhook-questions.js';

const keepers = new Set(['governance-officer', 'administrator']);

interface Wanted {
  readonly body: string | null;
  readonly address: string;
  readonly kinds: readonly HookKind[];
}

const nothingYet: Wanted = { body: null, address: '', kinds: ['task.progressed', 'mandate.changed'] };

/** Names an address and what it hears of; the secret comes with the answer and is shown once. */
export function MakeWebhook({ onMade }: { readonly onMade: (made: { id: string; secret: string }) => void }) {
  const { t } = usePlaceLanguage('webhook');
  const known = useQueryClient();
  const keptBodies = useKeptBodies();
  const [wanted, setWanted] = useState<Wanted>(nothingYet);
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: (body: string) =>
      answerOf(
        api.POST('/api/v1/webhooks', {
          body: { body, address: wanted.address.trim(), kinds: [...wanted.kinds] },
        }),
      ),
    onSuccess: (made) => {
      setWanted({ ...wanted, address: '' });
      onMade(made);
      return known.invalidateQueries({ queryKey: webhooks.queryKey });
    },
  });
  const body = wanted.body ?? keptBodies[0]?.key;
  const faulty = wanted.address.trim() === '' || wanted.kinds.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(faulty);
    if (!faulty && body !== undefined && !make.isPending) make.mutate(body);
  };
  return (
    <Form className="form" validationBehavior="aria" onSubmit={submit}>
      {make.isError && !make.isPending && <RefusedAct error={make.error} />}
      <BodyEntry among={keptBodies} chosen={body} onChoose={(key) => setWanted({ ...wanted, body: key })} />
      <TextEntry
        name="webhook-address"
        label={t('webhook.address')}
        hint={t('webhook.addressHint')}
        typed={wanted.address}
        onType={(address) => setWanted({ ...wanted, address })}
        fault={tried && wanted.address.trim() === '' ? t('webhook.addressMissing') : null}
      />
      <KindsChoice
        chosen={wanted.kinds}
        onChoose={(kinds) => setWanted({ ...wanted, kinds })}
        fault={tried && wanted.kinds.length === 0 ? t('webhook.kindsMissing') : null}
      />
      <Button type="submit" className="button primary">
        {t('webhook.make')}
      </Button>
    </Form>
  );
}

/** The bodies whose webhooks the person keeps, with their names. */
function useKeptBodies(): readonly { readonly key: string; readonly name: string }[] {
  const { lang } = usePlaceLanguage('webhook');
  const all = useQuery(bodies).data ?? [];
  const roles = useQuery(me).data?.roles ?? [];
  const kept = new Set(roles.filter(({ role }) => keepers.has(role)).map(({ body }) => body));
  return [...kept].map((key) => ({ key, name: bodyName(key, all, lang) }));
}

interface BodyProps {
  readonly among: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

function BodyEntry({ among, chosen, onChoose }: BodyProps) {
  const { t } = usePlaceLanguage('webhook');
  const id = useId();
  return (
    <div className="text-entry">
      <label htmlFor={id}>{t('webhook.body')}</label>
      <select
        id={id}
        className="input"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value)}
      >
        {among.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
