import { sayWhy, type Voice } from '#calendar/core';
import type { ShownDeadline, TaskView } from '#register';

export class MeetingResponse {
  state: 'fixed' | 'tentative' | 'choice' | 'passed-over' | 'none';
  /** Sessions to choose among, in order. */
  candidates: string[];
  /** The first day of the meeting. */
  start: string | null;
  /** Why it is so, in the reader's language; empty when nothing needs saying. */
  why: string;
}

export class DeadlineResponse {
  kind: 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session' | 'by';
  /** The day in force. */
  date: string;
  /** The day that was counted, when an officer has set another. */
  originally: string | null;
  /** Why it was set to another day; not told to members and readers. */
  reason: string | null;
  /** It was past already when the task was made: it counts for nobody. */
  passedBeforeAdoption: boolean;
  /** What was asked by then is done. */
  met: boolean;
}

export class BlockedResponse {
  kind: 'funding' | 'other';
  reason: string;
  /** Members and readers are told of it. */
  cleared: boolean;
}

export class WaitsForResponse {
  /** The id of the task that goes before this one, through another body. */
  task: string;
  /** The body that receives that one. */
  body: string;
  session: string | null;
  /** It was delivered, or taken off the list: nothing is waited for any more. */
  done: boolean;
}

export class CarriedIntoResponse {
  task: string;
  mandate: string;
}

export class TaskResponse {
  id: string;
  mandate: string;
  /** The body that receives it. */
  body: string;
  session: string | null;
  meeting: MeetingResponse;
  /** To members and readers, what was not cleared is "in-progress". */
  progress: string;
  /** What the body last did when it considered it. */
  outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
  /** Why it is blocked; members and readers are told once it is cleared. */
  blocked: BlockedResponse | null;
  /** The meeting has ended and it was not delivered. */
  overdue: boolean;
  /** A deadline is past and not met; not given to members and readers. */
  late?: boolean;
  /** Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
  atRisk?: boolean;
  /** The key of the unit that owes it. */
  unit: string | null;
  /** Members and readers are given the one that the text itself sets. */
  deadlines: DeadlineResponse[];
  /** What goes before it, through another body; null when nothing does. */
  waitsFor: WaitsForResponse | null;
  /** The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
  document: string | null;
  /** The id of the earlier mandate that it came from, to go on under this one. */
  origin: string | null;
  /** Given when it ended because another task carries what it owed. */
  carriedInto: CarriedIntoResponse | null;
  /** Given when it fell due before the body's register was kept. */
  before?: 'register';
  version: number;
}

export class TaskPage {
  items: TaskResponse[];
  next: string | null;
  total: number | null;
}

export function taskResponse(task: TaskView, voice: Voice): TaskResponse {
  const { id, mandate, body, session, meeting, progress, overdue, late, atRisk, unit, deadlines } = task;
  return {
    id,
    mandate,
    body,
    session,
    meeting: {
      state: meeting.state,
      candidates: [...meeting.candidates],
      start: meeting.start,
      why: [...meeting.why, ...waiting(task)].map((why) => sayWhy(why, voice)).join(' '),
    },
    progress,
    outcome: task.outcome,
    blocked: task.blocked,
    overdue,
    ...(late === null ? {} : { late }),
    ...(atRisk === null ? {} : { atRisk }),
    unit: unit?.key ?? null,
    deadlines: deadlines.map(deadlineResponse),
    waitsFor: task.waitsFor,
    document: task.document,
    origin: task.origin,
    carriedInto: task.carriedInto,
    ...(task.beforeRegister ? { before: 'register' as const } : {}),
    version: task.version,
  };
}

/** That it waits is said as long as it does; nobody is kept from working on it. */
function waiting({ waitsFor }: TaskView): TaskView['meeting']['why'] {
  if (waitsFor === null || waitsFor.done) return [];
  const { body, session } = waitsFor;
  return [
    session === null
      ? { key: 'calendar.why.waitsForBody', values: { body } }
      : { key: 'calendar.why.waitsFor', values: { session } },
  ];
}

export function deadlineResponse(deadline: ShownDeadline): DeadlineResponse {
  const { kind, date, originally, reason, passedBeforeAdoption, met } = deadline;
  return { kind, date, originally, reason, passedBeforeAdoption, met };
}
