import type { Tx } from '#platform';
import { endMandate } from '../end-mandate.command.js';
import type { RecordedAct } from './insert-act.js';
import type { MandateEnding } from './stated-act.js';
import { writeEffects } from './write-effect.js';

const dropped = { progress: 'dropped', blocked_kind: null, blocked_reason: null, blocked_cleared_at: null };

/**
 * Takes a mandate off the list by an act of the body, with the tasks that are still owed.
 * @returns the ids of these @throws Refused 'wrong-progress'
 */
export async function endByAct(
  tx: Tx,
  act: RecordedAct,
  mandate: string,
  ending: MandateEnding,
): Promise<readonly string[]> {
  const ended = await endMandate(tx, mandate, ending, { act: act.id, reference: act.reference });
  await writeEffects(tx, act, [
    { mandate, task: null, deed: ending, before: { life: ended.before }, after: { life: ended.after } },
    ...ended.dropped.map(({ id, session, before }) => ({
      ...{ mandate, task: id, deed: 'drop' as const, from: session, before },
      after: dropped,
    })),
  ]);
  return ended.dropped.map(({ id }) => id);
}
