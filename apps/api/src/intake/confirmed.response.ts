import type { ConfirmedProposal } from '#followup';
import type { ConflictResponse } from './conflict.response.js';

export class ConfirmedResponse {
  proposal: string;
  mandate: string;
  /** The ids of the tasks that were made. */
  tasks: string[];
}

export class OneConfirmedResponse extends ConfirmedResponse {
  /** Where the text contradicts the calendar, which was left as it is. */
  conflicts: ConflictResponse[];
}

export class AllConfirmedResponse {
  /** In the order of the text. */
  confirmed: ConfirmedResponse[];
  /** Where the text contradicts the calendar, which was left as it is. */
  conflicts: ConflictResponse[];
}

export function confirmedResponse({ proposal, mandate, tasks }: ConfirmedProposal): ConfirmedResponse {
  return { proposal, mandate, tasks: [...tasks] };
}
