import type { AskGrammar, DueGrammar } from './due-grammar.js';
import type { ReadLanguage } from '../reading.js';
import type { RequestGrammar } from './request-grammar.js';
import type { SessionWords } from './session-words.js';

export type { AskGrammar, DueForm, DueGrammar } from './due-grammar.js';
export type { RequestGrammar } from './request-grammar.js';

/** Everything that the engine must know of one language. Patterns use the named groups that each comment lists. */
export interface Grammar {
  readonly lang: ReadLanguage;
  readonly lines: LineGrammar;
  readonly bodies: BodyGrammar;
  readonly numbers: NumberGrammar;
  readonly dates: DateGrammar;
  readonly sessions: SessionGrammar;
  readonly decisions: DecisionGrammar;
  readonly officers: OfficerGrammar;
  readonly documents: DocumentGrammar;
  readonly requests: RequestGrammar;
  readonly due: DueGrammar;
  readonly asks: AskGrammar;
}

/** How lines become paragraphs and paragraphs sentences. */
export interface LineGrammar {
  /** What stands between two joined lines. */
  readonly joint: ' ' | '';
  /** The end of a paragraph or item; anything else may go on in the next line. */
  readonly ended: RegExp;
  /** A line that cannot be the last of its paragraph, whatever follows. */
  readonly unfinished: RegExp;
  /** A line that can only continue another. */
  readonly continues: RegExp;
  /** The stop between two sentences; the next begins at the end of the match. */
  readonly sentenceEnd: RegExp;
  /** Abbreviations before a stop that ends no sentence. */
  readonly noSentenceEnd: RegExp;
  /** Words that open a preambular paragraph. */
  readonly preamble: RegExp;
  /** Opens an operative paragraph: a finite verb whose subject is the body above. */
  readonly operative: RegExp;
  /** A line that begins something of its own; what a heading must look like. Absent: what `joint` tells. */
  readonly afresh?: RegExp;
  readonly heading?: RegExp;
  /** A line that begins with a body: below a title it begins a paragraph. Absent where lines break between words. */
  readonly subject?: RegExp;
  /** A line that opens the operative text: the body's name alone. Group: body. */
  readonly bodyLine: RegExp;
  /** The name of an act above paragraphs that say in the base form what is resolved, without a line that resolves. */
  readonly decree?: RegExp;
  /** A line that is whole though the next begins with a small letter: the heading of a decision. */
  readonly standsAlone?: RegExp;
}

export interface BodyGrammar {
  /** A body's name wherever it stands in running text, as a regular expression source without groups. */
  readonly name: string;
  /** Strings that only look like a body ("Executive Directorate"); their spans are passed over. */
  readonly notBodies: RegExp | null;
  /** Where a text gives a name of its own, standing alone; absent: Chinese. Groups: name, other. */
  readonly places?: readonly RegExp[];
  /** How its names become keys; absent where keys are made of the English or Chinese words. */
  readonly naming?: BodyNaming;
}

/** The lexicon's keys for a language's names; each is also found by what a bare noun may mean. */
export interface BodyNaming {
  /** The key of a name that needs nothing else to be understood; null for a bare noun ("le Conseil"). */
  keyOf(name: string): string | null;
  /** The key of a bare noun: the first of those known that it may mean, else its own. */
  bareKey(name: string, known: readonly string[]): string;
  /** The name without the organization or place that belongs to it. */
  plain(name: string): string;
}

export interface NumberGrammar {
  readonly ordinal: string;
  readOrdinal(text: string): number | null;
  /** A count: "three", "60". */
  readCount(text: string): number | null;
  /** Words for units of time, with their ISO 8601 letter; Q is a quarter. */
  readonly units?: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y' | 'Q'>>;
}

/** Groups: y m d (first day), y2 m2 d2 (last day), q (quarter). */
export interface DateGrammar {
  readonly patterns: readonly RegExp[];
  readMonth(text: string): number | null;
  readQuarter(text: string): number | null;
}

export interface SessionGrammar {
  /** The word for a session, global. The groups of before and after may stand in it. */
  readonly token: RegExp;
  /** End-anchored on what stands before it. Groups: body, body2, body3, year, ofYear, det, more (before them, with commas), ordinal, ordinal2, choice, resumed, every, next, last, name, kind. */
  readonly before: RegExp;
  /** Sticky on what stands after it. Groups: year, everyYear, ofYear, resumed, run. */
  readonly after: RegExp;
  /** Where adjectives stand after it in any order: what the group `run` of `after` says. Groups as of `before`. */
  readonly run?: readonly RegExp[];
  /** " of the " and the like, after which the body's name may stand; null when it always stands before. */
  readonly ofBody: RegExp | null;
  /** A year after the body's name. Group: year. */
  readonly yearAfterBody: RegExp | null;
  /** Verbs that tell of a session being held, global. Group: resumed. */
  readonly held: RegExp;
  /** Words before a session that make it the scenery of something else ("on the margins of the"), end-anchored. */
  readonly sceneryBefore: RegExp;
  readonly sceneryAfter: RegExp;
  /** Words that say that a session is held for an election alone. */
  readonly electionOnly: RegExp;
  /** A year that the sentence sets for its sessions. Group: year. */
  readonly yearOfSentence: RegExp;
  /** A year said anywhere else in the sentence. Group: year. */
  readonly inYear: RegExp;
  /** Where the date of a session stands to the verb: after it, before or else after, or whichever is nearer. */
  readonly dateStands: 'after' | 'around' | 'near';
  /** Where a sentence says at which session something was done. Group: session (its text holds a mention). */
  readonly askedAt: readonly RegExp[];
  /** Absent: the English and Chinese words. */
  readonly words?: SessionWords;
}

export interface DecisionGrammar {
  /** An entry of a list of adopted decisions. Groups: type, number, title. */
  readonly entry: RegExp;
  /** An entry for a part. Groups: letter, title. */
  readonly part: RegExp;
  /** Parts in running text, global. Groups: letter, title. */
  readonly inlineParts: RegExp;
  /** What ends a title when parts follow. */
  readonly comprising: RegExp;
  /** A stem or sentence that says that decisions were adopted. */
  readonly adopted: RegExp;
  readonly silence: RegExp;
  /** Headings of one decision. Groups: type, number, title. */
  readonly headings: readonly RegExp[];
  /** "Resolution adopted by the … on …". Groups: type, body, date. */
  readonly adoptedBy: readonly RegExp[];
  readonly isResolution: RegExp;
  /** Heading of a part in a compilation. Groups: letter, title. */
  readonly partHeading: RegExp;
  /** A sentence that tells of one decision. Groups: type, number. */
  readonly inDecision: RegExp;
}

export interface OfficerGrammar {
  readonly elected: RegExp;
  /** Where the list of those elected begins; the match ends just before it. */
  readonly listBegins: RegExp;
  /** One role with its holders, global. Groups: holders, role; holders2, role2 where the role stands first. */
  readonly roles: RegExp;
  readonly holderSeparator: RegExp;
  readonly article: RegExp;
  readRole(text: string): 'chair' | 'vice-chair' | 'rapporteur' | null;
  /** Groups: from, to. */
  readonly term: RegExp;
}

export interface DocumentGrammar {
  /** What a text calls a document, in order of preference. */
  readonly kinds: readonly { readonly kind: string; readonly pattern: RegExp }[];
  readonly report: RegExp;
  readonly agendaItem: RegExp;
  /** Title of a report put before a body. Groups: own, to, ordinal. */
  readonly submitted: RegExp;
  /** Title of a report about a body's own work. Group: own. */
  readonly reportOf: RegExp;
}
