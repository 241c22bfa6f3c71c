/** How far a task is. Being overdue, late or at risk is computed from the calendar, never stored. */
export const progresses = [
  'not-started',
  'in-progress',
  'for-clearance',
  'cleared',
  /** Handed to documents services. */
  'submitted',
  /** Issued, or given orally. */
  'delivered',
  'considered',
  'blocked',
  'dropped',
] as const;
export type Progress = (typeof progresses)[number];

const settled: ReadonlySet<Progress> = new Set(['delivered', 'considered', 'dropped']);

/** What was given or taken off the list stays as it was, whatever the calendar does, and nobody chooses its session. */
export function isSettled(progress: Progress): boolean {
  return settled.has(progress);
}
