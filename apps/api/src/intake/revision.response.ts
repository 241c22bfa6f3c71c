import type { Voice } from '#calendar/core';
import type { GoneMandate, RevisedField, Revision } from '#intake';
import { comparedRequestResponse, ComparedRequestResponse } from './compared-request.response.js';
import type { NamedPersonResponse } from './proposal.response.js';

export const textStatusNames = ['adopted', 'edited', 'corrigendum'] as const;
export const revisedFieldNames = [
  'words',
  'place',
  'due',
  'recurrence',
  'condition',
  'verb',
  'addressee',
  'deliverable',
] as const satisfies readonly RevisedField[];

/** A mandate as it stands in the register, in the language of a later text. */
export class StandingRequestResponse extends ComparedRequestResponse {
  part: string | null;
  paragraph: string | null;
  /** Given instead of `paragraph` when its text had lost its numbers and they were counted. */
  paragraphCounted?: number;
  subparagraph: string | null;
}

/** What a proposal of a later text would change about the mandate that it is already. */
export class RevisionResponse {
  mandate: string;
  /** What kind of text the words that stand are of. */
  status: (typeof textStatusNames)[number];
  before: StandingRequestResponse;
  /** What changes when it is accepted; empty when the later text says the same. */
  fields: (typeof revisedFieldNames)[number][];
}

/** A mandate whose request a later text no longer has. */
export class GoneMandateResponse {
  mandate: string;
  before: StandingRequestResponse;
  /** What a person said: it stays, or it is off the list. Null while nobody has. */
  answer: 'kept' | 'retired' | null;
  answeredBy: NamedPersonResponse | null;
  answeredAt: string | null;
}

export function revisionResponse(
  { mandate, status, before, fields }: Revision,
  voice: Voice,
): RevisionResponse {
  return { mandate, status, before: standingResponse(before, voice), fields: [...fields] };
}

export function goneMandateResponse(
  { mandate, before, answer, answeredBy, answeredAt }: GoneMandate,
  voice: Voice,
): GoneMandateResponse {
  return {
    mandate,
    before: standingResponse(before, voice),
    answer,
    answeredBy,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

function standingResponse(before: Revision['before'], voice: Voice): StandingRequestResponse {
  const { part, paragraph, paragraphCounted, subparagraph } = before;
  return {
    ...comparedRequestResponse(before, voice),
    part,
    paragraph,
    ...(paragraphCounted === undefined ? {} : { paragraphCounted }),
    subparagraph,
  };
}
