import type { DeadlineKind } from '#calendar/core';
import type { Progress } from './progress.js';

/**
 * The deadlines that are met when something is handed to documents services: those that lead up to handing it in. What is
 * delivered, or considered, has met them all. SQL asks with this list; until when a deadline was met is not asked.
 */
export const metBySubmission: readonly DeadlineKind[] = ['slot', 'submission', 'oral-notice', 'in-session'];

/** Whether what was asked by a deadline of this kind is done. */
export function isMet(kind: DeadlineKind, progress: Progress): boolean {
  if (progress === 'delivered' || progress === 'considered') return true;
  return progress === 'submitted' && metBySubmission.includes(kind);
}
