import type { Grammar } from '../grammar/grammar.js';
import type { Bodies, BodyMention } from './bodies.js';

/** A place in a sentence that speaks of a session; what it does not say is null. */
export interface SessionMention {
  readonly start: number;
  readonly end: number;
  readonly body: BodyMention | null;
  readonly year: number | null;
  /** "of the year": its name has the year that is being told of. */
  readonly ofTheYear: boolean;
  readonly ordinals: readonly number[];
  /** How two ordinals are joined. */
  readonly choose: 'one' | 'all';
  /** "annual", "substantive". */
  readonly name: string | null;
  readonly kind: 'regular' | 'special' | null;
  readonly resumed: { readonly n: number | null } | null;
  /** Each session, or such a session of each year. */
  readonly every: 'session' | 'year' | null;
  readonly next: boolean;
  readonly last: boolean;
  /** "its": the session of whoever receives or asks. */
  readonly possessive: boolean;
  /** A session in the plural: "at its regular sessions". */
  readonly plural: boolean;
  /** The text calls it a meeting: only bodies that meet as conferences do have such sessions. */
  readonly isMeeting: boolean;
  /** It belongs to something that is no body known here. */
  readonly foreign: boolean;
}

/** Bodies whose sessions are called meetings. */
export function meetsInMeetings(key: string): boolean {
  return /conference|meeting|parties|subsidiary|committee-on|plenary/.test(key);
}

const LOOK_BACK = 110;
const NAMES: Readonly<Record<string, string>> = {
  年度: 'annual',
  年会: 'annual',
  实质性: 'substantive',
  组织: 'organizational',
};
const SPECIAL = /special|extraordinary|emergency|特别|紧急|非常/i;
/** Before a Chinese session, these may stand though no body is named. */
const HAN_LEAD =
  /(?:^|[在于的其向供至对了将与和及由到为并是以上本该会行开办会停复交出议，。；：、（(“”"\s年为第次届]|举行|召开)$/;

/** Sessions of a sentence, in order. */
export function sessionMentionsOf(text: string, grammar: Grammar, bodies: Bodies): SessionMention[] {
  const { token } = grammar.sessions;
  if (text.search(token) === -1) return [];
  const named = bodies.find(text);
  const mentions: SessionMention[] = [];
  for (const match of text.matchAll(token)) {
    const mention = mentionAt(text, match, grammar, named, bodies);
    if (mention && mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  }
  return mentions;
}

function mentionAt(
  text: string,
  token: RegExpExecArray | RegExpMatchArray,
  grammar: Grammar,
  named: readonly BodyMention[],
  bodies: Bodies,
): SessionMention | null {
  const at = token.index!;
  const windowStart = Math.max(0, at - LOOK_BACK);
  const before = grammar.sessions.before.exec(text.slice(windowStart, at));
  const left = before?.groups ?? {};
  const start = at - (before?.[0].length ?? 0);
  let end = at + token[0].length;
  grammar.sessions.after.lastIndex = end;
  const right = grammar.sessions.after.exec(text)?.groups ?? {};
  end = Math.max(end, grammar.sessions.after.lastIndex);
  const body = bodyOf(text, end, left, start, named, grammar, bodies);
  if (body && body.end > end) end = body.end;
  const late = body && grammar.sessions.yearAfterBody?.exec(text.slice(end));
  if (late) end += late[0].length;
  const ordinals = ordinalsOf(left, grammar);
  const year = Number(left['year'] ?? right['year'] ?? late?.groups?.['year'] ?? 0) || null;
  const det = left['det']?.toLowerCase() ?? '';
  const name = nameOf(left['name'] ?? (token[0] === '年会' ? '年会' : ''));
  const everyYear = Boolean(left['everyYear'] ?? right['everyYear']);
  const every = everyYear ? 'year' : /^(?:each|every|any|各|历|每)/.test(det) ? 'session' : null;
  const resumed = resumedOf(left, right, token[0], grammar);
  const mention: SessionMention = {
    start,
    end,
    body,
    year,
    ofTheYear: Boolean(left['ofYear'] ?? right['ofYear']),
    ordinals,
    choose: /or|或/.test(left['choice'] ?? '') ? 'one' : 'all',
    name,
    kind: left['kind'] ? (SPECIAL.test(left['kind']) ? 'special' : 'regular') : null,
    resumed,
    every,
    next: Boolean(left['next']),
    last: Boolean(left['last']),
    possessive: /^(?:its|their|his|her|其)/.test(det),
    plural: /^sessions$/i.test(token[0]),
    isMeeting: /^meeting/i.test(token[0]),
    foreign:
      (!body && grammar.sessions.ofBody !== null && /^ of (?:the )?[A-Z]/.test(text.slice(end, end + 12))) ||
      (!body &&
        grammar.sessions.ofBody === null &&
        !HAN_LEAD.test(text.slice(Math.max(0, start - 4), start))),
  };
  if (mention.isMeeting && ordinals.length === 0 && !mention.next && !every) return null;
  const says =
    ordinals.length > 0 || year || name || every || mention.next || mention.last || resumed || mention.plural;
  return says ? mention : null;
}

function bodyOf(
  text: string,
  end: number,
  left: Record<string, string | undefined>,
  start: number,
  named: readonly BodyMention[],
  grammar: Grammar,
  bodies: Bodies,
): BodyMention | null {
  const { ofBody } = grammar.sessions;
  if (ofBody === null) {
    const name = left['body'] ?? left['body2'];
    return name ? { key: bodies.keyOf(name), name, start, end } : null;
  }
  const after = named.find((body) => body.start >= end && body.start <= end + 10);
  if (after && ofBody.test(text.slice(end, after.start))) return after;
  // "the Executive Board second session": the name stands directly before
  return named.find((body) => body.end + 1 === start) ?? null;
}

function ordinalsOf(left: Record<string, string | undefined>, grammar: Grammar): number[] {
  const first = left['inaugural'] ? 1 : left['ordinal'] ? grammar.numbers.readOrdinal(left['ordinal']) : null;
  const second = left['ordinal2'] ? grammar.numbers.readOrdinal(left['ordinal2']) : null;
  return [first, second].filter((value): value is number => value !== null && value > 0);
}

function resumedOf(
  left: Record<string, string | undefined>,
  right: Record<string, string | undefined>,
  token: string,
  grammar: Grammar,
): SessionMention['resumed'] {
  if (!left['resumed'] && !left['resumedAfter'] && !right['resumed'] && !token.endsWith('续会')) return null;
  return { n: left['resumedNth'] ? grammar.numbers.readOrdinal(left['resumedNth']) : null };
}

function nameOf(text: string): string | null {
  return text === '' ? null : (NAMES[text] ?? text.toLowerCase());
}
