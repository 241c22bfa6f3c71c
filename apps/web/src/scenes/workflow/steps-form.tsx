import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { ActForm } from '../task/act-form.js';
import { StepFields } from './step-fields.js';
import { stepFaults, stepsSaid, type ClearanceSteps } from './steps-draft.js';

interface Props {
  readonly body: string;
  readonly steps: ClearanceSteps;
  /** The version of the list that is shown. */
  readonly seen: string;
}

/** Names the steps by which updates and papers of a body are cleared. */
export function StepsForm({ body, steps, seen }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const known = useQueryClient();
  const [typed, type] = useState(steps);
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PUT('/api/v1/bodies/{key}/clearance-steps', {
          params: { path: { key: body } },
          headers: { 'if-match': seen },
          body: { updates: stepsSaid(typed.updates), documents: stepsSaid(typed.documents) },
        }),
      ),
    // What is typed stays when somebody else was faster: only a saved list is asked for anew.
    onSuccess: () => known.invalidateQueries({ queryKey: ['clearance-steps', body] }),
  });
  const faults = { ...stepFaults('updates', typed.updates), ...stepFaults('documents', typed.documents) };
  return (
    <>
      <p role="status">{save.isSuccess && t('workflow.steps.saved')}</p>
      {save.isError && !save.isPending && <RefusedAct error={save.error} />}
      <ActForm
        words={t}
        title={t('workflow.steps.save')}
        submit={t('workflow.steps.save')}
        isPossible
        isPending={save.isPending}
        faults={faults}
        onSubmit={() => save.mutate()}
        leave={null}
      >
        {(shown) =>
          (['updates', 'documents'] as const).map((of) => (
            <StepFields
              key={of}
              of={of}
              steps={typed[of]}
              onType={(changed) => type({ ...typed, [of]: changed })}
              faults={shown}
            />
          ))
        }
      </ActForm>
    </>
  );
}
