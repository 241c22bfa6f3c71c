import { sentenceOf } from '../intake/compared-request.response.js';
import type { textStatusNames } from '../intake/revision.response.js';
import type { EarlierText } from '#register';
import type { Voice } from '#calendar/core';

/** Words that a mandate had before a later text was accepted. */
export class EarlierTextResponse {
  lang: string;
  status: (typeof textStatusNames)[number];
  quote: string;
  condition: string | null;
  /** The due rule that was in force then, in the reader's language. */
  dueSentence: string | null;
  replacedAt: string;
}

export class EarlierTextsResponse {
  /** The latest first. */
  items: EarlierTextResponse[];
}

export function earlierTextResponse(
  { lang, status, quote, condition, dueRule, replacedAt }: EarlierText,
  voice: Voice,
): EarlierTextResponse {
  return {
    lang,
    status,
    quote,
    condition,
    dueSentence: sentenceOf(dueRule, voice),
    replacedAt: replacedAt.toISOString(),
  };
}
