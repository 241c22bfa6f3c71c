export class DecisionNameResponse {
  body: string;
  type: string;
  number: string;
}

export class MandateTextResponse {
  lang: string;
  /** What kind of text its words are of; "adopted" is the advance text. */
  status: 'adopted' | 'edited' | 'corrigendum';
  /** The words of the request, as the text has them. */
  quote: string;
  dueWords: string | null;
  condition: string | null;
}
