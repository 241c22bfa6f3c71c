import type { HeldRole, KeepPeople, People } from '#people';
import type { Role } from '#platform';
import { unusable } from '../unusable.js';

/** What `mandates user role EMAIL` was told. */
export interface RoleOptions {
  readonly role: Role;
  readonly body: string;
  /** The key of the unit that a director or focal point works for. */
  readonly unit?: string;
  /** The State that a member or reader comes from, by its two letters (ISO 3166-1). */
  readonly state?: string;
  /** Takes the role away instead of giving it. */
  readonly take?: boolean;
}

const system = { kind: 'system' } as const;
const commandLine = { kind: 'system', name: 'command-line' } as const;

/**
 * Gives a person a role in a body, or takes it away. One that they have already is given once.
 * @throws Refused as KeepPeople does; Error where they have no such role, or several and it is not said which
 */
export async function changeRole(
  {
    keepPeople,
    people,
  }: {
    readonly keepPeople: Pick<KeepPeople, 'giveRole' | 'takeRole'>;
    readonly people: Pick<People, 'open'>;
  },
  { id, email }: { readonly id: string; readonly email: string },
  { take = false, ...wanted }: RoleOptions,
): Promise<void> {
  if (!take) return keepPeople.giveRole(system, commandLine, id, { ...wanted, seen: null });
  const { roles } = await people.open(system, id);
  const [found, another] = roles.filter((held) => isWanted(held, wanted));
  const { role, body } = wanted;
  if (found === undefined) throw unusable('noSuchRole', { email, role, body });
  if (another !== undefined) throw unusable('whichRole', { email, role, body });
  return keepPeople.takeRole(system, commandLine, id, { seen: null, role: found.id });
}

function isWanted(held: HeldRole, { role, body, unit, state }: RoleOptions): boolean {
  return (
    !held.ended &&
    held.role === role &&
    held.body === body &&
    (unit === undefined || held.unit === unit) &&
    (state === undefined || held.state === state)
  );
}
