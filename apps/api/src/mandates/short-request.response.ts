import type { SpokenLanguage } from '#messages';
import type { MandateRow } from '#register';
import type { DecisionNameResponse } from './request-texts.response.js';

export class ShortTextResponse {
  lang: string;
  quote: string;
}

export class ShortRequestResponse {
  /** The body that asked. */
  body: string;
  decision: DecisionNameResponse | null;
  part: string | null;
  paragraph: string | null;
  paragraphCounted: number | null;
  subparagraph: string | null;
  /** In the reader's language if there is one. */
  text: ShortTextResponse;
}

/** What a task answers, in one line or two. */
export function shortRequestResponse(mandate: MandateRow, lang: SpokenLanguage): ShortRequestResponse {
  const { body, decision, part, paragraph, paragraphCounted, subparagraph, texts } = mandate;
  const text = texts.find((own) => own.lang === lang) ?? texts[0]!;
  return {
    body,
    decision,
    part,
    paragraph,
    paragraphCounted,
    subparagraph,
    text: { lang: text.lang, quote: text.quote },
  };
}
