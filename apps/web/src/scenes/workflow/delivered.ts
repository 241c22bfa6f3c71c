import type { Mandate, Task } from '../../api/questions.js';

/** What was delivered for a session, and what it answers. */
export interface Delivered {
  readonly mandate: Mandate;
  readonly task: Task;
}
