import { ConfirmProposals } from '#followup';
import { PersonByEmail } from '#people';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * Confirms all proposals of a reading that nobody has decided yet, as a person who may.
 * @returns the id of each mandate made, one a line
 */
export function confirmReading(reading: string, options: { as: string; unit?: string }): Promise<string> {
  return withRegister(async (register) => {
    const person = await register.get(PersonByEmail, { strict: false }).find(options.as);
    if (person === null) throw unusable('nobody', { email: options.as });
    const confirmed = await register
      .get(ConfirmProposals, { strict: false })
      .run(person.viewer, person.actor, reading, 'all', { unit: options.unit ?? null });
    return confirmed.map(({ mandate }) => mandate).join('\n');
  });
}
