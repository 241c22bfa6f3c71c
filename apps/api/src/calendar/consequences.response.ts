import type { DecisionNameResponse } from '../mandates/request-texts.response.js';

/** Where a task is due, in the reader's language as well. */
export class TaskMeetingResponse {
  state: 'fixed' | 'tentative' | 'choice' | 'passed-over' | 'none';
  /** The key of the session. */
  session: string | null;
  /** Which part of it: the main one, or which resumed one. */
  part: 'main' | 'resumed' | null;
  n: number | null;
  start: string | null;
  end: string | null;
  /** The keys of the sessions to choose among, in order. */
  candidates: string[];
  /** The last day to choose. */
  chooseBy: string | null;
  /** All of this in words: "at the second session of 2026 of the Executive Board, 23 November 2026". */
  said: string;
  /** Why it is so, in words; empty when nothing needs saying. */
  why: string;
}

export class MovedDeadlineResponse {
  kind: string;
  /** Null where there was none. */
  from: string | null;
  /** Null where there is none any more. */
  to: string | null;
  /** It is past now, and what was asked by then is not done. */
  past: boolean;
}

/** The request behind a task, as far as a list needs it. */
export class ConcernedMandateResponse {
  id: string;
  /** The body that asked. */
  body: string;
  decision: DecisionNameResponse | null;
  paragraph: string | null;
  paragraphCounted: number | null;
  /** The words of the request; in another language where there are none in the reader's. */
  quote: string;
  /** The language of the words. */
  lang: string;
  /** The key of the unit that owes it. */
  unit: string | null;
}

export class TaskConsequenceResponse {
  /**
   * meeting-lost: work has begun and it has no meeting now; asked-again: what was chosen is no longer possible;
   * choice-opens: a person must choose; passed-over; moved: other session, part, days or certainty; choice-closes: nothing
   * is left to choose; made: a new task; candidates: other sessions to choose from; reasons: only reasons or deadlines.
   */
  kind:
    | 'meeting-lost'
    | 'asked-again'
    | 'choice-opens'
    | 'passed-over'
    | 'moved'
    | 'choice-closes'
    | 'made'
    | 'candidates'
    | 'reasons';
  /** The id of the task; null for one that is made. */
  task: string | null;
  mandate: ConcernedMandateResponse;
  /** The body that receives it. */
  body: string;
  progress: string;
  /** Null for a task that is made. */
  from: TaskMeetingResponse | null;
  to: TaskMeetingResponse;
  /** The deadlines that change. */
  deadlines: MovedDeadlineResponse[];
  /** What happens, as one sentence in the reader's language. */
  said: string;
}

/** How many tasks there are of each kind. */
export class ConsequenceCountsResponse {
  'meeting-lost': number;
  'asked-again': number;
  'choice-opens': number;
  'passed-over': number;
  moved: number;
  'choice-closes': number;
  made: number;
  candidates: number;
  reasons: number;
  /** Deadlines, not tasks, that fall in the past. */
  deadlinesPast: number;
}

export class TaskConsequencesResponse {
  /** The first 200, the weightiest first; those of bodies of which the reader is not told are counted only. */
  items: TaskConsequenceResponse[];
  /** All of them. */
  total: number;
}

/** Where a planned document is to be put before a session. */
export class PaperPlaceResponse {
  /** The key of the session. */
  session: string;
  part: 'main' | 'resumed';
  n: number | null;
  /** The first day of that part; null while it has no dates. */
  start: string | null;
}

export class PaperConsequenceResponse {
  /**
   * parted: its tasks have different meetings now, and it stays; left: it stays where nothing is held or taken any more;
   * follows: it goes with its tasks; days: it stays with its session, which has other days; deadlines: only those change.
   */
  kind: 'parted' | 'left' | 'follows' | 'days' | 'deadlines';
  /** The id of the planned document. */
  document: string;
  title: string;
  from: PaperPlaceResponse;
  to: PaperPlaceResponse;
  /** The deadlines that change. */
  deadlines: MovedDeadlineResponse[];
  /** What happens, as one sentence in the reader's language. */
  said: string;
}

/** How many planned documents there are of each kind. */
export class PaperCountsResponse {
  parted: number;
  left: number;
  follows: number;
  days: number;
  deadlines: number;
}

export class PaperConsequencesResponse {
  /** The first 200, the weightiest first. */
  items: PaperConsequenceResponse[];
  /** All of them. */
  total: number;
  counts: PaperCountsResponse;
}

export class ReminderCountsResponse {
  added: number;
  withdrawn: number;
}

/** What a change of the calendar does to what is owed; of a preview: what it would do. */
export class ConsequencesResponse {
  tasks: TaskConsequencesResponse;
  papers: PaperConsequencesResponse;
  counts: ConsequenceCountsResponse;
  reminders: ReminderCountsResponse;
}
