import type { Addressee, Reading, Request } from '#reading';

/** One request as an annotator writes it down, in the form of a corpus (test/corpus/README.md). */
export interface Label {
  readonly id: string;
  readonly doc: string;
  readonly paragraph: string | null;
  readonly subparagraph: string | null;
  readonly verb: string;
  readonly verb_text: string;
  readonly addressee: string;
  readonly addressee_text: string;
  readonly addressee_class: 'head' | 'secretariat';
  readonly quote: string;
  readonly recurrence: Request['recurrence'];
  readonly due: string | null;
  readonly deliverable: Request['deliverable'];
  readonly conditional: boolean;
  readonly mode: Request['mode'];
}

/** What looks like a request and is none. */
export interface NearMiss {
  readonly id: string;
  readonly doc: string;
  readonly paragraph: string | null;
  readonly addressee: string;
  readonly quote: string;
  readonly why: string;
}

/** The labels of one text. */
export interface Labels {
  readonly doc: string;
  /** Where the text stands in the folder of the corpus. */
  readonly file: string;
  readonly lang: string;
  readonly body: string | null;
  readonly symbol: string | null;
  readonly requests: readonly Label[];
  readonly near_misses: readonly NearMiss[];
}

/** What a person decided about a request of the text. */
export interface DecidedRequest {
  readonly request: Request;
  /** Whether it is one; what was split is when one of its parts is. */
  readonly isOne: boolean;
}

/** A label's words are no longer than this, unless they need more to stand in their text once. UTF-16 units. */
const longestQuote = 120;

/**
 * The labels that a review makes of a text: what a person accepted, as they corrected it, and what they set aside. A
 * request that they found to be addressed to somebody else is a near miss.
 * @param name the text's name in the corpus, without language and ending
 */
export function labelsOf(
  name: string,
  text: string,
  { lang, body, symbol }: Reading['document'],
  decided: readonly DecidedRequest[],
): Labels {
  const doc = `${name}.${lang}`;
  const requests: Label[] = [];
  const nearMisses: NearMiss[] = [];
  for (const { request, isOne } of decided) {
    const { addressee } = request;
    if (isOne && isServed(addressee))
      requests.push(label(doc, requests.length + 1, text, request, addressee));
    else nearMisses.push(nearMiss(doc, nearMisses.length + 1, text, request, isOne));
  }
  return { doc, file: `texts/${doc}.txt`, lang, body, symbol, requests, near_misses: nearMisses };
}

type Served = Addressee & { readonly role: 'head' | 'secretariat' };

function isServed(addressee: Addressee): addressee is Served {
  return addressee.role === 'head' || addressee.role === 'secretariat';
}

function label(doc: string, n: number, text: string, request: Request, addressee: Served): Label {
  return {
    id: `${doc}#r${n}`,
    doc,
    paragraph: request.paragraph,
    subparagraph: request.subparagraph,
    verb: request.verb,
    verb_text: request.verbText,
    addressee: addressee.name,
    addressee_text: addressee.text,
    addressee_class: addressee.role,
    quote: standingOnce(text, request),
    recurrence: request.recurrence,
    due: request.dueText,
    deliverable: request.deliverable,
    conditional: request.conditional || (request.asks ?? []).some(({ condition }) => condition !== null),
    mode: request.mode,
  };
}

function nearMiss(doc: string, n: number, text: string, request: Request, isOne: boolean): NearMiss {
  return {
    id: `${doc}#n${n}`,
    doc,
    paragraph: request.paragraph,
    addressee: request.addressee.name,
    quote: standingOnce(text, request),
    why: isOne ? 'addressed to somebody else, as a reviewer says' : 'set aside by a reviewer',
  };
}

/** The words of a request from its start on, as many as it takes for them to stand nowhere before it. */
function standingOnce(text: string, { start, end }: Pick<Request, 'start' | 'end'>): string {
  let until = Math.min(end, start + longestQuote);
  while (until < text.length && isElsewhere(text, start, until))
    until = Math.min(text.length, until + longestQuote);
  return text.slice(start, until);
}

function isElsewhere(text: string, start: number, until: number): boolean {
  const words = text.slice(start, until);
  return text.indexOf(words) !== start || text.indexOf(words, start + 1) !== -1;
}
