import type { SpokenLanguage } from '#messages';
import type { QuestionAct, QuestionPolicy, QuestionView, Showing } from '#questions';
import { threeLetters } from '#people';
import type { MandateRow } from '#register';
import { nameIn } from '../lists/name-in.js';
import { type ShortRequestResponse, shortRequestResponse } from '../mandates/short-request.response.js';

export class AskedWordsResponse {
  /** ISO 8601, in UTC. */
  at: string;
  words: string;
  /** Who wrote it; null for who is not told. */
  by: string | null;
}

export class AnswerResponse {
  id: string;
  /** Drafts and what was returned are told to the secretariat alone. */
  state: 'draft' | 'given' | 'returned';
  /** When it was written; for who is told only what was given, when that was. */
  at: string;
  words: string;
  by: string | null;
  /** The unit in whose place it was written, in the reader's language. */
  onBehalfOf: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Why it was returned. */
  reason: string | null;
}

export class QuestionResponse {
  id: string;
  /** The id of the mandate that it is about. */
  mandate: string;
  body: string;
  request: ShortRequestResponse;
  at: string;
  /** One asked it, or serves the State for which it was asked. */
  own: boolean;
  /** Who else sees it: nobody, others without the State's name, others with it. */
  showing: Showing;
  /** ISO 3166-1 alpha-3; null for none, and for who is not told. */
  state: string | null;
  asker: string | null;
  /** An answer was given to its last words. */
  answered: boolean;
  words: AskedWordsResponse[];
  answers: AnswerResponse[];
  /** What one may do with it next. */
  may: QuestionAct[];
  /** Who else may see it, if one says so. */
  mayShow: Showing[];
  version: number;
}

export class QuestionPage {
  items: QuestionResponse[];
  next: string | null;
  total: number | null;
}

export class QuestionPolicyResponse {
  /** An answer is a draft until it is cleared, whoever wrote it. */
  answersCleared: boolean;
  version: number;
}

export function questionPolicyResponse({ answersCleared, version }: QuestionPolicy): QuestionPolicyResponse {
  return { answersCleared, version };
}

export function questionResponse(
  question: QuestionView,
  mandate: MandateRow,
  lang: SpokenLanguage,
): QuestionResponse {
  const { id, body, at, own, showing, state, asker, answered, version } = question;
  return {
    ...{ id, mandate: question.mandate, body, at, own, showing, asker, answered, version },
    // A code that the standard leaves to its users has no other form.
    state: state === null ? null : (threeLetters(state) ?? state),
    request: shortRequestResponse(mandate, lang),
    words: question.words.map(({ at: said, words, by }) => ({ at: said, words, by })),
    answers: question.answers.map(({ onBehalfOf, ...answer }) => ({
      ...answer,
      onBehalfOf: nameIn(onBehalfOf, lang),
    })),
    may: [...question.may],
    mayShow: [...question.mayShow],
  };
}
