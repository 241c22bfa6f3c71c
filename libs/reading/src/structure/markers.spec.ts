import { describe, expect, it } from '@jest/globals';
import { readMarker } from './markers.js';

const read = (line: string, previous: string | null = null): string | null => {
  const marker = readMarker(line, previous);
  return marker && `${marker.kind} ${marker.label}`;
};

describe('what a line begins with', () => {
  it.each([
    ['12. Asks', 'number 12'],
    ['§ 3. Prie le Directeur', 'number 3'],
    ['§3 Prie le Directeur', 'number 3'],
    ['7.1 The scale applies', 'number 7.1'],
    ['7.1. Шкала применяется', 'number 7.1'],
    ['7.1 比额表自1月起适用', 'number 7.1'],
    ['§ See the note', 'footnote §'],
    ['a. to prepare', 'letter a'],
    ['OP3. Requests the Director', 'number 3'],
    ['(OP)2. Solicitar al Director', 'number 2'],
    ['[4. Requests the Director', 'number 4'],
    ['[(b) To report]', 'letter b'],
    ['(PP1) Recordando', 'recital 1'],
    ['Article 2 : Le Conseil charge', 'number 2'],
    ['Article 1er : Le Conseil adopte', 'number 1'],
    ['Art. 4 - Encomendar', 'number 4'],
    ['b)', 'letter b'],
    ['в)', 'letter в'],
    ['"3" وطلب', 'count 3'],
  ])('%s: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    '59.º Consejo',
    'Article 2 of the treaty',
    '[ensure] [promote]',
    '2.5 million people',
    '2.5 亿美元',
    '2.5 مليون دولار',
    'p. 12',
    'a. m. y 3 p. m.',
    'т. е. всем',
  ])('%s: words', (line) => {
    expect(read(line)).toBeNull();
  });

  it('goes on in its row, in letters of the wrong alphabet too', () => {
    expect(read('c. to report', 'b')).toBe('letter c');
    expect(read('i. to report', 'h')).toBe('letter i');
    // a Cyrillic row whose author typed Latin letters, and the other way round
    expect(read('с) доложить', 'b')).toBe('letter с');
    expect(read('x) доложить', 'ф')).toBe('letter x');
    expect(read('x) to report')).toBe('roman x');
  });
});
