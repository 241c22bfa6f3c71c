/** Titles of heads with the English name of each, as a language writes them, small or capital, of a man or a woman. */
export type Heads = readonly (readonly [name: string, source: string])[];

/**
 * Reads a title as its English name; what no list has keeps its own words.
 * @example titleReader([['Executive Director', '[Dd]irectora? [Ee]jecutiv[oa]']])('Directora Ejecutiva') === 'Executive Director'
 */
export function titleReader(heads: Heads): (text: string) => string {
  const whole = heads.map(([name, source]): readonly [string, RegExp] => [
    name,
    // what must follow a title in its text is no part of it
    new RegExp(`^(?:${source.replace(/\(\?[=!].*$/s, '')})$`, 'i'),
  ]);
  return (text) => {
    const plain = text.replace(/\s+/g, ' ');
    return whole.find(([, pattern]) => pattern.test(plain))?.[0] ?? text;
  };
}
