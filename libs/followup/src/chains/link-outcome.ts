import type { StandingTask } from '#register';

/** What linking mandates does, or taking a link back; of a preview: what it would do. */
export interface LinkOutcome {
  /** The ids of the mandates that become history, or are active again. */
  readonly mandates: readonly string[];
  readonly tasks: readonly LinkedTaskOutcome[];
  /** How many items come along, or go back. */
  readonly items: number;
  /** The key of the unit that owes the later mandate from now on, where it had none. */
  readonly unit: string | null;
  /** The later text says nothing of when it is due: no further tasks are made. */
  readonly statesNoTime: boolean;
  readonly reminders: { readonly added: number; readonly withdrawn: number };
}

/** What becomes of one open task: it goes on there, ends because another carries it; goes back, or is open again. */
export interface LinkedTaskOutcome {
  readonly task: StandingTask;
  /** The mandate that it is, or was, a task of by itself. */
  readonly mandate: string;
  readonly how: 'moves' | 'ends' | 'back' | 'reopens';
}
