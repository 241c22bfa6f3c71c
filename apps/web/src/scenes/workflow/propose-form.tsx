import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { mandates, me, type Mandate } from '../../api/questions.js';
import { answerOf } from '../../api/refusal.js';
import { RefusedAct } from '../../components/refused-act.js';
import { TextEntry } from '../../components/text-entry.js';
import { usePlaceLanguage } from '../../language/use-place-language.js';
import { useToday } from '../../language/use-today.js';
import { DayEntry } from '../session/change/day-entry.js';
import { ActForm } from '../task/act-form.js';
import { DraftKept } from '../task/draft-kept.js';
import { useKept } from '../task/use-kept.js';
import { MandateTicks } from './mandate-ticks.js';
import { emptyProposal, proposalFaults, readProposal, type ProposalDraft } from './proposal-draft.js';

interface Props {
  readonly mandate: Mandate;
  readonly onDone: (proposal: string) => void;
}

/** Which mandates, why, and until when members may comment. */
export function ProposeForm({ mandate, onDone }: Props) {
  const { t } = usePlaceLanguage('workflow');
  const today = useToday();
  const kept = useKept(mandate.id, 'propose', emptyProposal(mandate.id), readProposal);
  const { typed, type, keeping, drop } = kept;
  const beside = useBeside(mandate);
  const send = useSend(typed, (id) => {
    drop();
    onDone(id);
  });
  return (
    <div className="workflow-form">
      {send.isError && !send.isPending && <RefusedAct error={send.error} />}
      <ActForm
        words={t}
        title={t('workflow.leaving.propose')}
        submit={t('workflow.leaving.doPropose')}
        isPossible
        isPending={send.isPending}
        faults={proposalFaults(typed, today)}
        onSubmit={() => send.mutate()}
        leave={null}
      >
        {(faults) => (
          <>
            <MandateTicks
              mandates={[mandate, ...beside]}
              ticked={typed.mandates}
              onTick={(ticked) => type({ ...typed, mandates: ticked })}
              fault={faults['mandates']}
            />
            <TextEntry
              name="reason"
              label={t('workflow.leaving.reason')}
              typed={typed.reason}
              onType={(reason) => type({ ...typed, reason })}
              fault={faults['reason']}
              rows={5}
            />
            <DayEntry
              name="commentUntil"
              label={t('workflow.leaving.until')}
              typed={typed.commentUntil}
              onType={(commentUntil) => type({ ...typed, commentUntil })}
              fault={faults['commentUntil'] ?? null}
            />
            <DraftKept keeping={keeping} />
          </>
        )}
      </ActForm>
    </div>
  );
}

/** Other active mandates of the same decision: these are mostly done with together. */
function useBeside(mandate: Mandate): readonly Mandate[] {
  const { lang } = usePlaceLanguage('workflow');
  const { data: person } = useQuery(me);
  const search = { body: mandate.body, ...(mandate.decision && { q: mandate.decision.number }) };
  const { data: others } = useQuery({
    ...mandates(person?.lang ?? lang, search),
    enabled: mandate.decision !== null,
  });
  return (others?.items ?? []).filter(
    ({ id, life, decision }) =>
      id !== mandate.id && life === 'active' && decision?.number === mandate.decision?.number,
  );
}

function useSend(typed: ProposalDraft, onDone: (proposal: string) => void) {
  const known = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/leaving-proposals', {
          body: { ...typed, mandates: [...typed.mandates], reason: typed.reason.trim() },
        }),
      ),
    onSuccess: ({ id }) => {
      void known.invalidateQueries({ queryKey: ['proposals'] });
      onDone(id);
    },
  });
}
