import { text } from 'node:stream/consumers';
import { AddPerson, GivePersonalToken, type PersonToAdd } from '#people';
import { roles, type Actor, type Role } from '#platform';
import { withRegister } from './with-register.js';

const commandLine: Actor = { kind: 'system', name: 'command-line' };

export interface AddUserOptions {
  readonly name: string;
  readonly role: string;
  readonly body: string;
  readonly unit?: string;
  readonly lang?: string;
  readonly passwordStdin?: boolean;
}

/** Gives a person a role in a body, and a password when one is given on standard input. @returns the person's id */
export async function addUser(email: string, options: AddUserOptions): Promise<string> {
  const { role, passwordStdin, ...person } = options;
  if (!isRole(role)) throw new Error(`The role ${role} does not exist; there are ${roles.join(', ')}.`);
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  const toAdd: PersonToAdd = { ...person, email, role, ...(password === undefined ? {} : { password }) };
  return withRegister((register) => register.get(AddPerson, { strict: false }).run(commandLine, toAdd));
}

/** @returns a new token; it is shown this once */
export async function userToken(email: string): Promise<string> {
  const { token } = await withRegister((register) =>
    register.get(GivePersonalToken, { strict: false }).run(commandLine, email),
  );
  return token;
}

function isRole(role: string): role is Role {
  return (roles as readonly string[]).includes(role);
}
