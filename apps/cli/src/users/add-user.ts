import type { AddPerson, PersonToAdd } from '#people';
import { text } from 'node:stream/consumers';

/** What `mandates user add EMAIL` was told. */
export interface AddUserOptions extends Omit<PersonToAdd, 'email' | 'password'> {
  readonly passwordStdin?: boolean;
}

/**
 * Adds a person with a role in a body. A password is read from standard input and never from the arguments, which other
 * users of the machine can see.
 * @returns the person's id, to be printed
 */
export async function addUser(
  { addPerson }: { readonly addPerson: Pick<AddPerson, 'run'> },
  email: string,
  { passwordStdin, ...person }: AddUserOptions,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<string> {
  const password = passwordStdin === true ? { password: await passwordFrom(stdin) } : {};
  return addPerson.run({ kind: 'system', name: 'command-line' }, { ...person, ...password, email });
}

/** One line end is that of the terminal or of `echo`, not of the password. */
async function passwordFrom(stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  return (await text(stdin as never)).replace(/\r?\n$/, '');
}
