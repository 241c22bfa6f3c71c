import type { ConfirmedProposal } from '#followup';

export class ConfirmedResponse {
  proposal: string;
  mandate: string;
  /** The ids of the tasks that were made. */
  tasks: string[];
}

export class AllConfirmedResponse {
  /** In the order of the text. */
  confirmed: ConfirmedResponse[];
}

export function confirmedResponse({ proposal, mandate, tasks }: ConfirmedProposal): ConfirmedResponse {
  return { proposal, mandate, tasks: [...tasks] };
}
