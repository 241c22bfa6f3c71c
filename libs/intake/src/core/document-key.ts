import type { Reading } from '#reading';

/** What of a reading is the same in every language of its document. */
export type DocumentFacts = Pick<Reading, 'document' | 'decisions' | 'sessions'>;

/**
 * A key that the languages of one document share, made of what translation leaves alone: the bodies, decisions and sessions
 * that it tells of. (Not its symbol: one language states it, another has lost it.) Null when a text says too little of
 * itself: an excerpt without a decision is attached to nothing by a machine.
 */
export function documentKey({ document, decisions, sessions }: DocumentFacts): string | null {
  const told = [
    ...decisions.map(({ body, type, number }) => `${body} ${type} ${number}`),
    ...sessions.map(({ body, year, ordinal }) => `${body} ${year ?? ''}/${ordinal ?? ''}`),
  ].sort();
  if (decisions.length === 0) return null;
  const { kind, body, submittedTo } = document;
  return [kind, body ?? '', submittedTo?.body ?? '', submittedTo?.ordinal ?? '', ...told].join('|');
}
