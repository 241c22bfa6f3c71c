import { terminalLanguage } from '#messages';
import { keepBody, sayWhy, toCalendarDate, Voices, type Naming } from '#calendar';
import { Refused, UnitOfWork } from '#platform';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/** `mandates body add KEY …` as it was typed. */
export interface TypedBodyOptions {
  readonly name: string;
  readonly lang: string;
  readonly zone: string;
  readonly naming: string;
  readonly parent?: string;
  readonly keptFrom?: string;
}

const namings: readonly Naming[] = ['year-and-ordinal', 'name-of-the-year', 'number'];

/**
 * Makes a body, or adds its name in another language. Its register is kept from the day it is made, unless said.
 * @returns the key
 */
export async function bodyAdd(key: string, options: TypedBodyOptions): Promise<string> {
  const naming = namings.find((known) => known === options.naming);
  if (naming === undefined) throw unusable('naming', { known: namings.join(', ') });
  const keptFrom = options.keptFrom === undefined ? null : toCalendarDate(options.keptFrom);
  if (options.keptFrom !== undefined && keptFrom === null) throw unusable('date', { option: '--kept-from' });

  return withRegister(async (register) => {
    const voice = await register.get(Voices, { strict: false }).in(terminalLanguage(process.env));
    return register
      .get(UnitOfWork, { strict: false })
      .run({ kind: 'system', name: 'command-line' }, async (tx) => {
        const kept = await keepBody(tx, {
          key,
          names: { [options.lang]: options.name },
          zone: options.zone,
          naming,
          parent: options.parent ?? null,
          registerKeptFrom: keptFrom ?? toCalendarDate(tx.at.toISOString().slice(0, 10)),
        });
        if (kept.tag === 'malformed')
          throw new Error(kept.faults.map((fault) => sayWhy(fault, voice)).join(' '));
        if (kept.tag === 'conflict') {
          throw new Refused('invalid', {
            faults: kept.differences.map(({ fact, stands }) => `${fact}: ${stands}`),
          });
        }
        return key;
      });
  });
}
