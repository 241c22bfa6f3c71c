import type { DueRule } from './due-rule.js';

/** The languages that a grammar exists for. */
export type ReadLanguage = 'ar' | 'en' | 'zh' | 'fr' | 'es' | 'ru';

export type DocumentKind = 'report' | 'decisions' | 'resolution' | 'other';

/** What the text says of itself. The symbol is null when it stands nowhere in the text. */
export interface ReadDocument {
  readonly lang: ReadLanguage;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly kind: DocumentKind;
  /** The body whose decisions it holds or tells of: the one that asks. */
  readonly body: string | null;
  readonly agendaItem: string | null;
  /** The body and session that a report is put before. */
  readonly submittedTo: { readonly body: string; readonly ordinal: number | null } | null;
}

export interface ReadBody {
  readonly key: string;
  /** The fullest name that the text uses, in the text's language. */
  readonly name: string;
}

/** A part of a session. Dates are ISO calendar dates; `expected` is a quarter such as "2023-Q4". */
export interface ReadSegment {
  readonly kind: 'main' | 'resumed';
  readonly n?: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly expected: string | null;
  /** False only when the text says that it is held for something else, such as an election. */
  readonly takesDocuments?: boolean;
  /** The words of the text that say so. */
  readonly why?: string;
}

/** Year and ordinal are those of the session's name: a body that counts over its life has year null. */
export interface ReadSession {
  readonly body: string;
  readonly year: number | null;
  readonly ordinal: number | null;
  /** The name of a session that has no ordinal, such as "annual". */
  readonly name?: string;
  readonly kind: 'regular' | 'special';
  readonly segments: readonly ReadSegment[];
}

export interface SessionName {
  readonly year: number | null;
  readonly ordinal: number | null;
  /** Instead of an ordinal: "annual". */
  readonly name?: string;
}

export type DecisionType = 'decision' | 'resolution';

export interface DecisionName {
  readonly body: string;
  readonly type: DecisionType;
  readonly number: string;
}

export interface ReadDecision extends DecisionName {
  readonly title: string | null;
  readonly parts: readonly { readonly letter: string; readonly title: string }[];
  readonly session: SessionName | null;
  readonly adopted: {
    readonly date: string | null;
    readonly segment: 'main' | 'resumed' | null;
    readonly method: 'session' | 'silence' | null;
  };
}

/** A document that the text names by symbol; `kind` is what the text calls it, "other" when it does not say. */
export interface CitedDocument {
  readonly symbol: string;
  readonly kind: string;
}

export interface ReadOfficer {
  readonly body: string;
  /** "2022-2023", or null when the text states none. */
  readonly term: string | null;
  readonly role: 'chair' | 'vice-chair' | 'rapporteur';
  /** The English name of the State when it is one, else the words of the text. */
  readonly holder: string;
  /** ISO 3166-1 code of the State, when the holder is one. */
  readonly state: string | null;
  /** The holder as the text writes it. */
  readonly text: string;
}

export type AddresseeRole = 'head' | 'secretariat' | 'member-states' | 'body' | 'other';

export interface Addressee {
  readonly role: AddresseeRole;
  /** As the text writes it; a pronoun stays a pronoun. */
  readonly text: string;
  /** In English, without article: "Executive Director". */
  readonly name: string;
}

/** Operative verb with its also/further marker, in the present: "requests", "further requests". */
export type OperativeVerb = string;

export type RequestMode = 'operative' | 'narrated' | 'recommendation_chain';

export type Recurrence =
  'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';

export type Deliverable = 'report' | 'briefing' | 'plan' | 'strategy' | 'consultation' | 'update' | 'other';

/** One of several things asked under one verb. Offsets as in Request. */
export interface Ask {
  readonly start: number;
  readonly end: number;
  readonly subparagraph: string | null;
  readonly dueRule: DueRule | null;
  readonly dueText: string | null;
  readonly deliverable: Deliverable | null;
  readonly condition: string | null;
}

/**
 * One request. `start` and `end` count UTF-16 units of the text that was read, and
 * `quote` is `text.slice(start, end)`: from the operative verb with its marker to before the closing ; or full stop.
 */
export interface Request {
  readonly paragraph: string | null;
  /** Given instead of `paragraph` when the text has lost its numbers and they were counted. */
  readonly paragraphCounted?: number;
  readonly subparagraph: string | null;
  readonly decision: DecisionName | null;
  readonly part: string | null;
  /** Where it was asked, when the text says so. */
  readonly session: SessionName | null;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly verb: OperativeVerb;
  readonly verbText: string;
  readonly addressee: Addressee;
  readonly mode: RequestMode;
  readonly recurrence: Recurrence;
  readonly dueRule: DueRule | null;
  readonly dueText: string | null;
  readonly deliverable: Deliverable | null;
  readonly conditional: boolean;
  readonly condition: string | null;
  /** Present when a list stands under the verb, or its asks have different dues or conditions. */
  readonly asks?: readonly Ask[];
  /** 0 to 1: how plainly the text says it; see requests/confidence.ts. The doubtful are reviewed first. */
  readonly confidence: number;
}

/** All that one text states, in the order of the text. */
export interface Reading {
  readonly document: ReadDocument;
  readonly bodies: readonly ReadBody[];
  readonly sessions: readonly ReadSession[];
  readonly decisions: readonly ReadDecision[];
  readonly documents: readonly CitedDocument[];
  readonly officers: readonly ReadOfficer[];
  /** Requests to the head of the secretariat and to the secretariat. */
  readonly requests: readonly Request[];
  /** Requests to anybody else, and chains ("recommends that the Assembly request …"). */
  readonly others: readonly Request[];
  /** Why somebody should look at the text before they trust it; empty where nothing speaks against it. */
  readonly doubts: readonly Doubt[];
}

/** A reason to check the text that was read against the document. */
export type Doubt =
  /** Nothing in the file says how its letters are written down, and more than one way gives words. */
  | { readonly tag: 'encoding-guessed'; readonly encoding: string }
  /** Arabic out of a PDF, which keeps drawn forms: letters and their order are mended as far as they can be. */
  | { readonly tag: 'drawn-arabic' }
  /** Characters of which the file does not say what they mean. */
  | { readonly tag: 'unreadable-characters'; readonly count: number }
  /** Pages that show pictures alone, counted from 1; the first of them are named. */
  | { readonly tag: 'pages-without-text'; readonly pages: readonly number[]; readonly count: number }
  /** Paragraphs in other languages than the document's, which were not read. */
  | { readonly tag: 'other-languages'; readonly langs: readonly string[] };

/** Why a text was not read. */
export type ReadFailure =
  | { readonly tag: 'empty-text' }
  /** No kind of file that is read, or no text in any known encoding. */
  | { readonly tag: 'binary-text' }
  | { readonly tag: 'old-word' }
  | { readonly tag: 'rich-text' }
  | { readonly tag: 'encrypted' }
  | { readonly tag: 'broken-file' }
  /** A PDF of pictures. */
  | { readonly tag: 'scanned' }
  /** It unpacks to, or nests to, more than a document holds. */
  | { readonly tag: 'too-much-at-once' }
  /** `lang` is the language that was found or asked for; null when none was recognised. */
  | { readonly tag: 'language-not-read'; readonly lang: string | null };

export type ReadResult =
  { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly failure: ReadFailure };
