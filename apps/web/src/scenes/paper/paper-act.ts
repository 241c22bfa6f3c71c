import type { PaperDetail } from '../../api/questions.js';

/** From what somebody else waits for to what can be done at any time; deadlines have a place of their own. */
export const paperActs = [
  'clear',
  'send-for-clearance',
  'submit',
  'issue',
  'confirm-slot',
  'update',
  'change',
  'return',
  'withdraw',
] as const satisfies readonly PaperDetail['may'][number][];
export type PaperAct = (typeof paperActs)[number];

/** What becomes of an act: the page says it above the acts, since one that is refused may no longer be among them. */
export interface PaperOutcome {
  readonly onDone: (act: PaperAct, fresh?: PaperDetail) => void;
  readonly onRefused: (error: Error) => void;
}

/** What an act on a paper is given. */
export interface PaperActProps {
  readonly paper: PaperDetail;
  readonly onLeave: () => void;
  readonly outcome: PaperOutcome;
}
