import type { DueRule, SessionReference } from '../due-rule.js';
import type { BodyMention } from '../finders/bodies.js';
import type { Facts } from '../finders/facts.js';
import { type SessionMention, sessionMentionsOf } from '../finders/session-mentions.js';
import { ended, endsFrom, saysUntil } from './due-end.js';
import { goesThrough, passedAt } from './through.js';
import { isSubordinate, receivedBy, receiverOf } from './receiver.js';
import { ruleOf } from './session-rule.js';
import { duration, formsIn, type FormFound } from './forms.js';

/** When something is due, with the words that say so. */
export interface Due {
  readonly rule: DueRule | null;
  readonly text: string | null;
}

interface DueSession {
  readonly rule: DueRule;
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

const NOTHING: Due = { rule: null, text: null };

/**
 * Reads the words of one ask. A session belongs to the body that receives; without one, to `asked`:
 * the body that is addressed, or the one that asks.
 */
export function findDue(ask: string, facts: Facts, asked: string | null = facts.own): Due {
  const mentions = sessionMentionsOf(ask, facts.grammar, facts.bodies).filter((mention) => !mention.foreign);
  const named = facts.bodies.find(ask);
  const event = eventOf(ask, mentions, facts);
  const sessions = mentions.flatMap(
    (mention) => dueSession(ask, mention, mentions, named, facts, asked) ?? [],
  );
  const forms = formsIn(blanked(ask, mentions), facts);
  const ends = forms.find(({ rule }) => rule.kind === 'ends');
  if (ends) {
    const said = endsFrom(ask, mentions, asked, facts);
    const text = ask.slice(ends.start, ends.end).trim();
    if (!said) return { rule: ends.rule, text };
    return {
      rule: { kind: 'ends', from: said.from },
      text: text.includes(said.text) ? text : `${text} ${said.text}`,
    };
  }
  const due =
    repeatedDue(ask, forms, sessions, mentions, named, facts, asked) ??
    dateBefore(ask, forms, sessions, facts) ??
    sessionDue(ask, sessions, named, facts) ??
    event ??
    formDue(forms, ask, named, facts);
  if (due?.rule) return ended(ask, due.rule, due.text, mentions, asked, facts);
  const until = facts.grammar.due.untilCompletion.exec(ask);
  if (until) return { rule: { kind: 'unparsed', text: until[0] }, text: until[0] };
  const receiver = receiverOf(ask, named, facts);
  if (receiver) return { rule: { kind: 'none', body: receiver.key }, text: null };
  return NOTHING;
}

/** "every two years thereafter" after a first session; "every 60 days" after "within 15 days". */
function repeatedDue(
  ask: string,
  forms: readonly FormFound[],
  sessions: readonly DueSession[],
  mentions: readonly SessionMention[],
  named: readonly BodyMention[],
  facts: Facts,
  asked: string | null,
): Due | null {
  const interval = forms.find((form) => form.rule.kind === 'interval');
  if (!interval || interval.rule.kind !== 'interval') return null;
  if (forms.some(({ rule }) => rule.kind === 'ends')) return null;
  const first =
    sessions[0] ??
    startingAt(ask, mentions, named, facts, asked) ??
    forms.find((form) => form.rule.kind === 'date' && !saysUntil(form.text, facts));
  const body = (first && 'body' in first ? first.body : undefined) ?? receiverOf(ask, named, facts)?.key;
  const rule: DueRule = {
    ...interval.rule,
    ...(body ? { body } : {}),
    ...(first ? { first: first.rule } : {}),
  };
  const start = Math.min(interval.start, first?.start ?? interval.start);
  const end = Math.max(interval.end, first?.end ?? interval.end);
  return { rule: ofEachYear(rule, facts) ?? rule, text: ask.slice(start, end) };
}

/** No body meets more often within a year. */
const MOST_OF_YEAR = 4;

/** "every year at its second session", of a body that counts within the year: each year's second, not a first one. */
function ofEachYear(rule: DueRule, facts: Facts): DueRule | null {
  if (rule.kind !== 'interval' || rule.every !== 'P1Y' || rule.first?.kind !== 'session') return null;
  const { at } = rule.first;
  const isOfYear = 'ordinal' in at && at.ordinal <= MOST_OF_YEAR && at.year === undefined;
  if (!isOfYear || facts.countsOverLife(at.body)) return null;
  return { kind: 'ordinals-of-year', body: at.body, ordinals: [at.ordinal], choose: 'all' };
}

/** "annually, starting at its annual session of 2032". */
function startingAt(
  ask: string,
  mentions: readonly SessionMention[],
  named: readonly BodyMention[],
  facts: Facts,
  asked: string | null,
): DueSession | null {
  const { from } = facts.grammar.due;
  const mention = mentions.find((one) => from.test(ask.slice(Math.max(0, one.start - 40), one.start)));
  if (!mention) return null;
  const body = mention.body?.key ?? receivedBy(mention, named, ask, facts) ?? asked;
  const rule = body ? ruleOf(mention, body, facts) : null;
  return rule && body ? { rule, body, start: mention.start, end: mention.end } : null;
}

/** "by 1 July, so that the Council may consider it at its next session": the date is the due. */
function dateBefore(
  ask: string,
  forms: readonly FormFound[],
  sessions: readonly DueSession[],
  facts: Facts,
): Due | null {
  const date = forms.find(({ rule }) => rule.kind === 'date' && 'by' in rule);
  const [session] = sessions;
  if (!date || !session || date.end > session.start) return null;
  return facts.grammar.due.purpose.test(ask.slice(date.end, session.start))
    ? { rule: date.rule, text: date.text }
    : null;
}

function sessionDue(
  ask: string,
  sessions: readonly DueSession[],
  named: readonly BodyMention[],
  facts: Facts,
): Due | null {
  const distinct = sessions.filter(
    (one, index) =>
      sessions.findIndex((other) => JSON.stringify(other.rule) === JSON.stringify(one.rule)) === index,
  );
  const [first] = distinct;
  if (!first) return null;
  const text = ask.slice(first.start, distinct.at(-1)!.end);
  const through = new Set(named.filter((body) => goesThrough(ask, body, facts)).map(({ key }) => key));
  const passed = distinct.find((one) => through.has(one.body));
  const then = distinct.find((one) => !through.has(one.body));
  if (distinct.length === 2 && passed && then)
    return { rule: { kind: 'hops', via: passed.rule, then: then.rule }, text };
  if (distinct.length > 1) return { rule: { kind: 'all', rules: distinct.map((one) => one.rule) }, text };
  const via = named.find((body) => goesThrough(ask, body, facts) && body.key !== first.body);
  if (!via) return { rule: first.rule, text };
  const preceding: DueRule = { kind: 'preceding', body: via.key, before: first.rule };
  return { rule: { kind: 'hops', via: preceding, then: first.rule }, text };
}

function formDue(
  forms: readonly FormFound[],
  ask: string,
  named: readonly BodyMention[],
  facts: Facts,
): Due | null {
  const [first] = forms;
  if (!first) return null;
  if (first.rule.kind !== 'regularly') return { rule: first.rule, text: first.text };
  const receiver = receiverOf(ask, named, facts);
  return { rule: { ...first.rule, ...(receiver ? { body: receiver.key } : {}) }, text: first.text };
}

/** Something to be held beside a session of another body ("on the margins of …"). */
function eventOf(ask: string, mentions: readonly SessionMention[], facts: Facts): Due | null {
  const { margins, marginsAfter } = facts.grammar.due;
  for (const mention of mentions) {
    const before = ask.slice(Math.max(0, mention.start - 40), mention.start);
    const at = margins.exec(before);
    if (at) {
      const text = ask.slice(mention.start - (before.length - at.index), mention.end);
      return { rule: { kind: 'event', text }, text };
    }
    const after = isOurs(mention, facts) ? null : marginsAfter?.exec(ask.slice(mention.end));
    if (after) {
      const during = /^[^，；。]{0,4}?(?:期间|间隙|会外)/.exec(after[0])?.[0].length ?? 0;
      const text = ask.slice(mention.start, mention.end + during);
      return { rule: { kind: 'event', text }, text };
    }
  }
  return null;
}

function isOurs({ body }: SessionMention, facts: Facts): boolean {
  return body === null || body.key === facts.own || body.key === facts.parent;
}

function dueSession(
  ask: string,
  mention: SessionMention,
  all: readonly SessionMention[],
  named: readonly BodyMention[],
  facts: Facts,
  asked: string | null,
): DueSession | null {
  const { due: grammar } = facts.grammar;
  const before = ask.slice(Math.max(0, mention.start - 90), mention.start);
  const after = ask.slice(mention.end, mention.end + 40);
  const late = grammar.beforeAfter?.exec(after)?.[0].length ?? 0;
  // what comes again, next or before something else is not over and done
  const isPast =
    (mention.every === null && !mention.next && grammar.pastBefore.test(before)) ||
    (late === 0 && grammar.pastAfter.test(after));
  if (isPast || grammar.margins.test(before)) return null;
  if (grammar.from.test(before) || (!isOurs(mention, facts) && grammar.marginsAfter?.test(after)))
    return null;
  const isBefore = late > 0 || grammar.before.test(before);
  if (!isBefore && !grammar.at.test(before) && !grammar.atAfter?.test(after)) return null;
  const receiver = receivedBy(mention, named, ask, facts);
  const isOfAsker = asked !== null && !mention.possessive && receiver !== null && isSubordinate(receiver);
  const body =
    mention.body?.key ?? passedAt(mention, named, ask, facts) ?? (isOfAsker ? asked : receiver) ?? asked;
  const isEach = mention.every !== null && mention.body !== null;
  if (mention.isMeeting && body && !isEach && !facts.meets(body)) return null;
  const isTheirs = mention.next || (mention.possessive && mention.ordinals.length > 0);
  if (mention.isMeeting && !body && !isTheirs) return null;
  const start = mention.start;
  if (!body)
    return {
      rule: { kind: 'unparsed', text: ask.slice(start, mention.end) },
      body: '',
      start,
      end: mention.end,
    };
  const rule = ruleOf(mention, body, facts) ?? { kind: 'unparsed', text: ask.slice(start, mention.end) };
  const from = rule.kind === 'each-session' ? fromOf(ask, all, body, facts) : null;
  const lead = phraseStart(before, mention.start, facts);
  if (from) return { rule: { ...rule, from } as DueRule, body, start: lead, end: mention.end };
  if (isBefore && rule.kind !== 'session') {
    return {
      rule: { kind: 'unparsed', text: ask.slice(lead, mention.end) },
      body,
      start: lead,
      end: mention.end,
    };
  }
  const related: DueRule =
    rule.kind !== 'session'
      ? rule
      : isBefore
        ? { ...rule, relation: 'before', ...leadOf(before, facts) }
        : { ...rule, ...partOf(before, facts) };
  return { rule: related, body, start: lead, end: mention.end + late };
}

/** "at the humanitarian segment of its session". */
function partOf(before: string, facts: Facts): { readonly agendaSegment?: string } {
  const segment = facts.grammar.due.agendaSegment.exec(before)?.groups?.['segment'];
  return segment ? { agendaSegment: segment } : {};
}

/** "at least eight weeks before". */
function leadOf(before: string, facts: Facts): { readonly lead?: string } {
  const { due: grammar } = facts.grammar;
  const said = grammar.lead.exec(before.slice(0, grammar.before.exec(before)?.index ?? 0))?.groups;
  const lead = said ? duration(said['count'], said['unit'], facts) : null;
  return lead ? { lead } : {};
}

/** The due words begin with the preposition. */
function phraseStart(before: string, start: number, facts: Facts): number {
  const lead = facts.grammar.due.before.exec(before) ?? facts.grammar.due.at.exec(before);
  return lead ? start - (before.length - lead.index) : start;
}

/** "starting with its first session of 2024". */
function fromOf(
  ask: string,
  all: readonly SessionMention[],
  body: string,
  facts: Facts,
): SessionReference | null {
  const { from } = facts.grammar.due;
  const mention = all.find((one) => from.test(ask.slice(Math.max(0, one.start - 40), one.start)));
  const rule = mention ? ruleOf(mention, body, facts) : null;
  return rule?.kind === 'session' ? rule.at : null;
}

/** The ask without its sessions, so that "every year" in "second session of every year" is not read twice. */
function blanked(ask: string, mentions: readonly SessionMention[]): string {
  let text = ask;
  for (const { start, end } of mentions)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}
