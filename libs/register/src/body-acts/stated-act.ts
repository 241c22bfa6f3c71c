import type { CalendarDate } from '#calendar/core';
import type { BodyDeed, MandateAct } from '../core/index.js';
import type { Evidence } from '../task-updates.js';

/** What shows that a body or its Bureau did something: a paragraph of a decision, the report of a session, and so on. */
export type BodyActKind = 'decision' | 'session-report' | 'silence-procedure' | 'bureau';

/** What a body or its Bureau did, as a person states it. */
export interface StatedAct {
  readonly body: string;
  readonly kind: BodyActKind;
  /** "decision 2023/4, paragraph 7". */
  readonly reference: string;
  /** The day of the act; for a silence procedure, the day on which it ended. */
  readonly on: CalendarDate;
  readonly evidence: readonly Evidence[];
}

/** What the body did with a task: the session to which it moved or deferred it, and what it wants to know. */
export interface StatedTaskDeed {
  readonly deed: BodyDeed;
  readonly session: string | null;
  readonly note: string | null;
}

/** How a mandate leaves the list by an act of the body. */
export type MandateEnding = Extract<MandateAct, 'implement' | 'elapse' | 'retire'>;
