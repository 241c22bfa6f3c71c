import type { DecisionView } from '#register';

export class DecisionPartResponse {
  letter: string;
  /** By language. */
  titles: Record<string, string>;
}

export class AdoptionResponse {
  date: string | null;
  segment: 'main' | 'resumed' | null;
  method: 'session' | 'silence' | null;
}

export class DecisionResponse {
  id: string;
  body: string;
  type: 'decision' | 'resolution';
  number: string;
  /** By language. */
  titles: Record<string, string>;
  parts: DecisionPartResponse[];
  /** Where it was adopted, when that is known. */
  session: string | null;
  adopted: AdoptionResponse;
  /** How many mandates the register has from it. */
  mandates: number;
  version: number;
}

export class DecisionPage {
  items: DecisionResponse[];
  next: string | null;
  total: number | null;
}

export function decisionResponse({ titles, parts, ...decision }: DecisionView): DecisionResponse {
  return {
    ...decision,
    titles: { ...titles },
    parts: parts.map((part) => ({ letter: part.letter, titles: { ...part.titles } })),
  };
}
