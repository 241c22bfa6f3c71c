import type { Message } from '#messages';
import { read, type Addressee, type Reading, type Request } from '#reading';

/** Words of a text that a person marked, in UTF-16 units: from start to before end. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
}

export type MarkedRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly faults: readonly Message[] };

/** As in corrections: no request of an official text is longer. */
const longestQuote = 20_000;

/**
 * The request that stands in words which a person marked because the reader had not proposed them: what the reader makes of
 * those words alone, or of the request to somebody else that it found there; where it makes nothing of them, a request to
 * the head of the secretariat of which nothing more is known. Pure.
 * @param proposed the requests that are proposed already
 */
export function markedRequest(
  { start, end }: MarkedWords,
  text: string,
  findings: Reading,
  proposed: readonly Request[],
): MarkedRequest {
  const marked = text.slice(Math.max(start, 0), Math.max(end, 0));
  const quote = marked.trim().replace(/[;.；。]$/u, '');
  const from = start + marked.indexOf(quote);
  const words = { start: from, end: from + quote.length };
  const fault = faultOf({ start, end }, text, quote) ?? (isProposed(words, proposed) ? already : null);
  if (fault !== null) return { ok: false, faults: [fault] };
  const found = requestIn(words, quote, text, findings);
  const head = usualHead(findings, quote);
  return {
    ok: true,
    request: found === null ? bare(words, quote, text, findings, head) : toSecretariat(found, head),
  };
}

const already: Message = { key: 'intake.fault.proposed-already', values: { path: 'start' } };

function faultOf({ start, end }: MarkedWords, text: string, quote: string): Message | null {
  if (start < 0 || end > text.length || start >= end)
    return { key: 'intake.fault.outside', values: { path: 'start', length: text.length } };
  if (!/[\p{L}\p{N}]/u.test(quote)) return { key: 'intake.fault.no-words', values: { path: 'start' } };
  if (/\p{Surrogate}/u.test(quote))
    return { key: 'intake.fault.half-a-character', values: { path: 'start' } };
  if (quote.length > longestQuote)
    return { key: 'intake.fault.too-long', values: { path: 'start', most: longestQuote } };
  return null;
}

/** Two stretches are about the same words when they share at least half of the shorter. */
function isSame(one: MarkedWords, other: MarkedWords): boolean {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both * 2 >= Math.min(one.end - one.start, other.end - other.start);
}

function isProposed(words: MarkedWords, proposed: readonly Request[]): boolean {
  return proposed.some((request) => isSame(words, request));
}

/** What the reader had found there for somebody else, else what it makes of the words alone. */
function requestIn(words: MarkedWords, quote: string, text: string, findings: Reading): Request | null {
  const other = findings.others.find((request) => isSame(words, request));
  if (other !== undefined) return other;
  const alone = read(quote, { lang: findings.document.lang });
  const found = alone.ok ? (alone.reading.requests[0] ?? alone.reading.others[0]) : undefined;
  if (found === undefined) return null;
  const { asks, ...request } = found;
  const moved = <Placed extends MarkedWords>(placed: Placed) => ({
    ...placed,
    start: placed.start + words.start,
    end: placed.end + words.start,
  });
  return {
    ...moved(request),
    ...(asks === undefined ? {} : { asks: asks.map(moved) }),
    paragraph: request.paragraph ?? paragraphAt(words, text),
    decision: decisionAt(words, findings),
  };
}

/** Whoever marks it says that it is meant for the secretariat. */
function toSecretariat(request: Request, head: Addressee): Request {
  const { role } = request.addressee;
  if (role === 'head' || role === 'secretariat') return request;
  return { ...request, addressee: { ...request.addressee, role: 'head', name: head.name } };
}

/** The head of the secretariat as the other requests of the text name it. */
function usualHead({ requests }: Reading, quote: string): Addressee {
  const known = requests.find(({ addressee }) => addressee.role === 'head')?.addressee;
  const text = known !== undefined && quote.includes(known.text) ? known.text : '';
  return { role: 'head', name: known?.name ?? 'Head of the secretariat', text };
}

/** The decision of the requests before and behind, where they are of one; or the only one of the text. */
function decisionAt({ start }: MarkedWords, { requests, others, decisions }: Reading): Request['decision'] {
  const all = [...requests, ...others].sort((one, other) => one.start - other.start);
  const before = all.findLast((request) => request.start < start)?.decision ?? null;
  const behind = all.find((request) => request.start > start)?.decision ?? null;
  if (before !== null && before.number === behind?.number) return before;
  const [only] = decisions;
  if (decisions.length !== 1 || only === undefined) return null;
  return { body: only.body, type: only.type, number: only.number };
}

/** The number that the line of the words begins with, if it prints one. */
function paragraphAt({ start }: MarkedWords, text: string): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*(\d{1,3})\s?[.)\-–]\s*$/u.exec(line)?.[1] ?? null;
}

function bare(
  words: MarkedWords,
  quote: string,
  text: string,
  findings: Reading,
  addressee: Addressee,
): Request {
  return {
    ...words,
    quote,
    paragraph: paragraphAt(words, text),
    subparagraph: null,
    decision: decisionAt(words, findings),
    part: null,
    session: null,
    verb: 'requests',
    verbText: '',
    addressee,
    mode: findings.document.kind === 'report' ? 'narrated' : 'operative',
    recurrence: 'unspecified',
    dueRule: null,
    dueText: null,
    deliverable: null,
    conditional: false,
    condition: null,
    confidence: 0,
  };
}
