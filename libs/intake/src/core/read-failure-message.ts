import type { Message } from '#messages';

/** Why a file could not be read, as the reader tells it: a tag, and what belongs to it. */
export interface FailureFacts {
  readonly tag: string;
  readonly details: object;
}

const reasons = [
  'empty-text',
  'binary-text',
  'old-word',
  'rich-text',
  'encrypted',
  'broken-file',
  'scanned',
  'cancelled',
  'gave-up',
  'language-not-read',
  'took-too-long',
  'too-much-at-once',
] as const;

/** Why a file could not be read and what to do, to be said in a person's language. */
export function readFailureMessage({ tag, details }: FailureFacts): Message {
  const reason = reasons.find((known) => known === tag);
  if (reason === undefined) return { key: 'intake.failure.unforeseen' };
  const { lang, minutes, times } = details as { lang?: string | null; minutes?: number; times?: number };
  const values = { lang: lang ?? 'unknown', minutes: minutes ?? 0, times: times ?? 1 };
  return { key: `intake.failure.${reason}`, values };
}
