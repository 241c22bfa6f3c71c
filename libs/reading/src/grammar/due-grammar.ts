import type { Deliverable } from '../reading.js';

/** How a recognised time phrase becomes a due rule; due/make-rule.ts has one maker for each. */
export type DueForm =
  | 'by-date'
  | 'by-year-end'
  | 'by-month-end'
  | 'half-yearly'
  | 'as-appropriate'
  | 'ends'
  | 'within'
  | 'every-interval'
  | 'yearly'
  | 'two-yearly'
  | 'next-report'
  | 'regular-report'
  | 'regularly'
  | 'event';

export interface DueGrammar {
  /** Words directly before a session that make it due there, end-anchored. */
  readonly at: RegExp;
  readonly before: RegExp;
  /** The same on what stands after a session; Chinese. */
  readonly beforeAfter?: RegExp;
  /** A part of the session that the words before it name, end-anchored. Group: segment. */
  readonly agendaSegment: RegExp;
  /** How long before; directly before the words of `before`. Groups: count, unit. */
  readonly lead: RegExp;
  readonly from: RegExp;
  readonly until: RegExp;
  /** Between a date and a session: what is done by the date is for the session. */
  readonly purpose: RegExp;
  /** The session belongs to something past ("adopted at"), end-anchored on what stands before it. */
  readonly pastBefore: RegExp;
  /** The same, on what stands after it. */
  readonly pastAfter: RegExp;
  readonly margins: RegExp;
  /** On what stands after a session: due there, and held during it. */
  readonly atAfter: RegExp | null;
  readonly marginsAfter: RegExp | null;
  /** Directly before a body through which something goes to another, end-anchored. */
  readonly through: RegExp;
  /** On what must stand after that body; null when its preposition says enough. */
  readonly throughAfter: RegExp | null;
  /** Directly before a body that receives, end-anchored. */
  readonly receiver: RegExp;
  /** A body in the form of a receiver, with what stands before it, end-anchored. */
  readonly receiverNamed?: RegExp;
  /** Verbs by which something is put before a body. */
  readonly transfer: RegExp;
  /** A completion that ends the duty. Group: what. */
  readonly untilCompletion: RegExp;
  /** Anything else that ends the duty. Group: what. */
  readonly untilEvent?: RegExp;
  readonly forms: readonly { readonly form: DueForm; readonly pattern: RegExp }[];
  /** Words of time that nothing above has understood. */
  readonly unread: RegExp;
}

export interface AskGrammar {
  readonly conditions: readonly RegExp[];
  readonly deliverables: readonly { readonly deliverable: Deliverable; readonly pattern: RegExp }[];
}
