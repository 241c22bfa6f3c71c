import type { Message } from '#messages/web';
import { tooLong } from '../../task/update-faults.js';
import type { Showing } from './question-queries.js';

/** A question that is being written, and who else is to see it. */
export interface QuestionDraft {
  readonly words: string;
  readonly showing?: Showing | undefined;
}

/** In characters, as the server counts them. */
export const limits = { question: 4_000, answer: 10_000, reason: 2_000 };

const showings: readonly string[] = ['asker', 'unnamed', 'named'] satisfies readonly Showing[];

export const noQuestion: QuestionDraft = { words: '' };

/** A question as this browser kept it; null for what is none. */
export function readQuestion(kept: unknown): QuestionDraft | null {
  if (typeof kept !== 'object' || kept === null || !('words' in kept)) return null;
  if (typeof kept.words !== 'string') return null;
  const showing = 'showing' in kept && showings.includes(kept.showing as string) ? kept.showing : undefined;
  return { words: kept.words, showing: showing as Showing | undefined };
}

/** What keeps words from being sent: there are none, or too many. */
export function wordsFault(words: string, empty: Message['key'], limit: number): Message | null {
  return words.trim() === '' ? { key: empty } : tooLong(words, limit);
}

/** What is wrong with each field of a question, in their order. */
export function questionFaults({ words, showing }: QuestionDraft): Readonly<Record<string, Message>> {
  const asked = wordsFault(words, 'questions.ask.fault', limits.question);
  return {
    ...(asked === null ? {} : { words: asked }),
    ...(showing === undefined ? { showing: { key: 'questions.showing.fault' } } : {}),
  };
}
