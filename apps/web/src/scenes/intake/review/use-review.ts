import { useState } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal, Reading } from '../intake-questions.js';
import { useDrafts } from './use-drafts.js';
import { useDecisions, type Decision } from './use-decisions.js';
import { shortPlaceOf } from './request-place.js';
import type { ReviewAct } from './review-keys.js';
import { neighbour, nextOpen } from './review-order.js';
import { useReviewKeys } from './use-review-keys.js';
import { useSelection } from './use-selection.js';

export type ReviewState = ReturnType<typeof useReview>;

/** A review as a whole: where it stands, what keys and buttons do, and what was said last. */
export function useReview(reading: Reading, showKeys: () => void) {
  const { t } = usePlaceLanguage('intake');
  const selection = useSelection(reading);
  const { order, others, proposal, other, doing, go } = selection;
  const drafts = useDrafts(proposal?.id);
  const [said, say] = useState('');
  // Where to go back to from the requests to others.
  const [left, leave] = useState<string>();
  const decisions = useDecisions(reading.id, ({ act, proposal: decided }) => {
    say(t(`intake.page.said.${act}`, { place: shortPlaceOf(decided.request, t) }));
    // Somebody who has gone on by themselves is left where they are.
    if (proposal?.id !== decided.id) return;
    go((act === 'reopen' ? undefined : nextOpen(order, decided.id))?.id ?? decided.id);
  });
  const decide = (act: Decision, about: Proposal) => {
    if (decisions.isPending) return;
    if (act === 'accept' && drafts.correction !== null) return say(t('intake.page.said.unsaved'));
    say('');
    decisions.mutate({ act, proposal: about });
  };
  const lookAt = (to: { readonly id: string } | undefined) => {
    decisions.reset();
    say('');
    if (to) go(to.id);
  };
  const move = (step: 1 | -1) =>
    lookAt(other ? neighbour(others, other.id, step) : neighbour(order, proposal?.id, step));
  const toggleOthers = () => {
    const to = other ? (order.find(({ id }) => id === left) ?? order[0]) : others[0];
    if (!other) leave(proposal?.id);
    lookAt(to);
    if (!to) say(t('intake.page.others.none'));
  };
  const act = (what: ReviewAct) => {
    if (what === 'keys') showKeys();
    else if (what === 'next') move(1);
    else if (what === 'previous') move(-1);
    else if (what === 'others') toggleOthers();
    else if (proposal && !doing) actOn(what, proposal);
  };
  const actOn = (what: 'accept' | 'edit' | 'split' | 'reject' | 'reopen', about: Proposal) => {
    if (what === 'reopen') return about.state === 'rejected' ? decide('reopen', about) : undefined;
    if (about.state !== 'proposed') return say(t('intake.page.said.decided'));
    if (what === 'edit' || what === 'split') {
      say('');
      return go(about.id, what);
    }
    return decide(what, about);
  };
  return { selection, drafts, said, say, act, decisions, keys: useReviewKeys(act) };
}
