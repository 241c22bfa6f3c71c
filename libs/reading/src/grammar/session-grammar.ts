/** What the groups of a session mean in one language. Each is tested on the text of its group or token. */
export interface SessionWords {
  /** On det: each session. */
  readonly every: RegExp;
  /** On det: the session of whoever receives or asks. */
  readonly possessive: RegExp;
  /** On choice: one of the two. */
  readonly or: RegExp;
  /** On the token. */
  readonly plural: RegExp;
  /** On the token: only bodies that meet as conferences have such sessions. */
  readonly meeting: RegExp;
  /** On the token: a common word, a session only with an ordinal, "next" or "each". */
  readonly common: RegExp;
  /** On kind. */
  readonly special: RegExp;
  /** English names of sessions by the words of name. */
  readonly names: Readonly<Record<string, string>>;
  /** On what stands after a session without a body: it belongs to something that is no body known here. */
  readonly foreign: RegExp;
}

export interface SessionGrammar {
  /** The word for a session, global. The groups of before and after may stand in it. */
  readonly token: RegExp;
  /** End-anchored on what stands before it. Groups: body, body2, year, ofYear, det, ordinal, ordinal2, choice, resumed, every, next, last, name, kind. */
  readonly before: RegExp;
  /** Sticky on what stands after it. Groups: year, everyYear, ofYear, resumed. */
  readonly after: RegExp;
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
