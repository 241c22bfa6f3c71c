import type { Showing } from './core/index.js';

/** A question as its viewer is told of it. */
export interface QuestionView {
  readonly id: string;
  readonly mandate: string;
  /** The body that asked for the mandate. */
  readonly body: string;
  readonly at: string;
  /** The viewer asked it, or serves the State for which it was asked. */
  readonly own: boolean;
  readonly showing: Showing;
  /** The State for which it was asked (ISO 3166-1 alpha-2); null for none, and for who is not told. */
  readonly state: string | null;
  /** The name of who asked; null for who is not told. */
  readonly asker: string | null;
  /** An answer was given to its last words. */
  readonly answered: boolean;
  /** First, and whenever it was asked again. */
  readonly words: readonly AskedWords[];
  /** Those that were given; for the secretariat drafts and returned ones, too. */
  readonly answers: readonly AnswerView[];
  /** What the viewer may do with it next. */
  readonly may: readonly QuestionAct[];
  /** Who else may see it, if the viewer says so. */
  readonly mayShow: readonly Showing[];
  readonly version: number;
}

export interface AskedWords {
  readonly id: string;
  readonly at: string;
  readonly words: string;
  readonly by: string | null;
}

export interface AnswerView {
  readonly id: string;
  readonly state: 'draft' | 'given' | 'returned';
  /** When it was written; for who is told only what was given, when it was given. */
  readonly at: string;
  readonly words: string;
  readonly by: string | null;
  /** The names, by language, of the unit in whose place it was written. */
  readonly onBehalfOf: Readonly<Record<string, string>> | null;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  /** Why it was returned. */
  readonly reason: string | null;
}

export type QuestionAct = 'ask-again' | 'answer' | 'give' | 'return';
