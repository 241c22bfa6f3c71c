import { useState } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { neighbour } from './review-order.js';
import type { Selection } from './use-selection.js';

/** Going from one proposal to the next, and to the requests to others and back. */
export function useWalk(
  { order, others, proposal, other, go }: Selection,
  forget: () => void,
  say: (said: string) => void,
) {
  const { t } = usePlaceLanguage('intake');
  // Where to go back to from the requests to others.
  const [left, leave] = useState<string>();
  const lookAt = (to: { readonly id: string } | undefined) => {
    forget();
    say('');
    if (to) go(to.id);
  };
  return {
    move: (step: 1 | -1) =>
      lookAt(other ? neighbour(others, other.id, step) : neighbour(order, proposal?.id, step)),
    toggleOthers: () => {
      const to = other ? (order.find(({ id }) => id === left) ?? order[0]) : others[0];
      if (!other) leave(proposal?.id);
      lookAt(to);
      if (!to) say(t('intake.page.others.none'));
    },
  };
}
