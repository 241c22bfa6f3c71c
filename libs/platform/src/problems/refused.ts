import type { ProblemTag } from './problem-table.js';

/** What a program may want to know about a refusal, beside its words; also the values that the words need. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/**
 * A command or query says no. Thrown so that the unit of work around it is undone; it reaches people as a problem
 * (RFC 9457) in their language, and the command line as one line.
 */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly tag: ProblemTag,
    readonly details: ProblemDetails = {},
  ) {
    super(tag);
  }
}
