import { api } from '../../api/client.js';
import type { PaperDetail } from '../../api/questions.js';
import { SetDeadline, type DeadlineKind, type NewDeadline } from '../deadline/set-deadline.js';
import { usePaperAct } from './use-paper-act.js';

/** Where an officer sets a paper's deadlines, and so those of its tasks, to other days. */
export function PaperDeadlines({ paper }: { readonly paper: PaperDetail }) {
  const set = usePaperAct(paper, (call, { kind, date, reason }: NewDeadline) =>
    api.PUT('/api/v1/planned-documents/{id}/deadlines/{kind}', {
      ...call,
      params: { path: { ...call.params.path, kind } },
      body: { date, reason },
    }),
  );
  const putBack = usePaperAct(paper, (call, kind: DeadlineKind) =>
    api.DELETE('/api/v1/planned-documents/{id}/deadlines/{kind}', {
      ...call,
      params: { path: { ...call.params.path, kind } },
    }),
  );
  if (!paper.may.includes('extend-deadlines')) return null;
  return <SetDeadline id={paper.id} deadlines={paper.deadlines} set={set} putBack={putBack} />;
}
