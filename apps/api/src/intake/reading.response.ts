import type { Voice } from '#calendar/core';
import { readFailureMessage, type ReadingRow, type ReadingView } from '#intake';
import { translator, type SpokenLanguage } from '#messages';
import { proposalResponse, type ProposalResponse } from './proposal.response.js';
import type { RequestResponse } from './request.response.js';

export class TakenInResponse {
  /** The reading; ask for it until it is ready. */
  id: string;
}

export class ReadingFailureResponse {
  tag: string;
  /** Why, and what to do, in the reader's language. */
  detail: string;
}

export class ReadingDocumentResponse {
  lang: string;
  title: string | null;
  symbol: string | null;
  kind: 'report' | 'decisions' | 'resolution' | 'other';
  /** The key of the body whose decisions it holds or tells of. */
  body: string | null;
}

export class ProposalCountsResponse {
  proposed: number;
  confirmed: number;
  rejected: number;
}

export class ReadingRowResponse {
  id: string;
  fileName: string;
  lang: string | null;
  title: string | null;
  symbol: string | null;
  state: 'reading' | 'ready' | 'failed';
  /** From 0 to 1. */
  progress: number;
  failure: ReadingFailureResponse | null;
  proposals: ProposalCountsResponse;
  takenInAt: string;
  version: number;
}

export class ReadingPage {
  items: ReadingRowResponse[];
  next: string | null;
  total: number | null;
}

export class ReadingResponse {
  id: string;
  fileName: string;
  state: 'reading' | 'ready' | 'failed';
  /** From 0 to 1: a file is read in one go, so 0 until it is ready or has failed. */
  progress: number;
  takenInAt: string;
  failure: ReadingFailureResponse | null;
  /** What the text says of itself; null until it is read. */
  document: ReadingDocumentResponse | null;
  proposals: ProposalResponse[];
  /** What the text asks of others than the secretariat. */
  others: RequestResponse[];
  /** Goes up with every change to any of its proposals. */
  version: number;
}

export function readingRowResponse(reading: ReadingRow, lang: SpokenLanguage): ReadingRowResponse {
  const { id, document, counts, version } = reading;
  return {
    id,
    ...standing(reading, lang),
    lang: document?.lang ?? null,
    title: document?.title ?? null,
    symbol: document?.symbol ?? null,
    proposals: counts,
    version,
  };
}

export function readingResponse(reading: ReadingView, lang: SpokenLanguage, voice: Voice): ReadingResponse {
  const { id, document, proposals, others, version } = reading;
  return {
    id,
    ...standing(reading, lang),
    document: document === null ? null : documentOf(document),
    proposals: proposals.map((proposal) => proposalResponse(proposal, voice)),
    others: others as unknown as RequestResponse[],
    version,
  };
}

function standing(
  reading: Pick<ReadingRow, 'fileName' | 'state' | 'failure' | 'takenInAt'>,
  lang: SpokenLanguage,
) {
  const { fileName, state, failure, takenInAt } = reading;
  return {
    fileName,
    state,
    progress: state === 'reading' ? 0 : 1,
    takenInAt: takenInAt.toISOString(),
    failure: failure === null ? null : { tag: failure.tag, detail: failureDetail(failure, lang) },
  };
}

function documentOf({ lang, title, symbol, kind, body }: ReadingDocumentResponse): ReadingDocumentResponse {
  return { lang, title, symbol, kind, body };
}

function failureDetail(failure: NonNullable<ReadingRow['failure']>, lang: SpokenLanguage): string {
  const { key, values } = readFailureMessage(failure);
  return translator(lang)(key, values);
}
