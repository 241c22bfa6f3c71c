import { expect, it } from '@jest/globals';
import { grammarOf, readLanguages } from './grammars.js';

/** V8 compiles a longer pattern without optimizing it: a text then takes several times as long to be read. */
const LONGEST_OPTIMIZED = 20 * 1024;

it.each(readLanguages)('no pattern of the grammar of %s is too long for the engine to optimize', (lang) => {
  const tooLong = patternsOf(grammarOf(lang, [])).filter(({ source }) => source.length > LONGEST_OPTIMIZED);

  expect(tooLong).toEqual([]);
});

it('texts that give their bodies the same names share a grammar, and others have their own', () => {
  const ofThePort = grammarOf('es', ['Junta del Puerto']);

  expect(grammarOf('es', ['Junta del Puerto'])).toBe(ofThePort);
  expect(grammarOf('es', ['Junta del Faro'])).not.toBe(ofThePort);
  expect(new RegExp(ofThePort.bodies.name).exec('la Junta del Puerto decidió')?.[0]).toBe('Junta del Puerto');
});

function patternsOf(part: unknown): readonly RegExp[] {
  if (part instanceof RegExp) return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(patternsOf) : [];
}
