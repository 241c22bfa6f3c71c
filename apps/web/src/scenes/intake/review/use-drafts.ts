import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { me } from '../../../api/questions.js';
import { keepDraft, keptDraft } from '../kept-draft.js';
import type { CorrectionDraft } from './correction.js';

/** Where the parts of a split begin, as far as somebody has cut. */
export interface SplitDraft {
  readonly cuts: readonly number[];
}

/** What this person has typed about a proposal and not saved: kept in this browser, so that leaving loses nothing. */
export function useDrafts(proposal: string | undefined) {
  const { data: person } = useQuery(me);
  const name = `${person?.id ?? ''}/${proposal ?? ''}`;
  const [, look] = useState(0);
  const keep = useCallback(
    (kind: 'correction' | 'split', draft: object | null) => {
      keepDraft(`${name}/${kind}`, draft);
      look((times) => times + 1);
    },
    [name],
  );
  const keepCorrection = useCallback((draft: CorrectionDraft | null) => keep('correction', draft), [keep]);
  const keepSplit = useCallback((draft: SplitDraft | null) => keep('split', draft), [keep]);
  const isCorrecting = (id: string) => keptDraft(`${person?.id ?? ''}/${id}/correction`) !== null;
  return {
    /** Whether there is an unsaved correction of any proposal. */
    isCorrecting,
    correction: proposal === undefined ? null : keptDraft<CorrectionDraft>(`${name}/correction`),
    split: proposal === undefined ? null : keptDraft<SplitDraft>(`${name}/split`),
    keepCorrection,
    keepSplit,
  };
}
