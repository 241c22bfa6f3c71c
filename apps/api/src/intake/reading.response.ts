import { readFailureMessage, type ReadingView } from '#intake';
import { translator, type SpokenLanguage } from '#messages';

export class TakenInResponse {
  /** The reading; ask for it until it is ready. */
  id: string;
}

export class ProposalResponse {
  id: string;
  state: 'proposed' | 'confirmed' | 'rejected';
  /** What the reader found: a REQUEST as `mandates extract` prints it. */
  request: object;
  /** The mandate that it became. */
  mandate: string | null;
  version: number;
}

export class ReadingFailureResponse {
  tag: string;
  /** Why, and what to do, in the reader's language. */
  detail: string;
}

export class ReadingResponse {
  id: string;
  fileName: string;
  state: 'reading' | 'ready' | 'failed';
  /** From 0 to 1. */
  progress: number;
  takenInAt: string;
  failure: ReadingFailureResponse | null;
  proposals: ProposalResponse[];
}

export class ConfirmedResponse {
  proposal: string;
  mandate: string;
  /** The ids of the tasks that were made. */
  tasks: string[];
}

export function readingResponse(reading: ReadingView, lang: SpokenLanguage): ReadingResponse {
  const { id, fileName, state, takenInAt, failure, proposals } = reading;
  return {
    id,
    fileName,
    state,
    progress: state === 'reading' ? 0 : 1,
    takenInAt: takenInAt.toISOString(),
    failure: failure === null ? null : { tag: failure.tag, detail: failureDetail(failure, lang) },
    proposals: proposals.map((proposal) => ({
      id: proposal.id,
      state: proposal.state,
      request: proposal.request,
      mandate: proposal.mandateId,
      version: proposal.version,
    })),
  };
}

function failureDetail(failure: NonNullable<ReadingView['failure']>, lang: SpokenLanguage): string {
  const { key, values } = readFailureMessage(failure);
  return translator(lang)(key, values);
}
