import type { Tx } from '#platform';
import type { DataSource } from 'typeorm';
import type { Deed, HookKind } from '../core/index.js';

/** A webhook that is to be told. */
export interface ListeningHook {
  readonly id: string;
  readonly body: string;
  readonly kinds: readonly HookKind[];
  readonly fromSeq: number;
}

/** What was done since the last look: until where the trail was read, and what of it may be heard. */
export interface NewDeeds {
  readonly from: number;
  readonly until: number;
  readonly deeds: readonly Deed[];
}

export function hooksOn(dataSource: DataSource): Promise<readonly ListeningHook[]> {
  return dataSource.query<ListeningHook[]>(
    `SELECT id, body, kinds, from_seq::float8 AS "fromSeq" FROM webhook WHERE state = 'on' ORDER BY id`,
  );
}

/** Sealed entries alone: below the last seal nothing can be added to the trail any more. */
export async function deedsToHear(
  dataSource: DataSource,
  bodies: readonly string[],
  most: number,
): Promise<NewDeeds> {
  const [place] = await dataSource.query<{ from: number; until: number }[]>(
    `SELECT r.seq::float8 AS "from", greatest(r.seq, (SELECT coalesce(max(seq), 0) FROM trail_seal))::float8 AS until
     FROM webhook_reading r`,
  );
  const { from, until } = place!;
  if (bodies.length === 0) return { from, until, deeds: [] };
  const deeds = await dataSource.query<Deed[]>(
    `SELECT seq::float8 AS seq, action, jsonb_build_object('kind', subject_kind, 'id', subject_id) AS subject, body,
       before, after, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM trail WHERE seq > $1 AND seq <= $2 AND body = ANY ($3)
       AND subject_kind IN ('task', 'mandate', 'session', 'planned-document')
     ORDER BY seq LIMIT $4`,
    [from, until, bodies, most],
  );
  return { from, until: deeds.length === most ? deeds.at(-1)!.seq : until, deeds };
}

/** Goes on from where it was; false when another process was faster. A place in the trail is no deed. */
export async function moveReading(
  asked: Pick<Tx, 'query'>,
  { from, until }: Pick<NewDeeds, 'from' | 'until'>,
): Promise<boolean> {
  const moved = await asked.query('UPDATE webhook_reading SET seq = $2 WHERE seq = $1 RETURNING seq', [
    from,
    until,
  ]);
  return moved.length > 0;
}

/** The same where there is nothing to tell. */
export async function skipReading(
  dataSource: DataSource,
  { from, until }: Pick<NewDeeds, 'from' | 'until'>,
): Promise<void> {
  await dataSource.query('UPDATE webhook_reading SET seq = $2 WHERE seq = $1', [from, until]);
}
