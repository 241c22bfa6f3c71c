import type { RequestResponse } from './request.response.js';

/** One request as an annotator writes it down. */
export class LabelResponse {
  id: string;
  doc: string;
  paragraph: string | null;
  subparagraph: string | null;
  verb: string;
  verb_text: string;
  addressee: string;
  addressee_text: string;
  addressee_class: 'head' | 'secretariat';
  /** From the operative verb on; stands in the text once. */
  quote: string;
  recurrence: RequestResponse['recurrence'];
  /** The words that say when. */
  due: string | null;
  deliverable: RequestResponse['deliverable'];
  conditional: boolean;
  mode: RequestResponse['mode'];
}

/** What looks like a request and is none. */
export class NearMissResponse {
  id: string;
  doc: string;
  paragraph: string | null;
  addressee: string;
  quote: string;
  why: string;
}

export class LabelsResponse {
  doc: string;
  /** Where the text stands in the folder of the corpus. */
  file: string;
  lang: string;
  body: string | null;
  symbol: string | null;
  requests: LabelResponse[];
  near_misses: NearMissResponse[];
}

/** One document of a corpus: `text` goes into the file that `labels.file` names, `labels` into gold/DOC.json. */
export class LabelledTextResponse {
  text: string;
  labels: LabelsResponse;
}
