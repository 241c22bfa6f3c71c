import { dueSentence, readDueRule, say, type Voice } from '#calendar/core';
import type { ComparedField, ParallelReading, Request } from '#intake';
import type { RequestAddresseeResponse, RequestResponse } from './request.response.js';

export const comparedFieldNames = [
  'due',
  'recurrence',
  'condition',
  'verb',
  'addressee',
  'deliverable',
  'asks',
] as const satisfies readonly ComparedField[];

/** A request as far as two texts of it are held against each other. */
export class ComparedRequestResponse {
  quote: string;
  verb: string;
  addressee: RequestAddresseeResponse;
  recurrence: RequestResponse['recurrence'];
  /** RULE as docs describe it; null when nothing is stated. */
  dueRule: object | null;
  /** The due rule as a sentence in the reader's language; null when the calendar does not know its kind. */
  dueSentence: string | null;
  deliverable: RequestResponse['deliverable'];
  condition: string | null;
  /** How many things are asked under the verb. */
  asks: number;
}

/** How another language of the text reads a request. */
export class ParallelReadingResponse {
  /** The reading of the other text. */
  reading: string;
  lang: string;
  /** Whether something speaks against its text and nobody has looked at it yet. */
  doubtful: boolean;
  /** Null where the other text has no such request in that paragraph. */
  there: ComparedRequestResponse | null;
  /** The proposal that it is in that reading. */
  proposal: string | null;
  /** What the two say differently; empty when they agree. */
  fields: (typeof comparedFieldNames)[number][];
}

type Compared = Pick<
  Request,
  'quote' | 'verb' | 'addressee' | 'recurrence' | 'deliverable' | 'condition' | 'asks'
> & { readonly dueRule: object | null };

export function comparedRequestResponse(request: Compared, voice: Voice): ComparedRequestResponse {
  const { quote, verb, addressee, recurrence, dueRule, deliverable, condition, asks = [] } = request;
  return {
    quote,
    verb,
    addressee,
    recurrence,
    dueRule,
    dueSentence: sentenceOf(dueRule, voice),
    deliverable,
    condition: condition ?? asks.find((ask) => ask.condition !== null)?.condition ?? null,
    asks: Math.max(asks.length, 1),
  };
}

export function parallelReadingResponse(
  { reading, lang, isDoubtful, there, proposal, fields }: ParallelReading,
  voice: Voice,
): ParallelReadingResponse {
  return {
    reading,
    lang,
    doubtful: isDoubtful,
    there: there === null ? null : comparedRequestResponse(there, voice),
    proposal,
    fields: [...fields],
  };
}

/** A due rule as a sentence; null when the calendar does not know its kind. */
export function sentenceOf(rule: object | null, voice: Voice): string | null {
  if (rule === null) return say(dueSentence(null), voice);
  const read = readDueRule(rule);
  return read.tag === 'rule' ? say(dueSentence(read.rule), voice) : null;
}
