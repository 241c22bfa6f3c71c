import { ErasePerson } from '#followup';
import { AddPerson, GivePersonalToken, PersonByEmail } from '#people';
import { roles, type Role } from '#platform';
import { unusable } from './unusable.js';
import { addUser, type AddUserOptions } from './users/add-user.js';
import { giveUserToken } from './users/give-user-token.js';
import { withRegister } from './with-register.js';

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

/** Erases a person for good: what they did stays, under an id without a name. */
export async function userErase(email: string): Promise<string> {
  return withRegister(async (register) => {
    const known = await register.get(PersonByEmail, { strict: false }).find(email);
    if (known === null) throw unusable('nobody', { email });
    await register
      .get(ErasePerson, { strict: false })
      .run({ kind: 'system', name: 'command-line' }, known.viewer.id);
    return '';
  });
}

function isRole(role: string): role is Role {
  return (roles as readonly string[]).includes(role);
}
