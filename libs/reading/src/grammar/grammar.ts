import type { AskGrammar, DueGrammar } from './due-grammar.js';
import type { ReadLanguage } from '../reading.js';
import type { SessionWords } from './session-words.js';

export type { AskGrammar, DueForm, DueGrammar } from './due-grammar.js';

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
  /** End-anchored on what stands before it. Groups: body, body2, body3, year, ofYear, det, ordinal, ordinal2, choice, resumed, every, next, last, name, kind. */
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

export interface RequestGrammar {
  /** Cheap test before the real ones. */
  readonly hint: RegExp;
  /** Global. Groups: clitic (an addressee before its verb), marker, verb, after; subject(2), mark(2) within after. */
  readonly verb: RegExp;
  readVerb(
    verb: string,
    after: string,
  ): {
    readonly name: string;
    readonly tense: 'present' | 'past' | 'bare' | 'none';
    /** Wished rather than asked: doubtful. */
    readonly isWish?: boolean;
    readonly subjectMayFollow?: boolean; // then it is no request where it opens a paragraph
    readonly joins?: boolean; // a form that follows another act after a comma, and stands nowhere else
    readonly isTheirs?: boolean; // a plural of the past: delegations', unless rulers were named before it
  } | null;
  readMarker(marker: string, opens: boolean): { readonly name: string; readonly length: number };
  /** The clause that the verb stands in begins after the last of these. */
  readonly clauseStart: RegExp;
  /** On what stands between the start of the sentence and the verb. */
  readonly left: {
    readonly opens: RegExp;
    readonly subject: RegExp;
    readonly coordinate: RegExp;
    /** A marker that joins by itself ("并"); null where joining is a word of its own. */
    readonly joiningMarker: RegExp | null;
    /** A sentence that begins with an act of the body, which it does not name. */
    readonly act: RegExp;
    /** A sentence of those who speak as "we": a base form that joins another is their act. */
    readonly ours?: RegExp;
    /** The line of several who act: below it base forms open their acts ("Request the Secretariat to …"). */
    readonly actInPlural?: RegExp;
    /** A sentence whose subject is a plural pronoun, end-anchored before the verb. */
    readonly they?: RegExp;
    /** In what was said before: the last subject is a meeting that speaks in the plural. */
    readonly gathered?: RegExp;
    /** "adopted a decision in which it", end-anchored before the verb: what is adopted asks, and is not only recalled. */
    readonly adopts?: RegExp;
    /** Rejects: relative clauses, nouns, recalled requests. */
    readonly blocked: readonly RegExp[];
    /** Before a body that is the subject of what follows, end-anchored; absent: English and Chinese. */
    readonly subjectPlace?: RegExp;
    readonly inverted?: RegExp; // before a verb with its subject behind it, end-anchored
    /** A body in the form of a subject, with what stands before it, end-anchored: instead of `subjectPlace`. */
    readonly subjectNamed?: RegExp;
    /** Before a verb in its base form that somebody resolved to do, end-anchored; absent: English. */
    readonly resolvedTo?: RegExp;
    /** A stem whose items are what somebody resolved to do; absent: English. */
    readonly resolvedStem?: RegExp;
    /** Before a verb whose own form has no tense, what somebody resolved to do, end-anchored; Arabic. */
    readonly resolvedThat?: RegExp;
    /** The same where somebody resolves to do it now. */
    readonly resolvesTo?: RegExp;
    /** Rulers who act in the plural; with verbs that have a plural of the past. */
    readonly theirs?: RegExp;
  };
  /** Passive with the addressee as subject, global. Groups: addressee, verb, marker; with flag d also act, and now (present). */
  readonly passive: RegExp | null;
  /** Passive without a subject ("il est demandé au …"): ends before the addressee. Groups: verb, marker, act, now, and clitic where it stands before. */
  readonly impersonal?: RegExp;
  /** Under a stem that resolves, a sentence that says who is to do what, without a verb of asking. Groups: who, or who2. */
  readonly directive?: RegExp;
  /** "recommends that the Assembly request": sticky after the verb. */
  readonly chain: RegExp;
  /** Sticky after the verb. Groups: title, of. */
  readonly head: RegExp;
  readonly secretariat: RegExp;
  /** After a head's title: it is not the head who is asked. */
  readonly notHead: RegExp;
  /** May match nothing at all where the addressee is left out: then it means the same as a pronoun. */
  readonly pronoun: RegExp | null;
  /** A pronoun that hangs on its verb, sticky; a noun behind it may double it. */
  readonly hanging?: RegExp;
  /** What is charged, sticky, where who is charged with it follows. */
  readonly chargedFirst?: RegExp;
  /** What is to be written, sticky, where who is asked for it follows. */
  readonly paperFirst?: RegExp;
  /** Whom it may mean, global; absent: any head. Groups: title and of, or secretariat, or other. */
  readonly meant?: (pronoun: string) => RegExp;
  /** On a pronoun: it may mean the secretariat as well as a head. */
  readonly meansSecretariat?: RegExp;
  /** Names that are a secretariat's in some organizations alone, global: a pronoun may mean them. */
  readonly alsoSecretariat?: RegExp;
  /** On a pronoun: it means several, so the head must be named with others. */
  readonly plural?: RegExp;
  /** After a head, where a pronoun means several: others are named with it. */
  readonly withOthers?: RegExp;
  /** An act before a pronoun whose object the pronoun means; the object stands at the end of the match. */
  readonly antecedent?: RegExp;
  /** Before a head who is only somebody's ("the envoy of the"), end-anchored; absent: English. */
  readonly ofSomebody?: RegExp;
  /** The letter of an item within a line, global; its group 1 is the letter. Absent: Latin letters in brackets. */
  readonly inlineItem?: RegExp;
  /** Another addressee, sticky. Group: agent. */
  readonly agent: RegExp;
  /** What makes the words in `agent` somebody who can be asked. */
  readonly isAgent: RegExp;
  /** The agent words that make an addressee a State or a body. */
  readonly states: RegExp;
  readonly isBody: RegExp;
  /** After the addressee something must be asked. */
  readonly asks: RegExp;
  /** Words between the verb and its addressee, sticky. Groups: that, to, from, asked (a verb before its agent). */
  readonly that: RegExp;
  /** Behind another addressee, sticky: others are asked with it, and last our own. Groups: title or secretariat. */
  readonly jointAfter?: RegExp;
  /** After the verb, sticky: what the body wants to be told or given, and by whom. Groups: title or secretariat. */
  readonly wanted?: RegExp;
  /** After "from" and an addressee: the thing that is asked. */
  readonly given?: RegExp;
  /** After "that" and an addressee: nothing is asked of it ("that the budget be set"). */
  readonly passiveAsk: RegExp;
  /** After "that": what is to be done by our own, or a paper of theirs handed in, sticky. Groups: title(2) or secretariat(2). */
  readonly passiveAgent?: RegExp;
  /** The word that opens such a clause, where `that` has no group for it; end-anchored. Russian. */
  readonly thatBefore?: RegExp;
  /** After "decides that" and a head: a duty. */
  readonly duty: RegExp;
  /** Within another addressee: our head is asked too. */
  readonly joint: RegExp;
  /** A clause that begins another operative act ends the request. */
  readonly nextAct: RegExp;
  /** Trims what joins a request to the next clause, end-anchored. */
  readonly trailing: RegExp;
  readonly closing: RegExp;
  /** In a title of a head: the English name. */
  readTitle(text: string): string;
  /** English name of another addressee. */
  nameOf(text: string, role: string): string;
}
