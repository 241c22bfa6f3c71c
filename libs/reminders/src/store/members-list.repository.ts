import { newId, type CalendarDate, type Tx } from '#platform';

/** The list of outstanding mandates for the members of a body before a session, as it stands. */
export interface StoredMembersList {
  readonly id: string;
  readonly body: string;
  /** The key of the session. */
  readonly session: string;
  readonly opensOn: CalendarDate;
  readonly goesOn: CalendarDate;
  readonly state: 'held' | 'released' | 'withdrawn';
  readonly version: number;
}

const columns = `id, body, session, opens_on::text AS "opensOn", goes_on::text AS "goesOn", state, version`;

/** The lists of a body whose session has not opened, locked in the order of their ids. */
export function membersListsAhead(
  tx: Tx,
  body: string,
  today: CalendarDate,
): Promise<readonly StoredMembersList[]> {
  return tx.query<StoredMembersList>(
    `SELECT ${columns} FROM members_list WHERE body = $1 AND (opens_on >= $2 OR state = 'held') ORDER BY id FOR UPDATE`,
    [body, today],
  );
}

/** One list, locked; null when there is none. */
export async function openMembersList(tx: Tx, id: string): Promise<StoredMembersList | null> {
  const [list] = await tx.query<StoredMembersList>(
    `SELECT ${columns} FROM members_list WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return list ?? null;
}

/** Prepares the list of a session; where it is there already, nothing happens. @returns its id, or null */
export async function prepareMembersList(
  tx: Tx,
  list: Pick<StoredMembersList, 'body' | 'session' | 'opensOn' | 'goesOn' | 'state'> & {
    readonly today: CalendarDate;
  },
): Promise<string | null> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO members_list (id, body, session, opens_on, goes_on, prepared_on, state, released_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7 = 'released' THEN $8::timestamptz END)
     ON CONFLICT (session) DO NOTHING RETURNING id`,
    [newId(), list.body, list.session, list.opensOn, list.goesOn, list.today, list.state, tx.at],
  );
  return made?.id ?? null;
}

/** Its session meets on other days; a list of one that does not meet at all is withdrawn. */
export async function redateMembersList(
  tx: Tx,
  id: string,
  days: Pick<StoredMembersList, 'opensOn' | 'goesOn'> | null,
): Promise<void> {
  if (days === null) {
    await tx.query(
      `UPDATE members_list SET state = 'withdrawn', version = version + 1 WHERE id = $1 AND state = 'held'`,
      [id],
    );
    return;
  }
  await tx.query(
    `UPDATE members_list SET opens_on = $2, goes_on = $3, version = version + 1,
       state = CASE WHEN state = 'withdrawn' THEN 'held' ELSE state END WHERE id = $1`,
    [id, days.opensOn, days.goesOn],
  );
}

/** Lets a list go, or holds it. */
export async function setMembersList(
  tx: Tx,
  id: string,
  to: { readonly state: 'held' } | { readonly state: 'released'; readonly by: string | null },
): Promise<void> {
  await tx.query(
    `UPDATE members_list SET state = $2, version = version + 1, released_by = $3,
       released_at = CASE WHEN $2 = 'released' THEN $4::timestamptz END WHERE id = $1`,
    [id, to.state, to.state === 'released' ? to.by : null, tx.at],
  );
}

/**
 * A body's policy has begun or ceased to hold its lists. Ceased: what is held goes. Begun: what nobody released and is not
 * due yet is held. What an officer released stays released.
 */
export async function letListsFollowHold(
  tx: Tx,
  body: string,
  { hold, today }: { readonly hold: boolean; readonly today: CalendarDate },
): Promise<void> {
  const by = tx.actor.kind === 'person' ? tx.actor.id : null;
  const following = await tx.query<Pick<StoredMembersList, 'id' | 'session'>>(
    hold
      ? `UPDATE members_list SET state = 'held', released_at = NULL, version = version + 1
         WHERE body = $1 AND state = 'released' AND released_by IS NULL AND goes_on > $2 RETURNING id, session`
      : `UPDATE members_list SET state = 'released', released_at = $3, released_by = $4, version = version + 1
         WHERE body = $1 AND state = 'held' AND opens_on >= $2 RETURNING id, session`,
    hold ? [body, today] : [body, today, tx.at, by],
  );
  for (const { id, session } of following) {
    const [before, after] = hold ? (['released', 'held'] as const) : (['held', 'released'] as const);
    tx.record({
      action: `members-list.${after}`,
      subject: { kind: 'members-list', id },
      body,
      before: { state: before },
      after: { state: after, session },
    });
  }
}
