import { describe, expect, it } from '@jest/globals';
import { decisionOfSymbol, headingByForm, headingByItem, SYMBOL } from './symbols.js';

describe('a line that is a document’s symbol', () => {
  it.each([
    'A/RES/89/1',
    'HSP/EB.2031/22',
    'GC(75)/RES/9',
    'GC.7/Dec.11',
    'EX.CL/Dec.1310(LII)',
    'C 2031/REP',
    'CL 190/REP',
    '219 EX/Décisions',
    '219 EX/决定',
    'EB158/2031/REC/1',
    'AG/RES. 3120 (LXI-O/31)',
  ])('%s', (line) => {
    expect(SYMBOL.test(line)).toBe(true);
  });

  it.each(['Geneva, 3 February 2031', '12 States', 'Requests to the Council', 'EB158(3)', '12/34'])(
    'not %s',
    (line) => {
      expect(SYMBOL.test(line)).toBe(false);
    },
  );
});

describe('the decision that a symbol names', () => {
  it.each([
    ['A/RES/89/301', 'resolution 89/301'],
    ['E/RES/2031/4', 'resolution 2031/4'],
    ['UNEP/EA.6/Res.5', 'resolution 6/5'],
    ['GC(75)/RES/9', 'resolution GC(75)/RES/9'],
    ['GC.7/Dec.11', 'decision GC.7/Dec.11'],
    ['EX.CL/Dec.1310(LII)', 'decision EX.CL/Dec.1310(LII)'],
  ])('%s: %s', (symbol, expected) => {
    const { type, number } = decisionOfSymbol(symbol)!;
    expect(`${type} ${number}`).toBe(expected);
  });

  it.each(['HSP/EB.2031/22', 'C 2031/REP', 'EB158/2031/REC/1', '219 EX/Décisions'])('%s: none', (symbol) => {
    expect(decisionOfSymbol(symbol)).toBeNull();
  });
});

describe('a heading that tells by the form of its number', () => {
  it.each([
    ['EB158(3)   Community ambulances', 'decision', 'EB158(3)', 'Community ambulances'],
    ['EB158.R2 Слух и работа в шуме', 'resolution', 'EB158.R2', 'Слух и работа в шуме'],
    ['WHA84.3 Safe water', 'resolution', 'WHA84.3', 'Safe water'],
    ['مت158/ق2   السمع', 'resolution', 'مت158/ق2', 'السمع'],
    ['GC.7/Dec.11 WORKSHOPS', 'decision', 'GC.7/Dec.11', 'WORKSHOPS'],
  ])('%s', (heading, type, number, title) => {
    expect(headingByForm(heading)).toEqual({ type, number, title });
  });

  it('has its session from the documents of the item', () => {
    expect(headingByItem('5   Écoles flottantes (219 EX/5 ; 219 EX/30)')).toEqual({
      type: 'decision',
      number: '219 EX/5',
      title: 'Écoles flottantes',
    });
    expect(headingByItem('5   Écoles flottantes (voir plus bas)')).toBeNull();
  });
});
