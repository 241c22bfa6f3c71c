import type { BodyAction } from '#people/core';
import type { Progress } from './progress.js';

/** How far a planned document is. */
export const documentStates = [
  'planned',
  'slot-confirmed',
  'for-clearance',
  'cleared',
  /** Handed to documents services. */
  'submitted',
  /** Issued, or given orally. */
  'issued',
  'withdrawn',
] as const;
export type DocumentState = (typeof documentStates)[number];

/** What people do with a planned document, in the order in which it usually goes. */
export const documentActs = [
  'confirm-slot',
  'send-for-clearance',
  'clear',
  'return',
  'submit',
  'issue',
  'withdraw',
] as const;
export type DocumentAct = (typeof documentActs)[number];

interface DocumentActRule {
  readonly needs: BodyAction;
  readonly leads: Readonly<Partial<Record<DocumentState, DocumentState>>>;
  /** Where it takes the tasks that the document answers. */
  readonly tasks?: Readonly<Partial<Record<Progress, Progress>>>;
}

/**
 * How a planned document moves. Its slot may be confirmed while it is written and cleared already: that is then noted and
 * leads nowhere. A task that waits for clearance, or is blocked, is not taken along: somebody has yet to say something of
 * it. What is issued stays as it is.
 */
export const documentActRules: Readonly<Record<DocumentAct, DocumentActRule>> = {
  'confirm-slot': {
    needs: 'plan-documents',
    leads: {
      planned: 'slot-confirmed',
      'slot-confirmed': 'slot-confirmed',
      'for-clearance': 'for-clearance',
      cleared: 'cleared',
    },
  },
  'send-for-clearance': {
    needs: 'work-on-tasks',
    leads: { planned: 'for-clearance', 'slot-confirmed': 'for-clearance' },
  },
  clear: { needs: 'clear-updates', leads: { 'for-clearance': 'cleared' } },
  return: { needs: 'clear-updates', leads: { 'for-clearance': 'planned' } },
  submit: {
    needs: 'work-on-tasks',
    leads: { cleared: 'submitted' },
    tasks: { 'not-started': 'submitted', 'in-progress': 'submitted', cleared: 'submitted' },
  },
  // Given orally, nothing is submitted before.
  issue: {
    needs: 'deliver-tasks',
    leads: { cleared: 'issued', submitted: 'issued' },
    tasks: {
      'not-started': 'delivered',
      'in-progress': 'delivered',
      cleared: 'delivered',
      submitted: 'delivered',
    },
  },
  withdraw: {
    needs: 'plan-documents',
    leads: {
      planned: 'withdrawn',
      'slot-confirmed': 'withdrawn',
      'for-clearance': 'withdrawn',
      cleared: 'withdrawn',
      submitted: 'withdrawn',
    },
  },
};

/** Where an act leads from there, or what would be possible instead. */
export type DocumentStep =
  | { readonly tag: 'to'; readonly state: DocumentState }
  | { readonly tag: 'wrong-state'; readonly possible: readonly DocumentAct[] };

/**
 * @param slotConfirmed what is returned keeps its slot
 * @example documentStep('return', 'for-clearance', true) // { tag: 'to', state: 'slot-confirmed' }
 */
export function documentStep(act: DocumentAct, from: DocumentState, slotConfirmed: boolean): DocumentStep {
  const state = documentActRules[act].leads[from];
  if (state === undefined) return { tag: 'wrong-state', possible: documentActsFrom(from) };
  return { tag: 'to', state: state === 'planned' && slotConfirmed ? 'slot-confirmed' : state };
}

/** The acts that are possible from a state, whoever does them. */
export function documentActsFrom(state: DocumentState): readonly DocumentAct[] {
  return documentActs.filter((act) => documentActRules[act].leads[state] !== undefined);
}

/** What was issued or withdrawn is not changed any more. */
export function isClosed(state: DocumentState): boolean {
  return state === 'issued' || state === 'withdrawn';
}
