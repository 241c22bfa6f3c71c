import { isDueRule, isRuleKind, type DueRule } from './rules/rule-kinds.js';
import { isRecord, type RuleFault } from './rules/schema.js';

/** A rule, or why it is none: its kind is not one the calendar understands, or fields of it are wrong. */
export type ReadRule =
  | { readonly tag: 'rule'; readonly rule: DueRule }
  | { readonly tag: 'unknown-kind'; readonly kind: string; readonly faults: readonly RuleFault[] }
  | { readonly tag: 'malformed'; readonly faults: readonly RuleFault[] };

/**
 * Checks a due rule in its JSON form, as INTERFACES states it. Nothing is dropped or filled in: a field that is unknown,
 * missing or of the wrong form refuses the whole rule, and `faults` says which and what to do (messages with `path`).
 * @example readDueRule({ kind: 'each-session', body: 'executive-board' }) // { tag: 'rule', rule: … }
 * @example readDueRule({ kind: 'someday' }) // { tag: 'unknown-kind', kind: 'someday', … }
 */
export function readDueRule(json: unknown): ReadRule {
  const faults = isDueRule(json, '');
  if (faults.length === 0) return { tag: 'rule', rule: json as DueRule };
  const kind = isRecord(json) ? json['kind'] : null;
  return typeof kind === 'string' && !isRuleKind(kind)
    ? { tag: 'unknown-kind', kind, faults }
    : { tag: 'malformed', faults };
}
