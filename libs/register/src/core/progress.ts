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
