import { useState } from 'react';
import { usePlaceLanguage } from '../../../language/use-place-language.js';
import type { Proposal, Reading } from '../intake-questions.js';
import { useDrafts } from './use-drafts.js';
import { useDecisions, type Decision } from './use-decisions.js';
import { shortPlaceOf } from './request-place.js';
import type { ReviewAct } from './review-keys.js';
import { nextOpen } from './review-order.js';
import { useReviewKeys } from './use-review-keys.js';
import { useSelection } from './use-selection.js';
import { useWalk } from './use-walk.js';
import { useAdding } from './use-adding.js';
import { isDecided, useUndo } from './use-undo.js';

export type ReviewState = ReturnType<typeof useReview>;

/** A review as a whole: where it stands, what keys and buttons do, and what was said last. */
export function useReview(reading: Reading, showKeys: () => void) {
  const { t } = usePlaceLanguage('intake');
  const selection = useSelection(reading);
  const { order, proposal, doing, isAdding, go } = selection;
  const drafts = useDrafts(proposal?.id);
  const [said, say] = useState('');
  const { undoable, remember } = useUndo(order);
  const decisions = useDecisions(reading.id, ({ act, proposal: decided }) => {
    remember(act, decided);
    say(t(`intake.page.said.${act}`, { place: shortPlaceOf(decided.request, t) }));
    if (act === 'reopen') return go(decided.id);
    // Somebody who has gone on by themselves is left where they are.
    if (proposal?.id === decided.id) go((nextOpen(order, decided.id) ?? decided).id);
  });
  const [askingAll, askAll] = useState<boolean>();
  const adding = useAdding(reading.id, selection, drafts, say);
  const decide = (act: Decision, about: Proposal) => {
    if (decisions.isPending) return;
    if (act === 'accept' && drafts.correction !== null) return say(t('intake.page.said.unsaved'));
    say('');
    decisions.mutate({ act, proposal: about });
  };
  const walk = useWalk(selection, decisions.reset, say);
  const act = (what: ReviewAct) => {
    if (what === 'keys') showKeys();
    else if (what === 'next') walk.move(1);
    else if (what === 'previous') walk.move(-1);
    else if (what === 'others') walk.toggleOthers();
    else if (what === 'all') askAll(true);
    else if (what === 'add') adding.begin();
    else if (what === 'undo') undo();
    else if (proposal && !doing && !isAdding) actOn(what, proposal);
  };
  const undo = () => {
    if (adding.takeBack()) return;
    if (undoable === undefined) return say(t('intake.page.said.nothingToUndo'));
    go(undoable.id);
    decide('reopen', undoable);
  };
  const actOn = (what: 'accept' | 'edit' | 'split' | 'reject' | 'reopen', about: Proposal) => {
    if (what === 'reopen') return isDecided(about) ? decide('reopen', about) : undefined;
    if (about.state !== 'proposed') return say(t('intake.page.said.decided'));
    if (what === 'edit' || what === 'split') {
      say('');
      return go(about.id, what);
    }
    return decide(what, about);
  };
  return {
    selection,
    drafts,
    said,
    say,
    act,
    decisions,
    adding,
    all: { asking: askingAll, ask: askAll },
    keys: useReviewKeys(act),
  };
}
