import { ruleKindNamed, type DueRule } from './rules/rule-kinds.js';
import { fault, isRecord, record, must, oneOf, type RuleFault } from './rules/schema.js';

/** A rule, or why it is none: its kind is not one the calendar understands, or fields of it are wrong. */
export type ReadRule =
  | { readonly tag: 'rule'; readonly rule: DueRule }
  | { readonly tag: 'unknown-kind'; readonly kind: string; readonly faults: readonly RuleFault[] }
  | { readonly tag: 'malformed'; readonly faults: readonly RuleFault[] };

/**
 * Checks a due rule in its JSON form, as INTERFACES states it. Nothing is dropped or filled in: a field that is unknown,
 * missing or of the wrong form refuses the whole rule, and `faults` says which and what to do (messages with `path`).
 * @example readDueRule({ kind: 'each-session', body: 'executive-board' }) // { tag: 'rule', rule: … }
 * @example readDueRule({ kind: 'interval', every: 'P2Y' }) // { tag: 'unknown-kind', kind: 'interval', … }
 */
export function readDueRule(json: unknown): ReadRule {
  if (!isRecord(json)) return { tag: 'malformed', faults: [fault('record', 'dueRule')] };
  const { kind: name } = json;
  if (typeof name !== 'string') return { tag: 'malformed', faults: [fault('missing', 'kind')] };
  const kind = ruleKindNamed(name);
  if (kind === null)
    return { tag: 'unknown-kind', kind: name, faults: [fault('unknownKind', 'kind', { kind: name })] };
  const faults = record({ ...kind.fields, kind: must(oneOf(name)) })(json, '');
  if (faults.length > 0) return { tag: 'malformed', faults };
  const rule = json as unknown as DueRule;
  const together = kind.faults?.(rule) ?? [];
  return together.length > 0 ? { tag: 'malformed', faults: together } : { tag: 'rule', rule };
}
