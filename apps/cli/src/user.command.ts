import { ErasePerson } from '#followup';
import {
  AddPerson,
  GivePersonalToken,
  InvitePerson,
  KeepPeople,
  People,
  PersonByEmail,
  UnlinkAccounts,
} from '#people';
import { Configuration, roles, type Role } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { unusable } from './unusable.js';
import { addUser, type AddUserOptions } from './users/add-user.js';
import { changeRole, type RoleOptions } from './users/change-role.js';
import { giveUserToken } from './users/give-user-token.js';
import { withRegister } from './with-register.js';

const system = { kind: 'system' } as const;
const commandLine = { kind: 'system', name: 'command-line' } as const;

/** `mandates user add EMAIL --name … --role … --body …` as it was typed. */
export type TypedUserOptions = Omit<AddUserOptions, 'role'> & { readonly role: string };

/** @returns the person's id */
export async function userAdd(email: string, { role, ...options }: TypedUserOptions): Promise<string> {
  if (!isRole(role)) throw unusable('role', { role, known: roles.join(', ') });
  return withRegister((register) =>
    addUser(
      { addPerson: register.get(AddPerson, { strict: false }) },
      email,
      { ...options, role },
      process.stdin,
    ),
  );
}

/** @returns a new token; it is shown this once */
export async function userToken(email: string): Promise<string> {
  return withRegister((register) =>
    giveUserToken({ givePersonalToken: register.get(GivePersonalToken, { strict: false }) }, email),
  );
}

/** @returns the address with which the person chooses a password; it is shown this once */
export async function userLink(email: string): Promise<string> {
  return withRegister(async (register) => {
    const id = await idOf(register, email);
    const { token } = await register.get(InvitePerson, { strict: false }).handOver(system, commandLine, id);
    return `${register.get(Configuration, { strict: false }).publicUrl}/choose-password#${token}`;
  });
}

/** Lets a person's next sign-in by their organization link the account that they have then. */
export async function userUnlink(email: string): Promise<string> {
  return withRegister(async (register) => {
    const id = await idOf(register, email);
    const unlinked = await register.get(UnlinkAccounts, { strict: false }).run(system, commandLine, id);
    if (unlinked === 0) throw unusable('noAccount', { email });
    return '';
  });
}

/** `mandates user role EMAIL --role … --body …` as it was typed. */
export interface TypedRoleOptions extends Omit<RoleOptions, 'role'> {
  readonly role: string;
}

/** Gives a person a role in a body, or takes it away. */
export async function userRole(email: string, { role, ...options }: TypedRoleOptions): Promise<string> {
  if (!isRole(role)) throw unusable('role', { role, known: roles.join(', ') });
  return withRegister(async (register) => {
    const deps = {
      keepPeople: register.get(KeepPeople, { strict: false }),
      people: register.get(People, { strict: false }),
    };
    await changeRole(deps, { id: await idOf(register, email), email }, { ...options, role });
    return '';
  });
}

/** Erases a person for good: what they did stays, under an id without a name. */
export async function userErase(email: string): Promise<string> {
  return withRegister(async (register) => {
    const id = await idOf(register, email);
    await register.get(ErasePerson, { strict: false }).run(commandLine, id);
    return '';
  });
}

async function idOf(register: INestApplicationContext, email: string): Promise<string> {
  const known = await register.get(PersonByEmail, { strict: false }).find(email);
  if (known === null) throw unusable('nobody', { email });
  return known.viewer.id;
}

function isRole(role: string): role is Role {
  return (roles as readonly string[]).includes(role);
}
