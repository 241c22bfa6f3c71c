import { CalendarStore, sayDifference, Voices } from '#calendar';
import { ConfirmProposals } from '#followup';
import { Readings } from '#intake';
import { terminalLanguage, translator } from '#messages';
import { PersonByEmail } from '#people';
import { namedReading } from './named-reading.js';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * Confirms all proposals of a reading that nobody has decided yet, as a person who may. Where the text contradicts the
 * calendar, the calendar stays and a line on standard error says so; so it does of those that would change a mandate and are left.
 * @returns the id of each mandate made, one a line
 */
export async function confirmReading(named: string, options: { as: string; unit?: string }): Promise<string> {
  const reading = namedReading(named);
  const say = translator(terminalLanguage(process.env));
  return withRegister(async (register) => {
    const person = await register.get(PersonByEmail, { strict: false }).find(options.as);
    if (person === null) throw unusable('nobody', { email: options.as });
    const confirmed = await register
      .get(ConfirmProposals, { strict: false })
      .run(person.viewer, person.actor, reading, 'all', { unit: options.unit ?? null });
    const { sessions, proposals } = await register
      .get(Readings, { strict: false })
      .byId(person.viewer, reading);
    const left = proposals.filter(({ state }) => state === 'proposed').length;
    if (left > 0) process.stderr.write(`${say('cli.confirm.left', { count: left })}\n`);
    const differences = await register
      .get(CalendarStore, { strict: false })
      .differencesFrom(person.viewer, sessions);
    const voice = await register.get(Voices, { strict: false }).in('en');
    for (const difference of differences)
      process.stderr.write(`${difference.session}: ${sayDifference(difference, voice)}\n`);
    return confirmed.map(({ mandate }) => mandate).join('\n');
  });
}
