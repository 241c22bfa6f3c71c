import { Refused, type Tx } from '#platform';
import type { HookKind } from '../core/index.js';
import { hookColumns, type HookView } from '../hook-view.js';

/** How long the secret before a new one still signs. */
const overlap = "interval '24 hours'";

export interface NewHook {
  readonly id: string;
  readonly body: string;
  readonly address: string;
  readonly kinds: readonly HookKind[];
  readonly secret: Buffer;
}

/** Of a body that nobody has: nothing. It hears of what is done from now on. */
export async function insertHook(tx: Tx, hook: NewHook): Promise<void> {
  await tx.query(
    `INSERT INTO webhook (id, body, address, kinds, secret, from_seq, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, (SELECT coalesce(max(seq), 0) FROM trail), $6, $7)`,
    [
      hook.id,
      hook.body,
      hook.address,
      hook.kinds,
      hook.secret,
      tx.actor.kind === 'person' ? tx.actor.id : null,
      tx.at,
    ],
  );
}

/** How many webhooks a body has; nobody else makes one until this unit of work ends. */
export async function countHooks(tx: Tx, body: string): Promise<number> {
  await tx.query('SELECT 1 FROM body WHERE key = $1 FOR UPDATE', [body]);
  const [row] = await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM webhook WHERE body = $1', [
    body,
  ]);
  return row!.n;
}

/** Held until the unit of work ends. @throws Refused 'not-found' */
export async function holdHook(tx: Tx, id: string): Promise<HookView> {
  const [hook] = await tx.query<HookView>(`SELECT ${hookColumns} FROM webhook w WHERE w.id = $1 FOR UPDATE`, [
    id,
  ]);
  if (hook === undefined) throw new Refused('not-found');
  return hook;
}

/** @throws Refused 'stale' when it is not the version that was seen */
export async function rewriteHook(
  tx: Tx,
  hook: Pick<HookView, 'id' | 'version' | 'address' | 'kinds' | 'state'>,
): Promise<void> {
  const written = await tx.query(
    `UPDATE webhook SET address = $3, kinds = $4, version = version + 1,
       from_seq = CASE WHEN state = 'on' OR $5 <> 'on' THEN from_seq ELSE (SELECT coalesce(max(seq), 0) FROM trail) END,
       state = $5
     WHERE id = $1 AND version = $2 RETURNING id`,
    [hook.id, hook.version, hook.address, hook.kinds, hook.state],
  );
  if (written.length === 0) throw new Refused('stale');
}

/** Switched off, what waits for it will not be told. */
export async function giveUpWaiting(tx: Tx, hook: string): Promise<void> {
  await tx.query(
    `UPDATE webhook_delivery SET state = 'given-up', failure = 'off', lease_until = NULL
     WHERE webhook_id = $1 AND state = 'waiting'`,
    [hook],
  );
}

/** The other side said that there is nothing any more. */
export async function markGone(tx: Tx, hook: string): Promise<void> {
  await tx.query("UPDATE webhook SET state = 'gone', version = version + 1 WHERE id = $1 AND state = 'on'", [
    hook,
  ]);
}

export async function renewHookSecret(tx: Tx, id: string, secret: Buffer): Promise<void> {
  await tx.query(
    `UPDATE webhook SET earlier_secret = secret, earlier_until = $3::timestamptz + ${overlap}, secret = $2,
       version = version + 1 WHERE id = $1`,
    [id, secret, tx.at],
  );
}

export async function removeHook(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM webhook WHERE id = $1', [id]);
}
