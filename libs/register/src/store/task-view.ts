import type { OccurrenceState } from '#calendar/core';
import type { Message } from '#messages';
import type { BodyDeed, Progress, ShownDeadline } from '../core/index.js';

/** A task as the register tells it: where it meets, how far it is, what leads up to it. */
export interface TaskView {
  readonly id: string;
  readonly mandate: string;
  readonly body: string;
  readonly slot: string;
  readonly session: string | null;
  readonly meeting: {
    readonly state: OccurrenceState;
    readonly candidates: readonly string[];
    readonly start: string | null;
    /** The last day to choose among the candidates. */
    readonly chooseBy: string | null;
    readonly why: readonly Message[];
  };
  /** As far as the viewer is told: to members and readers, what is not cleared is in progress. */
  readonly progress: Progress;
  /** What the body last did when it considered it; null as long as it has not. */
  readonly outcome: Extract<BodyDeed, 'take-note' | 'approve' | 'defer' | 'ask-for-more'> | null;
  /** What blocks it; members and readers are told once it is cleared. */
  readonly blocked: Blocked | null;
  readonly overdue: boolean;
  /** A deadline that applies is past and unmet; null for whom this is none of their concern. */
  readonly late: boolean | null;
  /** Blocked, or not yet for clearance two weeks before submission; null like `late`. */
  readonly atRisk: boolean | null;
  /** The unit that owes it. */
  readonly unit: { readonly key: string; readonly names: Readonly<Record<string, string>> } | null;
  /** To members and readers, the one that the text itself sets: from the others they could tell what is late. */
  readonly deadlines: readonly ShownDeadline[];
  /** The id of the planned document that answers it. */
  readonly document: string | null;
  /** The id of the earlier mandate that it came from, to go on under this one. */
  readonly origin: string | null;
  /** The task that carries what it owed, under a later mandate or as the one of the same meeting. */
  readonly carriedInto: { readonly task: string; readonly mandate: string } | null;
  readonly beforeRegister: boolean;
  /** The task that goes before this one, through another body; null when none does. */
  readonly waitsFor: WaitsFor | null;
  readonly version: number;
}

export interface WaitsFor {
  readonly task: string;
  readonly body: string;
  readonly session: string | null;
  /** It was delivered, or taken off the list: nothing is waited for any more. */
  readonly done: boolean;
}

export interface Blocked {
  readonly kind: 'funding' | 'other';
  readonly reason: string;
  /** Members and readers are told of it. */
  readonly cleared: boolean;
}

export type TaskRow = Omit<TaskView, 'meeting'> & TaskView['meeting'];

/** A row of {@link taskColumns}, with what else was asked for left out. */
export function taskView(row: TaskRow): TaskView {
  return {
    id: row.id,
    mandate: row.mandate,
    body: row.body,
    slot: row.slot,
    session: row.session,
    meeting: {
      state: row.state,
      candidates: row.candidates,
      start: row.start,
      chooseBy: row.chooseBy,
      why: row.why,
    },
    progress: row.progress,
    outcome: row.outcome,
    blocked: row.blocked,
    overdue: row.overdue,
    late: row.late,
    atRisk: row.atRisk,
    unit: row.unit,
    deadlines: row.deadlines,
    document: row.document,
    origin: row.origin,
    carriedInto: row.carriedInto,
    beforeRegister: row.beforeRegister,
    waitsFor: row.waitsFor,
    version: row.version,
  };
}
