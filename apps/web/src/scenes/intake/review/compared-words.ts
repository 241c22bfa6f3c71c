import type { Translate } from '#messages/web';
import { deliverableWords } from '../../../language/register-words.js';
import type { ComparedRequest, Proposal } from '../intake-questions.js';
import { recurrenceWords, verbWords } from './request-facts.js';

/** What two texts of a request may say differently. */
export type ComparedField = Proposal['parallel'][number]['fields'][number];

/** One of them as one text has it: in the reader's words, and where it is the text's own words, in those. */
export interface ComparedWords {
  readonly words: string;
  readonly inText?: string;
}

/** A proposal as far as it is held against another text. */
export function comparedRequest({
  request,
  dueSentence,
}: Pick<Proposal, 'request' | 'dueSentence'>): ComparedRequest {
  const { asks = [], condition } = request;
  return {
    ...request,
    dueSentence,
    condition: condition ?? asks.find((ask) => ask.condition !== null)?.condition ?? null,
    asks: Math.max(asks.length, 1),
  };
}

export function comparedWords(field: ComparedField, request: ComparedRequest, t: Translate): ComparedWords {
  switch (field) {
    case 'due':
      return { words: request.dueSentence ?? t('intake.page.review.dueUnknown') };
    case 'recurrence':
      return { words: recurrenceWords(request.recurrence, t) };
    case 'condition':
      return request.condition === null
        ? { words: t('intake.page.parallel.noCondition') }
        : { words: '', inText: request.condition };
    case 'verb':
      return { words: verbWords(request.verb, t) };
    case 'addressee':
      return { words: request.addressee.name, inText: request.addressee.text };
    case 'deliverable':
      return {
        words:
          request.deliverable === null
            ? t('intake.page.review.nothingRead')
            : deliverableWords(request.deliverable, t),
      };
    case 'asks':
      return { words: t('intake.page.parallel.asks', { count: request.asks }) };
  }
}
