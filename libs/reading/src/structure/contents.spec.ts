import { describe, expect, it } from '@jest/globals';
import { linesOf } from './lines.js';

const shown = (text: string): string[] => linesOf(text).map((line) => line.text);

describe('a list of contents', () => {
  it.each([
    ['Contents', 'Harbours 3', 'Ferries 4–7', 'Harbours', 'Ferries'],
    ['TABLE DES MATIÈRES', 'Port de plaisance', 'Bacs et chalands', 'Port de plaisance', 'Bacs et chalands'],
    ['Índice', 'Puertos pequeños ii', 'Barcas', 'Puertos pequeños', 'Barcas'],
    ['СОДЕРЖАНИЕ', 'Порты и гавани 4', 'Паромы 6', 'Порты и гавани', 'Паромы'],
    ['目 录', '港口 第1-2段', '渡船 第3段', '港口', '渡船'],
    ['المحتويات', 'الموانئ الصغيرة 3', 'العبارات', 'الموانئ الصغيرة', 'العبارات'],
  ])('%s is no part of the text, with page numbers or without', (heading, one, two, first, second) => {
    const text = ['A/1/2', heading, one, two, first, '1. Words.', second, '2. Words.'].join('\n');
    expect(shown(text)).toEqual(['A/1/2', first, '1. Words.', second, '2. Words.']);
  });

  it('may begin with groups of entries that head nothing', () => {
    const text =
      'Contents\nResolutions\n4  Harbours of refuge\nDecisions\n5  Ferries\n\n4  Harbours of refuge\nWords.';
    expect(shown(text)).toEqual(['4 Harbours of refuge', 'Words.']);
  });

  it('stays when nothing that it lists comes: then it is the text', () => {
    const text = 'Contents\nThe box shall hold a rope;\na lamp.';
    expect(shown(text)).toEqual(text.split('\n'));
  });
});

describe('what pages repeat', () => {
  it('is no part of the text: a symbol beside a title or a page number, capitals beside a number', () => {
    const text = [
      'United Harbours                A/RES/9/1',
      '1. Asks the ferries to wait for the',
      'A/RES/9/1                Ferries',
      '4         HARBOUR COUNCIL, NINTH SESSION',
      'tide.',
      'CHAPTER TWO              12',
    ].join('\n');
    expect(shown(text)).toEqual([
      'United Harbours',
      'A/RES/9/1',
      '1. Asks the ferries to wait for the',
      'tide.',
    ]);
  });
});
