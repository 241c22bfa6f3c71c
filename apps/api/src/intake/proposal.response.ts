import type { Voice } from '#calendar/core';
import type { ProposalView } from '#intake';
import {
  parallelReadingResponse,
  sentenceOf,
  type ParallelReadingResponse,
} from './compared-request.response.js';
import { revisionResponse, type RevisionResponse } from './revision.response.js';
import type { RequestResponse } from './request.response.js';

export class NamedPersonResponse {
  id: string;
  name: string;
}

export class ProposalResponse {
  id: string;
  state: 'proposed' | 'confirmed' | 'rejected' | 'split';
  /** As it stands, with what a person corrected; less sure where another language of the text contradicts it. */
  request: RequestResponse;
  /** What the reader had read; null while nobody has corrected it. */
  original: RequestResponse | null;
  /** The due rule as a sentence in the reader's language; null when the calendar does not know its kind. */
  dueSentence: string | null;
  /** The proposal that this one is a part of. */
  splitFrom: string | null;
  /** How the other languages of the text read it, whether or not they agree. */
  parallel: ParallelReadingResponse[];
  /** What it changes about a mandate, when the text is a later version of the mandate's own; else null. */
  revision: RevisionResponse | null;
  /** The mandate that it became. */
  mandate: string | null;
  decidedBy: NamedPersonResponse | null;
  decidedAt: string | null;
  correctedBy: NamedPersonResponse | null;
  correctedAt: string | null;
  /** Who added it in review, where the reader had found nothing. */
  addedBy: NamedPersonResponse | null;
  addedAt: string | null;
  /** What If-Match takes, in quotation marks. */
  version: number;
}

export class SplitProposalResponse {
  proposal: ProposalResponse;
  /** Its parts, in order. */
  parts: ProposalResponse[];
}

export function proposalResponse(proposal: ProposalView, voice: Voice): ProposalResponse {
  const { request, original, parallel, revision, decidedAt, correctedAt, addedAt, ...rest } = proposal;
  return {
    ...rest,
    request: request as unknown as RequestResponse,
    original: original as unknown as RequestResponse | null,
    dueSentence: sentenceOf(request.dueRule, voice),
    revision: revision === null ? null : revisionResponse(revision, voice),
    parallel: parallel.map((reading) => parallelReadingResponse(reading, voice)),
    decidedAt: decidedAt?.toISOString() ?? null,
    correctedAt: correctedAt?.toISOString() ?? null,
    addedAt: addedAt?.toISOString() ?? null,
  };
}
