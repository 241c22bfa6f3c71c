import type { Message } from '#messages/web';

/** A role as it is typed; empty is not said. */
export interface TypedRole {
  readonly role: string;
  readonly body: string;
  readonly unit: string;
  readonly state: string;
}

export const noRole: TypedRole = { role: '', body: '', unit: '', state: '' };

/** What each role is called. */
export const roleWords = {
  administrator: 'page.role.administrator',
  'governance-officer': 'page.role.governance-officer',
  director: 'page.role.director',
  'focal-point': 'page.role.focal-point',
  member: 'page.role.member',
  reader: 'page.role.reader',
} as const;

export type RoleName = keyof typeof roleWords;
export const roleNames = Object.keys(roleWords) as readonly RoleName[];

/** What is wrong with a role as it is typed, by the names of the fields. */
export function roleFaults(
  { role, body, unit, state }: TypedRole,
  mailbox = false,
): Readonly<Record<string, Message>> {
  return {
    ...(role === '' && { role: { key: 'directory.page.role.missing' } as const }),
    ...(body === '' && { body: { key: 'directory.page.role.missing' } as const }),
    ...(role === 'focal-point' && unit === '' && { unit: { key: 'directory.fault.unitNeeded' } as const }),
    ...(mailbox && state === '' && { state: { key: 'directory.fault.mailboxOfState' } as const }),
  };
}

/** The role as the server takes it: what does not belong to it is left out. */
export function statedRole({ role, body, unit, state }: TypedRole) {
  const name = role as RoleName;
  return {
    role: name,
    body,
    ...((name === 'director' || name === 'focal-point') && unit !== '' && { unit }),
    ...((name === 'member' || name === 'reader') && state !== '' && { state }),
  };
}
