import type { Grammar } from '../grammar/grammar.js';
import type { SessionWords } from '../grammar/session-words.js';
import type { Bodies, BodyMention } from './bodies.js';
import { matchesOf } from '../text/matches.js';

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
  return /conference|meeting|parties|subsidiary|committee-on|plenary|working-group/.test(key);
}

const LOOK_BACK = 110;
/** What the groups of English and Chinese mean. */
const WORDS: SessionWords = {
  every: /^(?:each|every|any|各|历|每)/,
  possessive: /^(?:its|their|our|his|her|其)/,
  or: /or|或/,
  plural: /^sessions$/i,
  meeting: /^meeting/i,
  common: /(?!)/,
  special: /special|extraordinary|emergency|特别|紧急|非常/i,
  names: { 年度: 'annual', 年会: 'annual', 实质性: 'substantive', 组织: 'organizational' },
  foreign: /^ of (?:the )?[A-Z]/,
};
/** Before a Chinese session, these may stand though no body is named. */
const HAN_LEAD =
  /(?:^|[在于的其向供至对了将与和及由到为并是以上本该会行开办会停复交出议方后起始，。；：、（(“”"\s年为第次届]|举行|召开)$/;

/** What was found lately, by the bodies of a document: finders ask for the sessions of one sentence several times. */
const FOUND = new WeakMap<Bodies, Map<string, readonly SessionMention[]>>();
const MOST_REMEMBERED = 20_000;

/** Sessions of a sentence, in order. */
export function sessionMentionsOf(text: string, grammar: Grammar, bodies: Bodies): readonly SessionMention[] {
  let found = FOUND.get(bodies);
  if (found === undefined || found.size >= MOST_REMEMBERED) FOUND.set(bodies, (found = new Map()));
  let mentions = found.get(text);
  if (mentions === undefined) found.set(text, (mentions = mentionsIn(text, grammar, bodies)));
  return mentions;
}

function mentionsIn(text: string, grammar: Grammar, bodies: Bodies): SessionMention[] {
  const tokens = matchesOf(grammar.sessions.token, text);
  if (tokens.length === 0) return [];
  const named = bodies.find(text);
  const mentions: SessionMention[] = [];
  for (const match of tokens) {
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
  const words = grammar.sessions.words ?? WORDS;
  const start = at - (before?.[0].length ?? 0);
  let end = at + token[0].length;
  grammar.sessions.after.lastIndex = end;
  const after = grammar.sessions.after.exec(text);
  end = Math.max(end, grammar.sessions.after.lastIndex);
  const run = after?.groups?.['run'] ?? '';
  const said = groupsOf([before, token, after, ...(grammar.sessions.run ?? []).map((one) => one.exec(run))]);
  const body = bodyOf(text, at, end, said, start, named, grammar, bodies);
  if (body && body.end > end) end = body.end;
  const late = body && grammar.sessions.yearAfterBody?.exec(text.slice(end));
  if (late) end += late[0].length;
  const ordinals = ordinalsOf(said, grammar);
  const year = Number(said['year'] ?? late?.groups?.['year'] ?? 0) || null;
  const det = said['det']?.toLowerCase() ?? '';
  const name = nameOf(said['name'] ?? (token[0] === '年会' ? '年会' : ''), words);
  const every = said['everyYear'] ? 'year' : words.every.test(det) ? 'session' : null;
  const resumed = resumedOf(said, token[0], grammar);
  const mention: SessionMention = {
    start,
    end,
    body,
    year,
    ofTheYear: Boolean(said['ofYear']),
    ordinals,
    choose: words.or.test(said['choice'] ?? '') ? 'one' : 'all',
    name,
    kind: said['kind'] ? (words.special.test(said['kind']) ? 'special' : 'regular') : null,
    resumed,
    every,
    next: Boolean(said['next']),
    last: Boolean(said['last']),
    possessive: words.possessive.test(det),
    plural: words.plural.test(token[0]),
    isMeeting: words.meeting.test(token[0]),
    foreign:
      (!body && grammar.sessions.ofBody !== null && words.foreign.test(text.slice(end, end + 16))) ||
      (!body &&
        grammar.sessions.ofBody === null &&
        !HAN_LEAD.test(text.slice(Math.max(0, start - 4), start))),
  };
  if (said['assembly'] !== undefined && ordinals.length === 0) return null;
  const isCommon = mention.isMeeting || words.common.test(token[0]);
  const isNamed = ordinals.length > 0 || mention.next || every || (mention.possessive && year !== null);
  if (isCommon && !isNamed) return null;
  const says =
    ordinals.length > 0 || year || name || every || mention.next || mention.last || resumed || mention.plural;
  return says ? mention : null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What was said before, in and after the word for a session. */
function groupsOf(matches: readonly (RegExpMatchArray | RegExpExecArray | null)[]): Groups {
  const said = matches.flatMap((match) => Object.entries(match?.groups ?? {}));
  return Object.fromEntries(said.filter(([, text]) => text !== undefined));
}

function bodyOf(
  text: string,
  at: number,
  end: number,
  said: Groups,
  start: number,
  named: readonly BodyMention[],
  grammar: Grammar,
  bodies: Bodies,
): BodyMention | null {
  const { ofBody } = grammar.sessions;
  const name = said['body'] ?? said['body2'] ?? said['body3'];
  if (name || ofBody === null) return name ? { key: bodies.keyOf(name), name, start, end } : null;
  const after = named.find((body) => body.start >= end && body.start <= end + 10);
  if (after && ofBody.test(text.slice(end, after.start))) return after;
  // "the Seventy-fifth World Health Assembly": the body's name is the word for its session
  const own = named.find((body) => body.start < end && at < body.end);
  if (own) return own;
  // "the Council's next session"
  const owner = named.filter((body) => body.start >= start && body.end < at).at(-1);
  if (owner) return owner;
  // "the Executive Board second session": the name stands directly before
  return named.find((body) => body.end + 1 === start) ?? null;
}

function ordinalsOf(said: Groups, grammar: Grammar): number[] {
  const first = said['inaugural'] ? 1 : said['ordinal'] ? grammar.numbers.readOrdinal(said['ordinal']) : null;
  const second = said['ordinal2'] ? grammar.numbers.readOrdinal(said['ordinal2']) : null;
  return [first, second].filter((value): value is number => value !== null && value > 0);
}

function resumedOf(said: Groups, token: string, grammar: Grammar): SessionMention['resumed'] {
  if (!said['resumed'] && !said['resumedAfter'] && !token.endsWith('续会')) return null;
  return { n: said['resumedNth'] ? grammar.numbers.readOrdinal(said['resumedNth']) : null };
}

function nameOf(text: string, { names }: SessionWords): string | null {
  return text === '' ? null : (names[text.toLowerCase()] ?? text.toLowerCase());
}
