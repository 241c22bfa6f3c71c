import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import type { Policy } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { Notice } from '../../components/notice.js';
import { FormWords } from '../../language/form-words.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { askAgainAfterChange } from '../session/change/ask-again-after-change.js';
import { LookForm } from '../session/change/look-form.js';
import { useLookThenDo } from '../session/change/use-look-then-do.js';
import { policyDraft, policyFaults, policyRequest } from './policy-draft.js';
import { PolicyFacts } from './policy-facts.js';
import { PolicyFields } from './policy-fields.js';

interface Props {
  readonly body: string;
  readonly policy: Policy;
  /** The version of the body in which the policy was seen, as its ETag. */
  readonly seen: string;
}

/** Changes how deadlines are counted: typed, looked at on the real calendar, and only then saved. */
export function ChangePolicy({ body, policy, seen }: Props) {
  const { t } = usePlaceLanguage('body');
  const known = useQueryClient();
  const [began, begin] = useState(() => policyDraft(policy));
  const [draft, setDraft] = useState(began);
  const [isSaved, setSaved] = useState(false);
  const act = useLookThenDo({
    ask: (preview) =>
      answerOf(
        api.PATCH('/api/v1/bodies/{key}/deadline-policy', {
          params: { path: { key: body }, query: preview ? { preview: 'true' } : {} },
          headers: { 'if-match': seen },
          body: policyRequest(draft, began),
        }),
      ),
    onDone: (changed) => {
      begin(policyDraft(changed.policy));
      setDraft(policyDraft(changed.policy));
      act.onType();
      setSaved(true);
      askAgainAfterChange(known);
    },
    onRefused: () => askAgainAfterChange(known),
  });
  const faults = policyFaults(draft);
  const type = (typed: typeof draft) => {
    setDraft(typed);
    setSaved(false);
    act.onType();
  };
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t('body.policy.change')}</h2>
      <p role="status">{isSaved && t('body.policy.saved')}</p>
      <FormWords value={t}>
        <LookForm
          label={t('body.policy.change')}
          act={act}
          do={t('body.policy.do')}
          faulty={Object.keys(faults)}
          newer={
            <>
              <Notice>{t('body.policy.stale')}</Notice>
              <PolicyFacts policy={policy} />
            </>
          }
        >
          {(isTried) => <PolicyFields draft={draft} onType={type} faults={isTried ? faults : {}} />}
        </LookForm>
      </FormWords>
    </section>
  );
}
