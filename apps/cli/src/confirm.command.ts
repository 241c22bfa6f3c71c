import { CalendarStore, sayDifference, Voices } from '#calendar';
import { ConfirmProposals } from '#followup';
import { Readings } from '#intake';
import { PersonByEmail } from '#people';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * Confirms all proposals of a reading that nobody has decided yet, as a person who may. Where the text contradicts the
 * calendar, the calendar stays and a line on standard error says so.
 * @returns the id of each mandate made, one a line
 */
export function confirmReading(reading: string, options: { as: string; unit?: string }): Promise<string> {
  return withRegister(async (register) => {
    const person = await register.get(PersonByEmail, { strict: false }).find(options.as);
    if (person === null) throw unusable('nobody', { email: options.as });
    const confirmed = await register
      .get(ConfirmProposals, { strict: false })
      .run(person.viewer, person.actor, reading, 'all', { unit: options.unit ?? null });
    const { sessions } = await register.get(Readings, { strict: false }).byId(person.viewer, reading);
    const differences = await register
      .get(CalendarStore, { strict: false })
      .differencesFrom(person.viewer, sessions);
    const voice = await register.get(Voices, { strict: false }).in('en');
    for (const difference of differences)
      process.stderr.write(`${difference.session}: ${sayDifference(difference, voice)}\n`);
    return confirmed.map(({ mandate }) => mandate).join('\n');
  });
}
