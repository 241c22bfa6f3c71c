import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../api/client.js';
import { answerOf } from '../../../api/refusal.js';
import type { Proposal } from '../intake-questions.js';
import { replaceProposal } from './replace-proposal.js';
import {
  changedFields,
  correctionOf,
  fieldsOf,
  rebase,
  type CorrectionDraft,
  type CorrectionField,
  type CorrectionFields,
} from './correction.js';

interface Kept {
  readonly correction: CorrectionDraft | null;
  readonly keepCorrection: (draft: CorrectionDraft | null) => void;
}

/**
 * A correction being typed: every change is kept in the browser, what others save meanwhile is taken in under it, and
 * only what this person changed is sent.
 */
export function useCorrection(
  reading: string,
  proposal: Proposal,
  asking: string,
  { correction: kept, keepCorrection: keep }: Kept,
  onSaved: () => void,
) {
  const known = useQueryClient();
  const theirs = fieldsOf(proposal.request, asking);
  const fresh = { version: proposal.version, base: theirs, fields: theirs };
  const [clashes, setClashes] = useState<readonly CorrectionField[]>([]);
  const draft = kept ?? fresh;
  useEffect(() => {
    if (kept === null || kept.version === proposal.version) return;
    // Somebody was faster: mine stays mine, and theirs is shown where both changed the same.
    const rebased = rebase(kept, fieldsOf(proposal.request, asking), proposal.version);
    keep(rebased.draft);
    setClashes(rebased.both);
  }, [kept, keep, proposal, asking]);
  const save = useMutation({
    mutationFn: () =>
      answerOf(
        api.PATCH('/api/v1/intake/{id}/proposals/{proposal}', {
          params: { path: { id: reading, proposal: proposal.id } },
          headers: { 'if-match': `"${draft.version}"` },
          body: correctionOf(draft),
        }),
      ),
    onSuccess: (corrected) => {
      keep(null);
      replaceProposal(known, reading, proposal.id, corrected);
      onSaved();
    },
    onSettled: () => known.invalidateQueries({ queryKey: ['reading', reading] }),
  });
  const change = (typed: Partial<CorrectionFields>) => {
    const next = { ...draft, fields: { ...draft.fields, ...typed } };
    keep(changedFields(next).length === 0 ? null : next);
  };
  return { draft, theirs, clashes, change, save };
}
