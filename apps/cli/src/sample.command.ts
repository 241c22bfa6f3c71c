import { RemoveSample } from '#followup';
import { translator } from '#messages';
import { terminalLanguage } from './failure-line.js';
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
    return translator(terminalLanguage())('cli.sample.removed', { ...removed });
  });
}
