import { describe, expect, it } from '@jest/globals';
import { inReadingOrder } from './visual-order.js';

/** What a converter puts around a piece that runs from right to left, and around a run from left to right in it. */
const piece = (words: string): string => `\u202b${words.replace(/<([^>]*)>/g, '\u202a$1\u202c')}\u202c`;
const ordered = (source: string): string => inReadingOrder(source)?.text ?? 'as it is';

describe('a page from right to left as a converter of PDF writes it', () => {
  it.each<[what: string, line: string, read: string]>([
    ['a number and its dash', '< - 1>يطلب', '1 - يطلب'],
    ['a number and its stop', '< .12>يطلب', '12. يطلب'],
    ['a number in brackets', '(< )2>وضع خطة', '(2) وضع خطة'],
    ['a comma behind a number', 'القرار < ،2031/4>إلى', 'القرار 2031/4، إلى'],
    ['a row of years', 'أيام < ،9-5>مايو', 'أيام 5-9، مايو'],
    ['a symbol in brackets', 'الوثيقة (<)HB/31/2>', 'الوثيقة (HB/31/2)'],
    ['nothing to turn', 'يطلب', 'يطلب'],
  ])('is read from the right: %s', (_what, line, read) => {
    expect(ordered(piece(line))).toBe(read);
  });

  it('has the number of a paragraph at the right end of its line', () => {
    expect(ordered(`${piece('يطلب ما يلي:')}   ${piece('<.3>')}\n`)).toBe('3.   يطلب ما يلي:\n');
  });

  it('puts a line together that vowel signs above it have torn apart', () => {
    const sign = `${piece('\u064b')}\n`;
    const whole = `${piece('المجلس الذي اجتمع في المرفأ القديم على الشاطئ')}\n`;
    expect(ordered(`${whole}${sign}${piece('أيضا إلى الأمين')}\n${piece('< - 4>يطلب')}\n`)).toBe(
      'المجلس الذي اجتمع في المرفأ القديم على الشاطئ\n4 - يطلب أيضا إلى الأمين\n',
    );
    // the signed word began its line: two lines that would be wider than any
    const other = `${piece('ورهنا بما يتوافر من المال في الصندوق')}\n`;
    expect(ordered(`${whole}${sign}${other}${whole}`)).toBe(
      'المجلس الذي اجتمع في المرفأ القديم على الشاطئ\nورهنا بما يتوافر من المال في الصندوق\nالمجلس الذي اجتمع في المرفأ القديم على الشاطئ\n',
    );
  });

  it('puts what stands beside a sign left of the line below it', () => {
    const lines = `${piece('تقريرا')}    ${piece('\u064b')}\n   ${piece('أيضا إليه أن يقدم')} ${piece('<.4>يطلب')}\n`;
    expect(ordered(lines).replace(/ +/g, ' ')).toBe('4.يطلب أيضا إليه أن يقدم تقريرا\n');
  });

  it('knows where each unit stood', () => {
    const source = `x\n${piece('< - 1>يطلب')}`;
    const { text, originOf } = inReadingOrder(source)!;
    expect([...text].map((_unit, index) => source[originOf(index)])).toEqual([...text]);
  });

  it('is no other text', () => {
    expect(ordered('1 - يطلب')).toBe('as it is');
  });
});
