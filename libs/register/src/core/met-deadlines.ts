import type { DeadlineKind, DeliverableForm } from '#calendar/core';
import type { Progress } from './progress.js';

/**
 * The deadlines that are met when something is handed to documents services: those that lead up to handing it in. What is
 * delivered, or considered, has met them all. SQL asks with this list; until when a deadline was met is not asked.
 */
export const metBySubmission: readonly DeadlineKind[] = ['slot', 'submission', 'oral-notice', 'in-session'];

/** The paper that answers a task, as far as the task's deadlines go. */
export interface AnsweringPaper {
  readonly form: DeliverableForm;
  readonly slotConfirmed: boolean;
  readonly submitted: boolean;
  readonly issued: boolean;
}

/**
 * Whether what was asked by a deadline of this kind is done. Where a paper answers, its steps meet the deadlines: a
 * confirmed slot the slot, submission what leads up to handing it in, issuance the rest; a later step meets what is before.
 */
export function isMet(kind: DeadlineKind, progress: Progress, paper: AnsweringPaper | null): boolean {
  if (progress === 'delivered' || progress === 'considered') return true;
  if (paper === null) return progress === 'submitted' && metBySubmission.includes(kind);
  return isMetByPaper(kind, paper);
}

export function isMetByPaper(
  kind: DeadlineKind,
  { slotConfirmed, submitted, issued }: Omit<AnsweringPaper, 'form'>,
): boolean {
  if (kind === 'slot' && slotConfirmed) return true;
  return issued || (submitted && metBySubmission.includes(kind));
}
