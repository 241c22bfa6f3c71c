import type { Me } from '../../api/questions.js';

const keepers = new Set(['governance-officer', 'administrator']);

/** Whether a person keeps a body: its calendar, policy, members and papers; the server decides again. */
export function keepsCalendar(person: Pick<Me, 'roles'> | undefined, body: string): boolean {
  return person?.roles.some((held) => held.body === body && keepers.has(held.role)) ?? false;
}
