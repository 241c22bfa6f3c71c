import { Refused, type Tx } from '#platform';

/**
 * Keeps the last administrator of a body where they are: nobody could let anybody in any more. Holds their bodies, so that
 * two who take away each other come one after the other.
 * @param bodies those in which the role is to end; all without it
 * @throws Refused 'last-administrator' with the bodies
 */
export async function refuseWithoutAdministrator(
  tx: Tx,
  person: string,
  bodies: readonly string[] | null = null,
): Promise<void> {
  const administered = await tx.query<{ body: string }>(
    `SELECT key AS body FROM body WHERE key IN (
       SELECT body FROM role_grant WHERE person_id = $1 AND role = 'administrator' AND ($2::text[] IS NULL OR body = ANY ($2)))
     ORDER BY key FOR UPDATE`,
    [person, bodies],
  );
  if (administered.length === 0) return;
  const left = await tx.query<{ body: string }>(
    `SELECT body FROM unnest($2::text[]) AS body WHERE NOT EXISTS (
       SELECT 1 FROM role_grant g WHERE g.body = body.body AND g.role = 'administrator' AND g.person_id <> $1)`,
    [person, administered.map(({ body }) => body)],
  );
  if (left.length > 0) throw new Refused('last-administrator', { bodies: left.map(({ body }) => body) });
}
