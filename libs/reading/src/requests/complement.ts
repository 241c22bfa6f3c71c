import type { RequestGrammar } from '../grammar/grammar.js';
import { addresseeAt, type AddresseeFound, agentOf, isOurs } from './addressee.js';
import { sticky } from './sticky.js';

export interface Complement {
  readonly addressee: AddresseeFound;
  readonly askAt: number;
  /** Just after the inner verb of "recommends that the Assembly request"; 0 when it is none. */
  readonly chainEnd: number;
}

/** "Requests, in this regard, the Director to"; but what is asked may follow a comma itself: "просит, чтобы". */
const ASIDE = /, (?!чтобы )[^,;.:()]{3,90}(?=, )/y;
/** "reiterates its request to", "recommends to". */
const TAKES_TO = new Set(['recommends', 'requests again', 'invites', 'calls upon']);

/** Who is asked, and that something is asked of them. */
export function complementOf(
  text: string,
  verbEnd: number,
  verb: string,
  grammar: RequestGrammar,
  hasItems: boolean,
  before: string,
): Complement | null {
  let at = skipSpaces(text, sticky(ASIDE, text, verbEnd)?.end ?? verbEnd);
  const chainEnd = stuckAt(grammar.chain, text, at);
  const wanted = agentOf(text, at, grammar.wanted, grammar);
  if (wanted && verb === 'requests') return { addressee: wanted, askAt: at, chainEnd };
  const between = sticky(grammar.that, text, at);
  const { that, to, from, asked, by } = between?.groups ?? {};
  if (to && !TAKES_TO.has(verb)) return null;
  at = between?.end ?? at;
  const hanging = grammar.hanging && sticky(grammar.hanging, text, at);
  const doubled = hanging
    ? doubledOf(text, skipSpaces(text, hanging.end), verb, grammar, hasItems)
    : objectFirst(text, at, verb, grammar);
  if (doubled) return doubled;
  const named = addresseeAt(text, at, grammar, { afterThat: that !== undefined, before });
  const isClause =
    that !== undefined || (grammar.thatBefore?.test(text.slice(Math.max(0, at - 8), at)) ?? false);
  const agent =
    isClause && !acts(named, text, grammar) ? agentOf(text, at, grammar.passiveAgent, grammar) : null;
  if (agent) return { addressee: agent, askAt: at, chainEnd };
  const addressee = named;
  if (!addressee) return null;
  const rest = text.slice(addressee.end);
  const isOfSecretariat = addressee.title !== null || addressee.role === 'secretariat';
  if (verb === 'decides' && !(isOfSecretariat && (by !== undefined || grammar.duty.test(rest)))) return null;
  if (that && grammar.passiveAsk.test(rest)) return null;
  if (from && !grammar.given?.test(rest)) return null;
  const asks = that || to || from ? rest.trim().length > 2 : verb === 'decides' || grammar.asks.test(rest);
  return asks || (hasItems && STEM_END.test(rest))
    ? { addressee, askAt: asked ? skipSpaces(text, verbEnd) : addressee.end, chainEnd }
    : null;
}

/** Behind who is asked, where the list follows: nothing, a colon, or others who are asked too. */
const STEM_END = /^(?:\s+(?:and|et|y|e|и)\s[^.;:]{1,90})?\s*(?:[:：,，،]|$)/;

/** "Le pide al Director General que": the pronoun says beforehand whom the noun names. */
export function doubledOf(
  text: string,
  verbEnd: number,
  verb: string,
  grammar: RequestGrammar,
  hasItems: boolean,
): Complement | null {
  if (!grammar.hanging) return null;
  const found = complementOf(text, verbEnd, verb, grammar, hasItems, '');
  return found && isOurs(found.addressee) && !found.addressee.isPronoun ? found : null;
}

/** "Encomendar su publicación a la Secretaría": what is asked stands before who is asked. */
function objectFirst(text: string, at: number, verb: string, grammar: RequestGrammar): Complement | null {
  const pattern = verb === 'instructs' ? grammar.chargedFirst : grammar.paperFirst;
  const object = pattern && sticky(pattern, text, at);
  const addressee = object ? addresseeAt(text, object.end, grammar) : null;
  return addressee && isOurs(addressee) ? { addressee, askAt: at, chainEnd: 0 } : null;
}

/** "that the Director report": our own acts, and nothing is done by somebody else. */
function acts(addressee: AddresseeFound | null, text: string, grammar: RequestGrammar): boolean {
  return addressee !== null && isOurs(addressee) && !grammar.passiveAsk.test(text.slice(addressee.end));
}

/** "lui demande de": the addressee is a pronoun that stands before its verb. */
export function cliticOf(
  text: string,
  match: RegExpExecArray | RegExpMatchArray,
  grammar: RequestGrammar,
  hasItems: boolean,
  before: string,
): Complement | null {
  const askAt = match.index! + match[0].length;
  const addressee = addresseeAt(text, match.index!, grammar, { before });
  const rest = text.slice(askAt);
  if (!addressee?.isPronoun || !(grammar.asks.test(rest) || (hasItems && /^\s*[:：]/.test(rest))))
    return null;
  return { addressee: { ...addressee, end: askAt }, askAt, chainEnd: 0 };
}

function skipSpaces(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === ',' || text[index] === '،') index += 1;
  return index;
}

function stuckAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
