import { roleForUnit, rolesThatMay, visibleBodies } from '#people';
import { Refused, type CalendarDate, type Tx, type Viewer } from '#platform';

/**
 * Says which unit owes a mandate, compare-and-set on its version.
 * @param given.seen the version that the person saw
 * @param given.unit the unit's id and key; null when nobody owes it any more
 * @param given.today the day from which it owes it
 * @returns the ids of its tasks
 * @throws Refused 'not-found', 'not-allowed', 'stale'
 */
export async function assignUnit(
  tx: Tx,
  viewer: Viewer,
  id: string,
  given: {
    readonly seen: number;
    readonly unit: { readonly id: string; readonly key: string } | null;
    readonly today: (zone: string) => CalendarDate;
  },
): Promise<readonly string[]> {
  const [mandate] = await tx.query<{ body: string; zone: string; unit: string | null; version: number }>(
    `SELECT m.body, b.zone, u.key AS unit, m.version
     FROM mandate m JOIN body b ON b.key = m.body LEFT JOIN unit u ON u.id = m.unit_id
     WHERE m.id = $1 AND ($2::text[] IS NULL OR m.body = ANY ($2)) FOR UPDATE OF m`,
    [id, seenBodies(viewer)],
  );
  if (mandate === undefined) throw new Refused('not-found');
  if (roleForUnit(viewer, 'assign-units', mandate.body, []) === null) {
    throw new Refused('not-allowed', { action: 'assign-units', roles: rolesThatMay('assign-units') });
  }
  if (mandate.version !== given.seen) throw new Refused('stale', { version: mandate.version });
  await tx.query(`UPDATE mandate SET unit_id = $2, owned_since = $3, version = version + 1 WHERE id = $1`, [
    id,
    given.unit?.id ?? null,
    given.unit === null ? null : given.today(mandate.zone),
  ]);
  tx.record({
    action: 'mandate.unit-assigned',
    subject: { kind: 'mandate', id },
    body: mandate.body,
    before: { unit: mandate.unit },
    after: { unit: given.unit?.key ?? null },
  });
  const tasks = await tx.query<{ id: string }>('SELECT id FROM task WHERE mandate_id = $1 ORDER BY id', [id]);
  return tasks.map((task) => task.id);
}

function seenBodies(viewer: Viewer): readonly string[] | null {
  const visible = visibleBodies(viewer, 'see-mandates');
  return visible === 'all' ? null : visible;
}
