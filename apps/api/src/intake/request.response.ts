export class RequestDecisionResponse {
  body: string;
  type: 'decision' | 'resolution';
  number: string;
}

export class RequestSessionResponse {
  /** Null for a body that counts its sessions over its life. */
  year: number | null;
  ordinal: number | null;
}

export class RequestAddresseeResponse {
  role: 'head' | 'secretariat' | 'member-states' | 'body' | 'other';
  /** As the text writes it. */
  text: string;
  /** In English, without article. */
  name: string;
}

export class AskResponse {
  start: number;
  end: number;
  subparagraph: string | null;
  /** RULE as docs describe it. */
  dueRule: object | null;
  dueText: string | null;
  deliverable: string | null;
  condition: string | null;
}

/** One request of a text, as `mandates extract` prints it. Offsets are UTF-16 units of the reading's text. */
export class RequestResponse {
  paragraph: string | null;
  /** Given instead of `paragraph` when the text has lost its numbers and they were counted. */
  paragraphCounted?: number;
  subparagraph: string | null;
  decision: RequestDecisionResponse | null;
  part: string | null;
  /** Where it was asked, when the text says so. */
  session: RequestSessionResponse | null;
  start: number;
  end: number;
  /** The words from start to end. */
  quote: string;
  verb: string;
  verbText: string;
  addressee: RequestAddresseeResponse;
  mode: 'operative' | 'narrated' | 'recommendation_chain';
  recurrence: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
  /** RULE as docs describe it; null when nothing is stated. */
  dueRule: object | null;
  dueText: string | null;
  deliverable: 'report' | 'briefing' | 'plan' | 'strategy' | 'consultation' | 'update' | 'other' | null;
  conditional: boolean;
  condition: string | null;
  /** What is asked under one verb, when it is several things. */
  asks?: AskResponse[];
  /** From 0 to 1: how sure the reader was. */
  confidence: number;
}
