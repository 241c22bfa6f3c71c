import { isDeepStrictEqual } from 'node:util';
import { readDueRule } from '#calendar/core';
import type { Message } from '#messages';
import type {
  Addressee,
  Ask,
  DecisionName,
  Deliverable,
  DueRule,
  Recurrence,
  Request,
  SessionName,
} from '#reading';

/** What a person says otherwise than the reader; what is absent stays as it is. Offsets count as in Request. */
export interface Correction {
  readonly verb?: string;
  readonly addressee?: Pick<Addressee, 'role' | 'name'> & { readonly text?: string };
  readonly dueRule?: object | null;
  readonly dueText?: string | null;
  readonly deliverable?: Deliverable | null;
  readonly condition?: string | null;
  readonly recurrence?: Recurrence;
  readonly decision?: DecisionName | null;
  readonly part?: string | null;
  readonly paragraph?: string | null;
  readonly subparagraph?: string | null;
  readonly session?: SessionName | null;
  readonly start?: number;
  readonly end?: number;
}

/** The request as it is now, or everything that is wrong with the correction. */
export type CorrectedRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly faults: readonly Message[] };

/** No request of an official text is longer; one that is has swallowed its neighbours. UTF-16 units. */
const longestQuote = 20_000;

/**
 * Takes a person's correction into a request. Pure.
 * @param text what the offsets count in; needed only when start or end is corrected
 * @param path where the correction stands in what was sent ("parts.1."), for the faults
 * @example correctRequest(request, { dueRule: { kind: 'none', body: 'executive-board' } }, null)
 */
export function correctRequest(
  request: Request,
  correction: Correction,
  text: string | null,
  path = '',
): CorrectedRequest {
  const place = placeOf(request, correction, text);
  const faults = [
    ...(place.ok ? [] : place.faults.map((fault) => at(path, fault))),
    ...ruleFaults(request, correction, path),
    ...wordFaults(place.ok ? place.quote : request.quote, correction, path),
  ];
  if (!place.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, request: withFacts(placed(request, place), correction) };
}

type Place =
  | { readonly ok: true; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly ok: false; readonly faults: readonly Message[] };

/** Where the request stands after the correction: without the blanks that a selection takes along at its ends. */
function placeOf(request: Request, correction: Correction, text: string | null): Place {
  const { start = request.start, end = request.end } = correction;
  if ((start === request.start && end === request.end) || text === null) {
    return { ok: true, start: request.start, end: request.end, quote: request.quote };
  }
  if (start < 0 || end > text.length || start >= end) {
    return wrong({ key: 'intake.fault.outside', values: { length: text.length } });
  }
  const selected = text.slice(start, end);
  const quote = selected.trim();
  if (!/[\p{L}\p{N}]/u.test(quote)) return wrong({ key: 'intake.fault.no-words' });
  // A character of two units may be cut in its middle; what is left of it is no text.
  if (/\p{Surrogate}/u.test(quote)) return wrong({ key: 'intake.fault.half-a-character' });
  if (quote.length > longestQuote) {
    return wrong({ key: 'intake.fault.too-long', values: { most: longestQuote } });
  }
  const from = start + selected.indexOf(quote);
  return { ok: true, start: from, end: from + quote.length, quote };
}

function wrong(fault: Message): Place {
  return { ok: false, faults: [fault] };
}

/** A rule that is sent back as it stood is no correction, also where the calendar does not know its kind. */
function ruleFaults(request: Request, { dueRule }: Correction, path: string): readonly Message[] {
  if (dueRule === undefined || dueRule === null || isDeepStrictEqual(dueRule, request.dueRule)) return [];
  const read = readDueRule(dueRule);
  if (read.tag === 'rule') return [];
  return read.faults.map((fault) =>
    at(fault.values?.['path'] === 'dueRule' ? path : `${path}dueRule.`, fault),
  );
}

function at(path: string, { key, values }: Message): Message {
  return { key, values: { ...values, path: `${path}${values?.['path'] ?? 'start'}` } };
}

/** What is said to be words of the text must stand in the quote. */
function wordFaults(quote: string, { dueText, addressee }: Correction, path: string): readonly Message[] {
  const said = { dueText, 'addressee.text': addressee?.text };
  return Object.entries(said).flatMap(([field, words]) =>
    words === undefined || words === null || quote.includes(words)
      ? []
      : [{ key: 'intake.fault.not-in-quote' as const, values: { path: `${path}${field}`, words } }],
  );
}

/** The request at its place; what the reader knew of words within it, as far as they are within it still. */
function placed(request: Request, { start, end, quote }: Extract<Place, { ok: true }>): Request {
  const { asks, ...rest } = request;
  const left = (asks ?? []).filter((ask: Ask) => ask.start >= start && ask.end <= end);
  const moved = quote !== request.quote;
  const dueText = moved && !quote.includes(request.dueText ?? '') ? null : request.dueText;
  return { ...rest, dueText, ...(left.length > 0 ? { asks: left } : {}), start, end, quote };
}

function withFacts(request: Request, correction: Correction): Request {
  const { addressee, dueRule, start: _start, end: _end, ...facts } = correction;
  const { paragraphCounted, ...rest } = request;
  const condition = facts.condition === undefined ? request.condition : facts.condition;
  const counted = facts.paragraph === undefined || facts.paragraph === null ? paragraphCounted : undefined;
  return {
    ...rest,
    ...(counted === undefined ? {} : { paragraphCounted: counted }),
    ...facts,
    condition,
    conditional: condition !== null,
    addressee: { ...request.addressee, ...addressee },
    // Checked against the calendar's own form of a rule, which is wider than the reader's.
    dueRule: dueRule === undefined ? request.dueRule : (dueRule as DueRule | null),
  };
}
