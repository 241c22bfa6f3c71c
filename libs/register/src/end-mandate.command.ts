import { Refused, type Tx } from '#platform';
import { rolesThatMay } from '#people';
import { mandateActRules, mandateStep, type MandateAct, type MandateLife } from './core/index.js';

/** Why a mandate leaves the list: the reading of a later text in which it no longer stands, or an act of the body. */
export type Because = { readonly text: string } | { readonly act: string; readonly reference: string };

/** A mandate that has left the list, and the tasks that went with it, as they were. */
export interface EndedMandate {
  readonly body: string;
  readonly before: MandateLife;
  readonly after: MandateLife;
  readonly dropped: readonly DroppedTask[];
}

interface DroppedTask {
  readonly id: string;
  /** Where it was due. */
  readonly session: string | null;
  readonly before: Readonly<Record<string, unknown>>;
}

const told = {
  implement: { action: 'mandate.implemented' },
  elapse: { action: 'mandate.elapsed' },
  retire: { action: 'mandate.retired' },
} as const;

/**
 * Takes a mandate off the list, with the tasks of it that are still owed; what was delivered stays as it was.
 * @throws Refused 'not-found'; 'wrong-progress' when it is off the list already
 */
export async function endMandate(
  tx: Tx,
  mandate: string,
  act: keyof typeof told,
  because: Because,
): Promise<EndedMandate> {
  const [open] = await tx.query<{ body: string; life: MandateLife }>(
    'SELECT body, life FROM mandate WHERE id = $1 FOR UPDATE',
    [mandate],
  );
  if (open === undefined) throw new Refused('not-found');
  const step = mandateStep(act, open.life);
  if (step.tag === 'wrong-life') throw refusal(act, open.life, step.possible);
  await tx.query('UPDATE mandate SET life = $2, version = version + 1 WHERE id = $1', [mandate, step.life]);
  const dropped = await dropTasks(tx, mandate);
  tx.record({
    ...told[act],
    subject: { kind: 'mandate', id: mandate },
    body: open.body,
    before: { life: open.life },
    after: { life: step.life, because, dropped: dropped.map(({ id }) => id), ...referenceOf(because) },
  });
  return { body: open.body, before: open.life, after: step.life, dropped };
}

async function dropTasks(tx: Tx, mandate: string): Promise<readonly DroppedTask[]> {
  return tx.query<DroppedTask>(
    `WITH open AS (SELECT id, progress, blocked_kind, blocked_reason, blocked_cleared_at FROM task
       WHERE mandate_id = $1 AND progress NOT IN ('delivered', 'considered', 'dropped') ORDER BY id FOR UPDATE)
     UPDATE task t SET progress = 'dropped', blocked_kind = NULL, blocked_reason = NULL, blocked_cleared_at = NULL,
       version = version + 1
     FROM open WHERE t.id = open.id
     RETURNING t.id, t.session, jsonb_build_object('progress', open.progress, 'blocked_kind', open.blocked_kind,
       'blocked_reason', open.blocked_reason, 'blocked_cleared_at', open.blocked_cleared_at) AS before`,
    [mandate],
  );
}

function referenceOf(because: Because) {
  return 'act' in because ? { reference: because.reference } : {};
}

/** Says what is possible instead, and who could do it. */
function refusal(act: MandateAct, life: MandateLife, possible: readonly MandateAct[]): Refused {
  const roles = [...new Set(possible.flatMap((next) => rolesThatMay(mandateActRules[next].needs)))];
  return new Refused('wrong-progress', {
    act,
    life,
    possible,
    roles,
    now: { key: `page.life.${life}` },
    next: roles.length === 0 ? null : roles.map((role) => ({ key: `page.role.${role}` })),
  });
}
