import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { api } from '../../api/client.js';
import { bodies, me } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { Refused } from '../../components/refused.js';
import { RefusedAct } from '../../components/refused-act.js';
import { bodyName } from '../../language/body-name.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { OutcomeNotice, type Outcomes } from '../task/outcome-notice.js';
import { BodyField } from './body-field.js';
import { audiences, deadlineKinds, draftOfPolicy, policyRequest, ticked } from './policy-draft.js';
import { PolicyLists } from './policy-lists.js';
import { PolicyEffect } from './policy-effect.js';
import { PolicySteps } from './policy-steps.js';
import { aboutReminders, reminderPolicy, type ReminderPolicy } from './reminders-questions.js';
import { Ticks } from './ticks.js';

const officers = new Set(['governance-officer', 'administrator']);

/** Who of a body is told what, and when; a change is shown with its effect before it is saved. */
export function PolicyPage() {
  const { t, lang } = usePlaceLanguage('reminding');
  const { body: chosen } = useSearch({ from: '/shell/reminders/policy' });
  const navigate = useNavigate({ from: '/reminders/policy' });
  const { data: person } = useQuery(me);
  const { data: known = [] } = useQuery(bodies);
  const kept = known.filter(({ key }) =>
    person?.roles.some(({ body, role }) => body === key && officers.has(role)),
  );
  const body = chosen ?? kept[0]?.key;
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{t('reminding.views.policy')}</h2>
      <p className="aside">{t('reminding.policy.purpose')}</p>
      {kept.length > 1 && (
        <BodyField
          label={t('reminding.body')}
          among={kept.map(({ key }) => ({ key, name: bodyName(key, known, lang) }))}
          chosen={body ?? ''}
          onChoose={(key) => void navigate({ search: { body: key } })}
        />
      )}
      {body !== undefined && <PolicyOf key={body} body={body} />}
    </section>
  );
}

function PolicyOf({ body }: { readonly body: string }) {
  const { t } = usePlaceLanguage('reminding');
  const found = useQuery(reminderPolicy(body));
  const [outcome, setOutcome] = useState<Outcomes>(null);
  if (found.isError) return <Refused error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <p aria-live="polite">{t('page.loading')}</p>;
  const { etag, policy } = found.data;
  return (
    <>
      <PolicyForm key={etag} body={body} etag={etag} policy={policy} onOutcome={setOutcome} />
      <OutcomeNotice outcome={outcome} t={t} />
    </>
  );
}

interface FormProps {
  readonly body: string;
  readonly etag: string;
  readonly policy: ReminderPolicy;
  readonly onOutcome: (outcome: Outcomes) => void;
}

function PolicyForm({ body, etag, policy, onOutcome }: FormProps) {
  const { t } = usePlaceLanguage('reminding');
  const [draft, setDraft] = useState(() => draftOfPolicy(policy));
  const { preview, save } = usePolicyChange(body, etag, () => onOutcome({ done: 'reminding.policy.saved' }));
  const type = (typed: Partial<typeof draft>) => {
    setDraft({ ...draft, ...typed });
    preview.reset();
    save.reset();
    onOutcome(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (preview.isPending || save.isPending) return;
    if (preview.data === undefined) preview.mutate(draft);
    else save.mutate(draft);
  };
  return (
    <form className="policy" onSubmit={submit}>
      <Ticks
        legend={t('reminding.policy.notice')}
        among={audiences.map((value) => ({ value, label: t(`reminding.policy.to.${value}`) }))}
        chosen={draft.notice}
        onTick={(one, isTicked) => type({ notice: ticked(draft.notice, one, isTicked) })}
      />
      <div>
        {deadlineKinds.map((kind) => (
          <PolicySteps
            key={kind}
            kind={kind}
            steps={draft.steps[kind]}
            onType={(steps) => type({ steps: { ...draft.steps, [kind]: steps } })}
          />
        ))}
      </div>
      <PolicyLists draft={draft} onType={type} />
      {preview.isError && <RefusedAct error={preview.error} />}
      {save.isError && <RefusedAct error={save.error} />}
      {preview.data && <PolicyEffect effect={preview.data.effect} />}
      <div className="form-buttons">
        <Button type="submit" className="button primary">
          {t(preview.data ? 'reminding.policy.save' : 'reminding.policy.look')}
        </Button>
      </div>
    </form>
  );
}

/** Looks at what a changed policy would do, and saves it. */
function usePolicyChange(body: string, etag: string, onSaved: () => void) {
  const known = useQueryClient();
  const ask = (draft: Parameters<typeof policyRequest>[0], preview: boolean) =>
    answerOf(
      api.PATCH('/api/v1/bodies/{key}/reminder-policy', {
        params: { path: { key: body }, query: preview ? { preview: 'true' } : {} },
        headers: { 'if-match': etag },
        body: policyRequest(draft),
      }),
    );
  const preview = useMutation({
    mutationFn: (draft: Parameters<typeof policyRequest>[0]) => ask(draft, true),
  });
  const save = useMutation({
    mutationFn: (draft: Parameters<typeof policyRequest>[0]) => ask(draft, false),
    onSuccess: async () => {
      // The form begins anew with what was saved.
      await known.invalidateQueries({ queryKey: aboutReminders });
      onSaved();
    },
  });
  return { preview, save };
}
