import type { comparedFieldNames, ComparedRequestResponse } from '../intake/compared-request.response.js';

export class MandateReadingResponse {
  lang: string;
  /** Whether something speaks against its text and nobody has looked at it yet. */
  doubtful: boolean;
  /** As it was read in this language, with what a person corrected. */
  request: ComparedRequestResponse;
  /** What it says differently from what is in force. */
  fields: (typeof comparedFieldNames)[number][];
}

export class MandateReadingsResponse {
  /** The language that the mandate was made of first. */
  items: MandateReadingResponse[];
}
