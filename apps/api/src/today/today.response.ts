import type { Voice } from '#calendar/core';
import type { SpokenLanguage } from '#messages';
import type { MandateRow, TodaysTask } from '#register';
import { nameIn } from '../lists/name-in.js';
import type { DecisionNameResponse } from '../mandates/request-texts.response.js';
import { TaskResponse, taskResponse } from '../tasks/task.response.js';

export class ShortTextResponse {
  lang: string;
  quote: string;
}

export class ShortRequestResponse {
  /** The body that asked. */
  body: string;
  decision: DecisionNameResponse | null;
  part: string | null;
  paragraph: string | null;
  paragraphCounted: number | null;
  subparagraph: string | null;
  /** In the reader's language if there is one. */
  text: ShortTextResponse;
}

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
  /** Proposals that wait for being confirmed. */
  proposals: OpenProposalsResponse;
  /** The next session of each of one's bodies. */
  sessions: NextSessionResponse[];
}

export function todayTaskResponse(
  { task, nextDeadline, insteadOfOwner }: TodaysTask,
  mandate: MandateRow,
  lang: SpokenLanguage,
  voice: Voice,
): TodayTaskResponse {
  const { body, decision, part, paragraph, paragraphCounted, subparagraph, texts } = mandate;
  const text = texts.find((own) => own.lang === lang) ?? texts[0]!;
  return {
    ...taskResponse(task, voice),
    unitName: nameIn(task.unit?.names, lang),
    request: {
      body,
      decision,
      part,
      paragraph,
      paragraphCounted,
      subparagraph,
      text: { lang: text.lang, quote: text.quote },
    },
    nextDeadline,
    chooseBy: task.meeting.chooseBy,
    insteadOfOwner,
  };
}
