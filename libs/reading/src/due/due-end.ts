import type { DueEnd, DueRule, SessionReference } from '../due-rule.js';
import { datesOf } from '../finders/dates.js';
import type { Facts } from '../finders/facts.js';
import type { SessionMention } from '../finders/session-mentions.js';
import { ruleOf } from './session-rule.js';

/** The end of a duty, with the words that say so. */
interface EndFound {
  readonly end: DueEnd;
  readonly text: string;
}

const LOOK_BACK = 40;

/** A rule that repeats with the end that its ask states; any other as it is. */
export function ended(
  ask: string,
  rule: DueRule,
  text: string | null,
  mentions: readonly SessionMention[],
  asked: string | null,
  facts: Facts,
): { readonly rule: DueRule; readonly text: string | null } {
  const body = 'body' in rule ? rule.body : undefined;
  const said = endOf(ask, mentions, body ?? asked, facts);
  const limited = said && withEnd(rule, said.end);
  if (!limited) return { rule, text };
  return { rule: limited, text: text?.includes(said.text) ? text : `${text ?? ''} ${said.text}`.trim() };
}

/** Where an ask says that a repeated duty stops: at a session, on a date, when something is completed or has happened. */
function endOf(
  ask: string,
  mentions: readonly SessionMention[],
  asked: string | null,
  facts: Facts,
): EndFound | null {
  const { until, untilCompletion, untilEvent } = facts.grammar.due;
  const completion = untilCompletion.exec(ask);
  if (completion) return { end: { completionOf: completion.groups!['what']! }, text: completion[0] };
  const session = sessionAfter(until, ask, mentions, asked, facts);
  if (session) return { end: { session: session.at }, text: session.text };
  const date = dateAfter(until, ask, facts);
  if (date) return { end: { date: date.on }, text: date.text };
  const event = untilEvent?.exec(ask);
  return event ? { end: { event: event.groups!['what']!.trim() }, text: event[0].trim() } : null;
}

/** "until 31 December 2034": beside a duty that repeats it is no first date. */
export function saysUntil(words: string, facts: Facts): boolean {
  return dateAfter(facts.grammar.due.until, words, facts) !== null;
}

/** From when on a duty ends: "discontinue, as from its tenth session, …". */
export function endsFrom(
  ask: string,
  mentions: readonly SessionMention[],
  asked: string | null,
  facts: Facts,
): { readonly from: SessionReference | string; readonly text: string } | null {
  const { from } = facts.grammar.due;
  const session = sessionAfter(from, ask, mentions, asked, facts);
  if (session) return { from: session.at, text: session.text };
  const date = dateAfter(from, ask, facts);
  return date && { from: date.on, text: date.text };
}

/** The end belongs to the rules that repeat; any other has none. */
function withEnd(rule: DueRule, until: DueEnd): DueRule | null {
  switch (rule.kind) {
    case 'each-session':
    case 'ordinals-of-year':
    case 'interval':
    case 'regularly':
    case 'as-appropriate':
      return { ...rule, until };
    default:
      return null;
  }
}

/** The session that stands directly after words of a kind. */
function sessionAfter(
  words: RegExp,
  ask: string,
  mentions: readonly SessionMention[],
  asked: string | null,
  facts: Facts,
): { readonly at: SessionReference; readonly text: string } | null {
  for (const mention of mentions) {
    const before = ask.slice(Math.max(0, mention.start - LOOK_BACK), mention.start);
    const lead = words.exec(before);
    const body = mention.body?.key ?? asked;
    const rule = lead && body ? ruleOf(mention, body, facts) : null;
    if (lead && rule?.kind === 'session')
      return { at: rule.at, text: ask.slice(mention.start - (before.length - lead.index), mention.end) };
  }
  return null;
}

function dateAfter(words: RegExp, ask: string, facts: Facts): { on: string; text: string } | null {
  for (const { start, end, last } of datesOf(ask, facts.grammar.dates)) {
    const before = ask.slice(Math.max(0, start - LOOK_BACK), start);
    const lead = words.exec(before);
    if (lead && last) return { on: last, text: ask.slice(start - (before.length - lead.index), end) };
  }
  return null;
}
