import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readItemList } from './read-item-list.js';

/** "number: text", a line each. */
const read = (list: string) => readItemList(list).map(({ number, text }) => `${number}: ${text}`);

describe('a list of recommendations that is pasted', () => {
  it.each<[string, string, readonly string[]]>([
    ['points', '1. Paint the piers.\n2. Count the boats.', ['1: Paint the piers.', '2: Count the boats.']],
    ['brackets', '1) Paint\n2) Count', ['1: Paint', '2: Count']],
    ['a tab, as from a table', '1\tPaint\n2\tCount', ['1: Paint', '2: Count']],
    ['nothing but numbers in order', '7 Paint\n8 Count', ['7: Paint', '8: Count']],
    ['parts within the number', '2 (a) Paint\n2(b). Count', ['2 (a): Paint', '2 (b): Count']],
    [
      'parts below it',
      '2. Report:\n(a) on piers;\n(b) on boats.',
      ['2: Report:', '2 (a): on piers;', '2 (b): on boats.'],
    ],
    ['the word before it', 'Recommendation 3: Paint\nRecommendation 4 Count', ['3: Paint', '4: Count']],
    ['French', 'Recommandation no 1 – Peindre', ['1: Peindre']],
    ['Spanish', 'Recomendación 1. Pintar', ['1: Pintar']],
    ['Russian', 'Рекомендация 1. Покрасить', ['1: Покрасить']],
    ['Russian, with its sign', 'Рекомендация № 2 (a): Считать', ['2 (a): Считать']],
    ['Chinese', '建议1：粉刷码头\n建议2：清点船只', ['1: 粉刷码头', '2: 清点船只']],
    ['Chinese marks', '1、粉刷码头\n2（a）清点船只。', ['1: 粉刷码头', '2 (a): 清点船只。']],
    [
      'Arabic, in its own digits',
      'التوصية ٢ (أ): طلاء الأرصفة\n٣- عد القوارب',
      ['٢ (أ): طلاء الأرصفة', '٣: عد القوارب'],
    ],
  ])('has its numbers found, written with %s', (_, list, items) => {
    expect(read(list)).toEqual(items);
  });

  it('is counted where it has none, and says so', () => {
    expect(readItemList('Paint the piers.\n\nCount the boats.')).toEqual([
      { number: '1', text: 'Paint the piers.', isCounted: true },
      { number: '2', text: 'Count the boats.', isCounted: true },
    ]);
  });

  it('goes on with the item before where a line was broken; what stands above the first is a heading', () => {
    expect(read('Recommendations of the inspectors\n1. Paint the\n3 long piers\n2. Count')).toEqual([
      '1: Paint the 3 long piers',
      '2: Count',
    ]);
  });

  it('has nothing where there is nothing', () => {
    expect(read(' \n\t\n')).toEqual([]);
    expect(read('1.\n2. Count')).toEqual(['2: Count']);
  });

  it('loses no item of any list that is numbered in order', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const list = fc.array(word, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.constantFrom('. ', ') ', ': ', '\t', ' – ', '、'), (texts, after) => {
        const pasted = texts.map((text, at) => `${at + 1}${after}${text}`).join('\n');
        expect(read(pasted)).toEqual(texts.map((text, at) => `${at + 1}: ${text}`));
      }),
    );
  });

  it('is read at once, whatever it is', () => {
    const hostile = ['(', ' ', '1 (', '٣', '1 (a', '.)', 'recommendation '].map((bit) => bit.repeat(20_000));
    const began = process.cpuUsage().user;
    for (const list of hostile) readItemList(list);
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(1_000);
  });
});
