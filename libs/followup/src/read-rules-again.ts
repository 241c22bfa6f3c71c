import { holdCalendar, loadCalendar, readDueRule, type BodyKey, type DueRule } from '#calendar';
import { rulesAsRead } from '#intake';
import type { Clock, Tx } from '#platform';
import { keepDueRule, lockMandatesGoingWith, lockUnparsedMandates } from '#register';
import { resolveLocked } from './resolve-mandates-again.js';

/**
 * Rules that were kept as words because their kind was not known when they were confirmed are read again from what the
 * reader found: an upgrade may have taught the calendar that kind. What is still not understood stays as it is.
 */
export async function readRulesAgain(tx: Tx, clock: Clock, body: BodyKey): Promise<void> {
  await holdCalendar(tx);
  const unparsed = await lockUnparsedMandates(tx, body);
  if (unparsed.length === 0) return;
  const found = await rulesAsRead(
    tx,
    unparsed.map(({ id }) => id),
  );
  const original = new Map(found.map(({ mandate, dueRule }) => [mandate, dueRule]));
  const read: string[] = [];
  for (const mandate of unparsed) {
    const rule = understood(original.get(mandate.id)) ?? understood(wordsAsJson(mandate.dueRule));
    if (rule === null) continue;
    await keepDueRule(tx, mandate, rule);
    read.push(mandate.id);
  }
  if (read.length === 0) return;
  const goingWith = await lockMandatesGoingWith(tx, read);
  await resolveLocked(tx, { clock, calendar: await loadCalendar(tx) }, [...read, ...goingWith]);
}

function understood(json: unknown): DueRule | null {
  const checked = readDueRule(json);
  return checked.tag === 'rule' && checked.rule.kind !== 'unparsed' ? checked.rule : null;
}

/** Where a text gave no words, the rule itself was kept as them. */
function wordsAsJson(rule: object | null): unknown {
  const text: unknown = rule === null || !('text' in rule) ? null : rule.text;
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
