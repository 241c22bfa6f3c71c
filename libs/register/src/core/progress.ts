/** How far a task is. Being overdue, late or at risk is computed from the calendar, never stored. */
export type Progress =
  | 'not-started'
  | 'in-progress'
  | 'for-clearance'
  | 'cleared'
  /** Handed to documents services. */
  | 'submitted'
  /** Issued, or given orally. */
  | 'delivered'
  | 'considered'
  | 'blocked'
  | 'dropped';
