export class DecisionNameResponse {
  body: string;
  type: string;
  number: string;
}

export class MandateTextResponse {
  lang: string;
  /** The words of the request, as the text has them. */
  quote: string;
  dueWords: string | null;
  condition: string | null;
}
