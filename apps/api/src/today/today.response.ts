import type { Voice } from '#calendar/core';
import type { SpokenLanguage } from '#messages';
import type { MandateRow, TodaysTask } from '#register';
import { nameIn } from '../lists/name-in.js';
import { type ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';
import { TaskResponse, taskResponse } from '../tasks/task.response.js';

export class NextDeadlineResponse {
  kind: string;
  date: string;
}

export class TodayTaskResponse extends TaskResponse {
  /** The unit that owes it, in the reader's language. */
  unitName: string | null;
  request: ShortRequestResponse;
  /** The first one that applies and is not met, past or to come. */
  nextDeadline: NextDeadlineResponse | null;
  /** The last day to choose among the candidates. */
  chooseBy: string | null;
  /** One has it in the place of a unit that nobody answers for, or because no unit is named. */
  insteadOfOwner: boolean;
}

export class TodayTaskList {
  /** At most 50. */
  items: TodayTaskResponse[];
  total: number;
}

export class OpenProposalsResponse {
  count: number;
}

export class SessionCountsResponse {
  /** Cleared, submitted, delivered or considered. */
  ready: number;
  inWork: number;
  /** A deadline is past and not met; not given to members and readers. */
  late?: number;
}

export class NextSessionResponse {
  body: string;
  /** Null when the calendar knows none to come. */
  session: string | null;
  opens: string | null;
  /** The quarter in which it is expected while it has no dates: "2026-Q4". */
  expected: string | null;
  /** 0 while it meets. */
  daysLeft: number | null;
  counts: SessionCountsResponse;
}

export class TodayResponse {
  /** What one owes, by the first deadline not met. */
  owe: TodayTaskList;
  /** What waits for one's clearance. */
  clear: TodayTaskList;
  /** What waits for the choice of a session. */
  choose: TodayTaskList;
  /** What has no meeting and waits for one to decide where it goes; `meeting.why` says why. */
  decide: TodayTaskList;
  /** Proposals that wait for being confirmed. */
  proposals: OpenProposalsResponse;
  /** The next session of each of one's bodies, in the order of time. */
  sessions: NextSessionResponse[];
}

export function todayTaskResponse(
  { task, nextDeadline, insteadOfOwner }: TodaysTask,
  mandate: MandateRow,
  lang: SpokenLanguage,
  voice: Voice,
): TodayTaskResponse {
  return {
    ...taskResponse(task, voice),
    unitName: nameIn(task.unit?.names, lang),
    request: shortRequestResponse(mandate, lang),
    nextDeadline,
    chooseBy: task.meeting.chooseBy,
    insteadOfOwner,
  };
}
