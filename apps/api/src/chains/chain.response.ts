import type { ToldLink } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { ChainMandate, GuessedLink } from '#register';
import type { ReminderCountsResponse } from '../calendar/consequences.response.js';
import type { DecisionNameResponse } from '../mandates/request-texts.response.js';
import { ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';

export class ChainMandateResponse extends ShortRequestResponse {
  id: string;
  life: string;
  /** Where it was asked, when the text says so. */
  session: string | null;
  /** When its decision was adopted, as far as that is known. */
  adoptedOn: string | null;
  /** The id of the mandate that carries it on; null for the one that is active. */
  later: string | null;
  /** How many of its tasks are still owed. */
  openTasks: number;
  version: number;
}

export class GuessedLinkResponse extends ShortRequestResponse {
  id: string;
  /** How alike the words are, from 0 to 1. */
  overlap: number;
  version: number;
}

export class ChainResponse {
  /** In the order of their adoption, the active one last; this mandate alone when it has no chain. */
  items: ChainMandateResponse[];
  /** Whether one may link earlier mandates to this one, and take its latest link back. */
  mayLink: boolean;
  mayUndo: boolean;
  /** Earlier requests that this one may repeat; guesses, given to those who may link. */
  guesses: GuessedLinkResponse[];
}

export class LinkedTaskResponse {
  task: string;
  /** The mandate that it is, or was, a task of by itself. */
  mandate: string;
  decision: DecisionNameResponse | null;
  /** moves: goes on under the later mandate; ends: another task carries it; back, reopens: when a link is taken back. */
  how: 'moves' | 'ends' | 'back' | 'reopens';
  progress: string;
  /** What happens, in the reader's language. */
  said: string;
}

export class LinkedTasksResponse {
  /** The first 200. */
  items: LinkedTaskResponse[];
  total: number;
}

export class LinkCountsResponse {
  moves: number;
  ends: number;
  back: number;
  reopens: number;
  /** Numbered items, not tasks. */
  items: number;
}

/** What linking does, or taking a link back; of a preview: what it would do. */
export class LinkOutcomeResponse {
  /** The mandates that become history, or are active again. */
  mandates: string[];
  tasks: LinkedTasksResponse;
  counts: LinkCountsResponse;
  /** The key of the unit that owes the later mandate from now on, where it had none. */
  unit: string | null;
  /** The later text says nothing of when it is due: no further tasks are made. */
  statesNoTime: boolean;
  reminders: ReminderCountsResponse;
}

export function chainMandateResponse(
  { mandate, adoptedOn, later, openTasks }: ChainMandate,
  lang: SpokenLanguage,
): ChainMandateResponse {
  const { id, life, session, version } = mandate;
  return { ...shortRequestResponse(mandate, lang), id, life, session, adoptedOn, later, openTasks, version };
}

export function guessedLinkResponse(
  { mandate, overlap }: GuessedLink,
  lang: SpokenLanguage,
): GuessedLinkResponse {
  return { ...shortRequestResponse(mandate, lang), id: mandate.id, overlap, version: mandate.version };
}

export function linkOutcomeResponse(told: ToldLink): LinkOutcomeResponse {
  return told;
}
