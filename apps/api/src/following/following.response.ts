import type { SpokenLanguage } from '#messages';
import type { LookedUpTo, MandateChange, MandateRow, TaskView, UpdateView } from '#register';
import { type ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';

export class FollowingResponse {
  followed: boolean;
}

export class NewsWantedResponse {
  /** News of what one follows come with the one mail of the day. */
  mailed: boolean;
}

export class ChangeResponse {
  id: string;
  /** The id of the mandate. */
  mandate: string;
  request: ShortRequestResponse;
  kind: 'made' | 'cleared' | 'delivered' | 'moved';
  /** ISO 8601, in UTC. */
  at: string;
  /** The key of the session where the task is due now: "executive-board/2023/3". */
  session: string | null;
  /** The words that were cleared last. */
  words: string | null;
}

export class ChangePage {
  items: ChangeResponse[];
  next: string | null;
  total: number | null;
  /** How far one looks with this: to be sent back when one has looked. */
  upTo: string;
}

export class ChangedMandatesResponse {
  /** The ids of mandates, at most 1,000: those that changed last. */
  items: string[];
  upTo: string;
}

export function upToResponse({ at, snapshot }: LookedUpTo): string {
  return `${at.toISOString()}/${snapshot}`;
}

/** Reads what {@link upToResponse} wrote and the request has checked. */
export function upToOf(text: string): LookedUpTo {
  const slash = text.indexOf('/');
  return { at: new Date(text.slice(0, slash)), snapshot: text.slice(slash + 1) };
}

export function changeResponse(
  { id, mandate, kind, at }: MandateChange,
  known: {
    readonly mandate: MandateRow;
    readonly task: TaskView | undefined;
    readonly cleared: UpdateView | undefined;
  },
  lang: SpokenLanguage,
): ChangeResponse {
  return {
    ...{ id, mandate, kind, at },
    request: shortRequestResponse(known.mandate, lang),
    session: known.task?.session ?? null,
    words: kind === 'cleared' ? (known.cleared?.narrative ?? null) : null,
  };
}
