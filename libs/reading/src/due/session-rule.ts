import type { DueRule, SessionReference } from '../due-rule.js';
import type { Facts } from '../finders/facts.js';
import type { SessionMention } from '../finders/session-mentions.js';

/** The rule that a session's own words make: "each", "of each year", "next", "last", or its name. Null when they make none. */
export function ruleOf(mention: SessionMention, body: string, facts: Facts): DueRule | null {
  const { ordinals, every, name, year } = mention;
  if (mention.last && (year !== null || every === 'year'))
    return { kind: 'last-of-year', body, ...(year === null ? {} : { year }) };
  if (every === 'year' && ordinals.length > 0) {
    return { kind: 'ordinals-of-year', body, ordinals, choose: ordinals.length > 1 ? mention.choose : 'all' };
  }
  if (every !== null && name !== null)
    return { kind: 'ordinals-of-year', body, names: [name], choose: 'all' };
  if (mention.next && every === null) return sessionRule({ body, next: true }, mention);
  if (every === 'session' || (mention.plural && ordinals.length === 0 && year === null)) {
    return {
      kind: 'each-session',
      body,
      ...(mention.kind === 'regular' ? { only: 'regular' as const } : {}),
    };
  }
  const named = facts.countsOverLife(body) || year === null ? {} : { year };
  if (ordinals.length > 1) {
    if (mention.choose === 'one') return null;
    return {
      kind: 'all',
      rules: ordinals.map((ordinal): DueRule => ({ kind: 'session', at: { body, ...named, ordinal } })),
    };
  }
  if (ordinals.length === 1) return sessionRule({ body, ...named, ordinal: ordinals[0]! }, mention);
  // "its regular session of 1992", "its 2024 session": named by the year alone
  const said = name ?? (year === null ? null : (mention.kind ?? 'session'));
  if (said !== null && year !== null) return sessionRule({ body, year, name: said }, mention);
  return null;
}

function sessionRule(at: SessionReference, mention: SessionMention): DueRule {
  const { resumed } = mention;
  if (!resumed) return { kind: 'session', at };
  return {
    kind: 'session',
    at,
    segment: { kind: 'resumed', ...(resumed.n === null ? {} : { n: resumed.n }) },
  };
}
