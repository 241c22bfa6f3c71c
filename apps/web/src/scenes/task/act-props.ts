import type { TaskDetail } from '../../api/questions.js';
import type { Outcome } from './use-act.js';

export interface ActProps {
  readonly task: TaskDetail;
  /** Whether this most likely comes next: its form is open, its button stands out. */
  readonly leads: boolean;
  readonly outcome: Outcome;
}
