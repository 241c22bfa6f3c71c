import type { ProposalView } from '#register';
import type { DecisionNameResponse } from '../mandates/request-texts.response.js';

export class QuoteResponse {
  lang: string;
  quote: string;
}

export class ProposedMandateResponse {
  id: string;
  decision: DecisionNameResponse | null;
  paragraph: string | null;
  life: string;
  version: number;
  texts: QuoteResponse[];
}

export class LeavingCommentResponse {
  id: string;
  stance: 'objects' | 'comments';
  words: string;
  /** For which State (ISO 3166-1 alpha-3); null for a member that has none. */
  state: string | null;
  /** Who wrote it; not told to members. */
  by: string | null;
  at: string;
}

export class LeavingProposalResponse {
  id: string;
  body: string;
  reason: string;
  /** The last day for comments, in the zone of the body. */
  commentUntil: string;
  state: 'open' | 'decided' | 'withdrawn';
  /** That day has not passed. */
  takesComments: boolean;
  withdrawnWhy: string | null;
  /** What shows that the body decided. */
  decidedBy: string | null;
  at: string;
  /** Who proposed it; not told to members. */
  by: string | null;
  mandates: ProposedMandateResponse[];
  /** In the order in which they came. */
  comments: LeavingCommentResponse[];
  /** What one may do with it now. */
  may: ('comment' | 'withdraw' | 'decide')[];
}

export class LeavingProposalPage {
  items: LeavingProposalResponse[];
  next: string | null;
  total: number | null;
}

export class ProposalForTodayResponse {
  id: string;
  body: string;
  commentUntil: string;
  /** How many mandates are to leave the list. */
  mandates: number;
  /** How many members object. */
  objections: number;
}

export class LeavingTodayResponse {
  /** Proposals that one may still comment on, and has not. */
  comment: ProposalForTodayResponse[];
  /** Proposals whose date has passed: an act of the body is recorded, or they are withdrawn. */
  decide: ProposalForTodayResponse[];
}

export function leavingProposalResponse(proposal: ProposalView): LeavingProposalResponse {
  return {
    ...proposal,
    mandates: proposal.mandates.map(({ texts, ...mandate }) => ({ ...mandate, texts: [...texts] })),
    comments: proposal.comments.map((comment) => ({ ...comment })),
    may: [...proposal.may],
  };
}
