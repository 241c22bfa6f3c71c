import { RemoveSample } from '#followup';
import { terminalLanguage, translator } from '#messages';
import { withRegister } from './with-register.js';

/**
 * Takes the sample register away; what people entered themselves stays.
 * @returns one line that says how much went
 */
export function sampleRemove(): Promise<string> {
  return withRegister(async (register) => {
    const removed = await register
      .get(RemoveSample, { strict: false })
      .run({ kind: 'system' }, { kind: 'system', name: 'command-line' });
    return translator(terminalLanguage(process.env))('cli.sample.removed', { ...removed });
  });
}
