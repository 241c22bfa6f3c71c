import { readFile } from 'node:fs/promises';
import { EndAccounts } from '#followup';
import { translator, terminalLanguage } from '#messages';
import { ImportPeople, People, PersonByEmail } from '#people';
import { inColumns } from '../sessions/in-columns.js';
import { namedFile } from '../named-file.js';
import { unusable } from '../unusable.js';
import { withRegister } from '../with-register.js';

const viewer = { kind: 'system' } as const;
const actor = { kind: 'system', name: 'command-line' } as const;

/** @returns everybody with an open account and their roles, a line for each role, or JSON */
export function userList({ json = false }: { readonly json?: boolean }): Promise<string> {
  return withRegister(async (register) => {
    const people = [];
    for await (const person of register.get(People, { strict: false }).all(viewer)) people.push(person);
    if (json) return JSON.stringify({ items: people }, null, 2);
    return inColumns(
      people.flatMap(({ email, name, roles }) =>
        roles.map(({ body, role, unit, state }) => [email, name, body, role, unit ?? state ?? '']),
      ),
    ).join('\n');
  });
}

/** Closes the account of somebody who leaves and passes their work on. */
export function userLeave(email: string, { to }: { readonly to?: string }): Promise<string> {
  return withRegister(async (register) => {
    const idOf = async (address: string): Promise<string> => {
      const known = await register.get(PersonByEmail, { strict: false }).find(address);
      if (known === null) throw unusable('nobody', { email: address });
      return known.viewer.id;
    };
    const leaving = {
      person: await idOf(email),
      seen: null,
      successor: to === undefined ? null : await idOf(to),
    };
    await register.get(EndAccounts, { strict: false }).leave(viewer, actor, leaving);
    return '';
  });
}

/**
 * Takes units, people and roles in from a workbook or CSV file, all of it or nothing.
 * @returns what each line does, or would do, and each fault with its cell
 * @throws Error with the faults, when it is not only to be looked at
 */
export function peopleImport(
  file: string,
  { dryRun = false }: { readonly dryRun?: boolean },
): Promise<string> {
  return withRegister(async (register) => {
    const content = await readFile(namedFile(file));
    const importing = register.get(ImportPeople, { strict: false });
    const say = translator(terminalLanguage(process.env));
    const looked = await importing.preview(viewer, actor, content);
    const faults = looked.faults.map(({ cell, message }) => `${cell}: ${say(message.key, message.values)}`);
    if (!dryRun && faults.length > 0) throw new Error(faults.join(' '));
    const { lines } = dryRun ? looked : await importing.run(viewer, actor, content);
    return [
      ...inColumns(lines.map(({ table, row, what, subject }) => [`${table} ${row}`, what, subject])),
      ...faults,
    ].join('\n');
  });
}
