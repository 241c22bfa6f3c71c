import { usePlaceLanguage } from '../../../language/use-place-language.js';
import { markedWords } from './marked-words.js';
import { shortPlaceOf } from './request-place.js';
import { nextOpen } from './review-order.js';
import { useAdded } from './use-added.js';
import type { useDrafts } from './use-drafts.js';
import type { Selection } from './use-selection.js';

/** What keys and buttons do about requests that the reader missed. */
export function useAdding(
  reading: string,
  { order, proposal, go }: Selection,
  drafts: ReturnType<typeof useDrafts>,
  say: (said: string) => void,
) {
  const { t } = usePlaceLanguage('intake');
  const { add, takeBack } = useAdded(reading, {
    added: ({ id, request }) => {
      say(t('intake.page.said.added', { place: shortPlaceOf(request, t) }));
      // Of words that the reader makes nothing of, a person says what they ask.
      go(id, request.confidence > 0 ? undefined : 'edit');
    },
    takenBack: ({ id, request }) => {
      drafts.keepCorrection(null);
      say(t('intake.page.said.takenBack', { place: shortPlaceOf(request, t) }));
      go((nextOpen(order, id) ?? order.find((each) => each.id !== id))?.id ?? '');
    },
  });
  return {
    add,
    /** Words that are marked on the page are added at once; else the way to mark some opens. */
    begin: () => {
      if (add.isPending) return;
      add.reset();
      const words = markedWords(window.getSelection(), document.querySelector('.source-words'));
      if (words !== null) return add.mutate(words);
      say('');
      go(proposal?.id ?? '', 'add');
    },
    /** Takes the proposal back that one looks at, when it is an open one that was added. @returns whether it is one */
    takeBack: () => {
      if (!proposal?.addedAt || proposal.state !== 'proposed') return false;
      if (!takeBack.isPending) takeBack.mutate(proposal);
      return true;
    },
    takeBackError: takeBack.error,
    leave: () => go(proposal?.id ?? ''),
  };
}
