import type { DeadlineKind } from '#calendar/core';
import type { Progress } from './progress.js';

/** What was handed in meets the days up to handing in; what was delivered, or considered, meets them all. */
const metBySubmission: readonly DeadlineKind[] = ['slot', 'submission', 'oral-notice', 'in-session'];

/** Progress that has met a deadline of this kind, of all in the order of the work. */
export function progressThatMeets(kind: DeadlineKind): readonly Progress[] {
  return metBySubmission.includes(kind)
    ? ['submitted', 'delivered', 'considered']
    : ['delivered', 'considered'];
}

/** Whether a task that is so far has met a deadline; until when it was met is not asked, only whether it still waits. */
export function isMet(kind: DeadlineKind, progress: Progress): boolean {
  return progressThatMeets(kind).includes(progress);
}

/** The kinds that handing a document in meets: the list that SQL needs for the same question. */
export { metBySubmission };
