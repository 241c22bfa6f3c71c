/** How a language asks: verbs, who is asked, and what only looks like it. */
export interface RequestGrammar {
  /** Cheap test before the real ones. */
  readonly hint: RegExp;
  /** Global, or sticky. Groups: clitic (an addressee before its verb), marker, verb, after; subject(2), mark(2) within after. */
  readonly verb: RegExp;
  /** Global: where it may begin, for one that is sticky as engines do not optimize what is so long. */
  readonly verbStart?: RegExp;
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
    /** A sentence whose subject speaks for itself alone ("The delegation of Peru"), and one whose subject is a pronoun. */
    readonly speaker?: RegExp;
    readonly itself?: RegExp;
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
