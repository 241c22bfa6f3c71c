import type { Voice } from '#calendar/core';
import type { SpokenLanguage } from '#messages';
import type { UndatedTask } from '#register';
import { nameIn } from '../lists/name-in.js';
import { type ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';
import { TaskResponse, taskResponse } from './task.response.js';

export class LastWrittenResponse {
  at: string;
  narrative: string;
  state: 'draft' | 'for-clearance' | 'cleared' | 'returned';
}

export class UndatedTaskResponse extends TaskResponse {
  /** The unit that owes it, in the reader's language. */
  unitName: string | null;
  request: ShortRequestResponse;
  /** The newest update; null before the first. */
  last: LastWrittenResponse | null;
  /** What one may do with it in one stroke. */
  may: ('no-change' | 'clear')[];
}

export class UndatedTaskPage {
  items: UndatedTaskResponse[];
  next: string | null;
  total: number | null;
}

export function undatedTaskResponse(
  { task, mandate, last, may }: UndatedTask,
  lang: SpokenLanguage,
  voice: Voice,
): UndatedTaskResponse {
  return {
    ...taskResponse(task, voice),
    unitName: nameIn(task.unit?.names, lang),
    request: shortRequestResponse(mandate, lang),
    last: last === null ? null : { at: last.at.toISOString(), narrative: last.narrative, state: last.state },
    may: [...may],
  };
}
