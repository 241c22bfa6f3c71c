import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, type RefObject } from 'react';
import type { Proposal, Reading, ReadRequest } from '../intake-questions.js';
import { reviewOrder } from './review-order.js';

/** What is done with the selected proposal beside looking at it. */
export type Doing = 'edit' | 'split';

export interface Other {
  readonly id: string;
  readonly request: ReadRequest;
}

/** Where a review stands. All of it is in the address. */
export interface Selection {
  readonly order: readonly Proposal[];
  readonly others: readonly Other[];
  readonly proposal: Proposal | undefined;
  /** A request to others, when one of them is looked at. */
  readonly other: Other | undefined;
  readonly doing: Doing | undefined;
  /** Whether words are being marked that the reader missed. */
  readonly isAdding: boolean;
  /** Whether somebody has moved since the review was opened. */
  readonly moved: RefObject<boolean>;
  readonly go: (at: string, doing?: Doing | 'add') => void;
}

export function useSelection({ proposals, others: found }: Reading): Selection {
  const { at, as } = useSearch({ from: '/shell/intake/$reading' });
  const navigate = useNavigate();
  const order = useMemo(() => reviewOrder(proposals), [proposals]);
  const others = useMemo(() => found.map((request, n) => ({ id: `other-${n + 1}`, request })), [found]);
  const other = others.find(({ id }) => id === at);
  const proposal =
    other === undefined
      ? (order.find(({ id }) => id === at) ?? order.find(({ state }) => state === 'proposed') ?? order[0])
      : undefined;
  const moved = useRef(false);
  const go = (to: string, doing?: Doing | 'add') => {
    moved.current = true;
    void navigate({
      to: '.',
      search: ({ cursor }: { cursor?: string }) => ({
        ...(cursor === undefined ? {} : { cursor }),
        at: to,
        ...(doing === undefined ? {} : { as: doing }),
      }),
      replace: true,
      resetScroll: false,
    });
  };
  const open = proposal?.state === 'proposed' && (as === 'edit' || as === 'split') ? as : undefined;
  return { order, others, proposal, other, doing: open, isAdding: as === 'add', moved, go };
}
