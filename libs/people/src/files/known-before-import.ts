import type { Tx, Viewer } from '#platform';
import {
  may,
  roleLine,
  type KnownBeforeImport,
  type KnownImportedPerson,
  type KnownUnit,
} from '../core/index.js';

/** What stands in the register that the lines of an import could be about. */
export async function knownBeforeImport(
  tx: Tx,
  viewer: Viewer,
  addresses: readonly string[],
): Promise<KnownBeforeImport> {
  const units = await tx.query<KnownUnit & { key: string }>(
    `SELECT u.key, u.names, u.kind, u.closed_at IS NOT NULL AS closed, p.key AS parent
     FROM unit u LEFT JOIN unit p ON p.id = u.parent_id`,
  );
  const bodies = await tx.query<{ key: string }>('SELECT key FROM body');
  const people = await tx.query<
    Omit<KnownImportedPerson, 'roles' | 'elsewhere'> & {
      address: string;
      bodies: readonly string[];
      roles: readonly { body: string; role: string; unit: string | null; state: string | null }[];
    }
  >(
    `SELECT lower(p.email) AS address, p.name, p.lang, p.mailbox, p.closed_at IS NOT NULL AS closed,
       coalesce((SELECT jsonb_agg(jsonb_build_object('body', g.body, 'role', g.role, 'unit', u.key, 'state', g.state))
         FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id WHERE g.person_id = p.id), '[]') AS roles,
       ARRAY(SELECT body FROM role_grant WHERE person_id = p.id UNION SELECT body FROM former_role WHERE person_id = p.id)
         AS bodies
     FROM person p WHERE lower(p.email) = ANY ($1) AND p.erased_at IS NULL`,
    [addresses],
  );
  return {
    units: new Map(units.map(({ key, ...unit }) => [key, unit])),
    bodies: new Map(bodies.map(({ key }) => [key, may(viewer, 'keep-people', key)])),
    people: new Map(
      people.map(({ address, roles, bodies: of, ...person }) => [
        address,
        {
          ...person,
          elsewhere: of.some((body) => !may(viewer, 'keep-people', body)),
          roles: new Set(
            roles.map(({ body, role, unit, state }) => roleLine(body, role, unit ?? '', state ?? '')),
          ),
        },
      ]),
    ),
  };
}
