import type { Voice } from '#calendar/core';
import { doubtMessage, readFailureMessage, type ReadingRow, type ReadingView } from '#intake';
import { translator, type SpokenLanguage } from '#messages';
import type { ConflictResponse } from './conflict.response.js';
import type { NamedPersonResponse } from './named-person.response.js';
import { proposalResponse, type ProposalResponse } from './proposal.response.js';
import type { RequestResponse } from './request.response.js';
import { goneMandateResponse, type GoneMandateResponse, type textStatusNames } from './revision.response.js';

export class TakenInResponse {
  /** The reading; ask for it until it is ready. */
  id: string;
}

export class ReadingFailureResponse {
  tag: string;
  /** Why, and what to do, in the reader's language. */
  detail: string;
}

export class DoubtResponse {
  tag: string;
  /** Why the text should be looked at, in the reader's language. */
  detail: string;
}

export class TextCheckResponse {
  /** Who looked; null when no person is known. */
  by: NamedPersonResponse | null;
  at: string;
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
  /** What kind of text of its decisions it is; "adopted" is the advance text. */
  status: (typeof textStatusNames)[number];
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

/** Another text of the same decisions in the same language. */
export class OtherVersionResponse {
  reading: string;
  fileName: string;
  status: (typeof textStatusNames)[number];
  takenInAt: string;
  /** Whether it is a later text than this one; else it is an earlier one. */
  isLater: boolean;
  /** How many of its proposals nobody has decided about. */
  open: number;
}

export class ReadingResponse {
  id: string;
  fileName: string;
  /** What kind of text of its decisions it is; "adopted" is the advance text. */
  status: (typeof textStatusNames)[number];
  state: 'reading' | 'ready' | 'failed';
  /** From 0 to 1. */
  progress: number;
  takenInAt: string;
  failure: ReadingFailureResponse | null;
  /** What the text says of itself; null until it is read. */
  document: ReadingDocumentResponse | null;
  proposals: ProposalResponse[];
  /** Mandates of its decisions whose requests it no longer has: a person says what becomes of each. */
  gone: GoneMandateResponse[];
  /** Earlier and later texts of its decisions in its language, in order of time. */
  versions: OtherVersionResponse[];
  /** What the text asks of others than the secretariat. */
  others: RequestResponse[];
  /** Why the text should be compared with the document; empty where nothing speaks against it. */
  doubts: DoubtResponse[];
  /** Who compared it, once somebody has. */
  textChecked: TextCheckResponse | null;
  /** Where the text contradicts the calendar as it is now. */
  conflicts: ConflictResponse[];
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

export function readingResponse(
  reading: ReadingView,
  conflicts: ConflictResponse[],
  lang: SpokenLanguage,
  voice: Voice,
): ReadingResponse {
  const { id, document, proposals, others, version } = reading;
  return {
    id,
    ...standing(reading, lang),
    document: document === null ? null : documentOf(document),
    proposals: proposals.map((proposal) => proposalResponse(proposal, voice)),
    gone: reading.gone.map((mandate) => goneMandateResponse(mandate, voice)),
    versions: reading.versions.map((each) => ({ ...each, takenInAt: each.takenInAt.toISOString() })),
    others: others as unknown as RequestResponse[],
    doubts: reading.doubts.map((doubt) => {
      const { key, values } = doubtMessage(doubt);
      return { tag: doubt.tag, detail: translator(lang)(key, values) };
    }),
    textChecked:
      reading.textCheckedAt === null
        ? null
        : { by: reading.textCheckedBy, at: reading.textCheckedAt.toISOString() },
    conflicts,
    version,
  };
}

function standing(
  reading: Pick<ReadingRow, 'fileName' | 'status' | 'state' | 'progress' | 'failure' | 'takenInAt'>,
  lang: SpokenLanguage,
) {
  const { fileName, status, state, progress, failure, takenInAt } = reading;
  return {
    fileName,
    status,
    state,
    progress: state === 'reading' ? progress : 1,
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
