import { sayDifference, type StatedDifference, type Voice } from '#calendar';

/** The text says one thing of a session and the calendar another; the calendar stays until a person changes it. */
export class ConflictResponse {
  /** The key of the session: "executive-board/2020/1". */
  session: string;
  /** "session" for the session as a whole; "main", "resumed 1". */
  part: string;
  fact: 'kind' | 'dates' | 'expected' | 'takesDocuments';
  /** What the calendar has: "2020-04-01 – 2020-04-02" of dates, "2020-Q2" of an expected quarter. */
  stands: string;
  /** What the text says, in the same form. */
  said: string;
  /** Both in one sentence, in the reader's language. */
  detail: string;
}

export function conflictResponse(difference: StatedDifference, voice: Voice): ConflictResponse {
  const { session, part, fact, stands, said } = difference;
  return { session, part, fact, stands, said, detail: sayDifference(difference, voice) };
}
