/** Names one session in a text: the body, and what the text says of the year and of the session's own name. */
export type SessionReference =
  | { readonly body: string; readonly year?: number; readonly ordinal: number }
  | { readonly body: string; readonly year?: number; readonly name: string }
  | { readonly body: string; readonly next: true };

/** The resumed part of a session, when the text names it. */
export interface ResumedSegment {
  readonly kind: 'resumed';
  readonly n?: number;
}

/** Where a repeated duty stops, in the words of the text. */
export type DueEnd =
  | { readonly date: string }
  | { readonly session: SessionReference }
  | { readonly completionOf: string }
  | { readonly event: string };

/**
 * When a request is due, as the text states it and before any calendar is asked.
 * Words that speak of time and are not understood become `unparsed`; nothing is forced into a wrong form.
 * @example "at its second or third session of each year"
 *   → { kind: 'ordinals-of-year', body: 'executive-board', ordinals: [2, 3], choose: 'one' }
 */
export type DueRule =
  | {
      readonly kind: 'session';
      readonly at: SessionReference;
      readonly segment?: ResumedSegment;
      readonly relation?: 'before';
      /** ISO 8601 duration by which it must be before, such as P8W. */
      readonly lead?: string;
      /** The part of the session that hears it: "operational activities segment". */
      readonly agendaSegment?: string;
    }
  | {
      readonly kind: 'each-session';
      readonly body: string;
      readonly only?: 'regular';
      readonly from?: SessionReference | { readonly year: number };
      readonly until?: DueEnd;
    }
  | {
      readonly kind: 'ordinals-of-year';
      readonly body: string;
      readonly ordinals?: readonly number[];
      readonly names?: readonly string[];
      readonly choose: 'one' | 'all';
      readonly until?: DueEnd;
    }
  | { readonly kind: 'last-of-year'; readonly body: string; readonly year?: number }
  | {
      readonly kind: 'interval';
      /** ISO 8601 duration, such as P2Y or P60D. */
      readonly every: string;
      readonly body?: string;
      readonly first?: DueRule;
      readonly until?: DueEnd;
    }
  | { readonly kind: 'date'; readonly by: string }
  | {
      readonly kind: 'date';
      readonly within: string;
      readonly of: 'adoption' | 'closure' | 'unstated' | { readonly event: string };
    }
  | { readonly kind: 'preceding'; readonly body: string; readonly before: DueRule }
  | { readonly kind: 'hops'; readonly via: DueRule; readonly then: DueRule }
  | { readonly kind: 'with'; readonly text: string; readonly times?: 'next' | 'each' }
  | { readonly kind: 'all'; readonly rules: readonly DueRule[] }
  | { readonly kind: 'event'; readonly text: string; readonly date?: string }
  /** Ends an existing duty, at once or from an ISO calendar date or a session on. */
  | { readonly kind: 'ends'; readonly from?: string | SessionReference }
  | {
      readonly kind: 'regularly' | 'as-appropriate';
      readonly body?: string;
      readonly until?: DueEnd;
      readonly text: string;
    }
  | { readonly kind: 'none'; readonly body: string }
  | { readonly kind: 'unparsed'; readonly text: string };
