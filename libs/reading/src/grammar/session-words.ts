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
  /** On the token: a common word, a session only with an ordinal, "next", "each", or "its" and a year. */
  readonly common: RegExp;
  /** On kind. */
  readonly special: RegExp;
  /** English names of sessions by the words of name. */
  readonly names: Readonly<Record<string, string>>;
  /** On what stands after a session without a body: it belongs to something that is no body known here. */
  readonly foreign: RegExp;
}
