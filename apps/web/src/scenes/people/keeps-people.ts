import type { Me } from '../../api/questions.js';

/** Whether a person keeps the people of any body; the server decides again. */
export function keepsPeople(person: Pick<Me, 'roles'> | undefined): boolean {
  return person?.roles.some(({ role }) => role === 'administrator') ?? false;
}

/** The bodies whose people a person keeps, by their keys. */
export function keptBodies(person: Pick<Me, 'roles'> | undefined): readonly string[] {
  return (person?.roles ?? []).filter(({ role }) => role === 'administrator').map(({ body }) => body);
}
