import { describe, expect, it } from '@jest/globals';
import { list, madeDocx, numbered, p, run, use, type MadeDocx } from '../../testing/made-docx.js';
import { textOfFile } from '../../read-file.js';

const paragraphsOf = async (made: MadeDocx): Promise<readonly string[]> => {
  const source = await textOfFile(madeDocx(made));
  if (!source.ok) throw new Error(source.failure.tag);
  return source.text.trimEnd().split('\n\n');
};

describe('the numbers that Word counts', () => {
  it('stand before their paragraphs, begin anew under each number, and may begin elsewhere', async () => {
    const numbering =
      list([
        ['%1.', 'decimal'],
        ['(%2)', 'lowerLetter'],
        ['(%3)', 'lowerRoman'],
      ]) +
      use(1) +
      use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride>');
    const body = [
      numbered('Requests the Head:'),
      numbered('To count the gulls;', 1),
      numbered('To report:', 1),
      numbered('On the young ones;', 2),
      numbered('On the old ones;', 2),
      numbered('Invites States to help:'),
      numbered('With boats;', 1),
      p('The Board,'),
      numbered('Decides to wait.', 0, 2),
      numbered('Ends.', 0, 2),
    ].join('');
    expect(await paragraphsOf({ body, numbering })).toEqual([
      '1. Requests the Head:',
      '(a) To count the gulls;',
      '(b) To report:',
      '(i) On the young ones;',
      '(ii) On the old ones;',
      '2. Invites States to help:',
      '(a) With boats;',
      'The Board,',
      '12. Decides to wait.',
      '13. Ends.',
    ]);
  });

  it.each<[format: string, text: string, shown: readonly string[]]>([
    ['russianLower', '%1)', ['а) x', 'б) x', 'в) x']],
    ['arabicAlpha', '(%1)', ['(أ) x', '(ب) x', '(ت) x']],
    ['arabicAbjad', '(%1)', ['(أ) x', '(ب) x', '(ج) x']],
    ['chineseCounting', '%1、', ['一、 x', '二、 x', '三、 x']],
    ['chineseCountingThousand', '（%1）', ['（一） x', '（二） x', '（三） x']],
    ['upperRoman', '%1.', ['I. x', 'II. x', 'III. x']],
    ['decimalZero', '%1.', ['01. x', '02. x', '03. x']],
    ['decimalEnclosedCircle', '%1', ['① x', '② x', '③ x']],
    ['bullet', '\uf0b7', ['• x', '• x', '• x']],
    ['none', '', ['x', 'x', 'x']],
  ])('are written as %s says', async (format, text, shown) => {
    const numbering = list([[text, format]]) + use(1);
    expect(await paragraphsOf({ body: numbered('x').repeat(3), numbering })).toEqual(shown);
  });

  it('come with a style too, on the level that the style is tied to', async () => {
    const numbering =
      list([
        ['%1.', 'decimal'],
        ['%1.%2', 'decimal', '<w:pStyle w:val="Sub"/>'],
      ]) + use(4);
    const styles =
      '<w:style w:type="paragraph" w:styleId="Main"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Main"/></w:style>';
    const body =
      p('First', '<w:pStyle w:val="Main"/>') +
      p('Under it', '<w:pStyle w:val="Sub"/>') +
      p('Taken out of the list', '<w:pStyle w:val="Main"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('Second', '<w:pStyle w:val="Main"/>');
    expect(await paragraphsOf({ body, numbering, styles })).toEqual([
      '1. First',
      '1.1 Under it',
      'Taken out of the list',
      '2. Second',
    ]);
  });

  it('go on over an empty paragraph, which has one too, and over a level that never begins anew', async () => {
    const numbering =
      list([
        ['%1.', 'upperRoman'],
        ['%2.', 'decimal', '<w:lvlRestart w:val="0"/>'],
      ]) + use(1);
    const body = [
      numbered('Harbour'),
      numbered('Lamps', 1),
      numbered('', 1),
      numbered('Piers'),
      numbered('Ropes', 1),
    ].join('');
    expect(await paragraphsOf({ body, numbering })).toEqual([
      'I. Harbour',
      '1. Lamps',
      'II. Piers',
      '3. Ropes',
    ]);
  });
});

describe('a Word document', () => {
  it.each<[what: string, body: string, shown: readonly string[]]>([
    [
      'shows what was inserted and not what was deleted under tracking',
      p(
        `${run('Requests ')}<w:del>${run('the Chair')}<w:r><w:delText>the Chair</w:delText></w:r></w:del><w:ins>${run('the Head')}</w:ins>${run(' to report.')}`,
      ),
      ['Requests the Head to report.'],
    ],
    [
      'joins a paragraph whose end was deleted to the next',
      p('Requests the ', '<w:rPr><w:del/></w:rPr>') + p('Head to report.'),
      ['Requests the Head to report.'],
    ],
    [
      'does not show hidden words, instructions of fields, or a second copy for older programs',
      p(
        `${run('Seen')}${run(' hidden', '<w:vanish/>')}${run(' too', '<w:vanish w:val="0"/>')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' result')}<w:r><w:fldChar w:fldCharType="end"/></w:r><mc:AlternateContent><mc:Fallback>${run(' twice')}</mc:Fallback></mc:AlternateContent>`,
      ),
      ['Seen too result'],
    ],
    [
      'keeps breaks and tabs, mends soft hyphens, and reads controls',
      p(
        `<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t><w:softHyphen/><w:t>five\u00adsix</w:t></w:r><w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run(' seven')}</w:sdtContent></w:sdt>`,
      ),
      ['one\ntwo\tthree\u2011fourfivesix seven'],
    ],
    [
      'reads a table cell by cell: a number with its paragraph, prose by itself',
      `<w:tbl><w:tr><w:tc>${p('1.')}</w:tc><w:tc>${p('Requests the Head to report.')}</w:tc></w:tr><w:tr><w:tc>${p('Lamps')}</w:tc><w:tc>${p('Twelve')}${p('Nine of them lit')}</w:tc></w:tr></w:tbl>`,
      ['1.\tRequests the Head to report.', 'Lamps\tTwelve', 'Nine of them lit'],
    ],
    [
      'reads a frame after the paragraph that holds it',
      p(
        `${run('Before ')}<w:r><w:pict><w:txbxContent>${p('In the frame')}</w:txbxContent></w:pict></w:r>${run('and after')}`,
      ),
      ['Before and after', 'In the frame'],
    ],
  ])('%s', async (_what, body, shown) => {
    expect(await paragraphsOf({ body })).toEqual(shown);
  });

  it('shows notes apart, in the order of their marks, and the header of its first page', async () => {
    const body =
      p(
        `${run('Noting the survey,')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' requests')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' lamps.')}`,
      ) + '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const footnotes = `<w:footnote w:id="-1">${p('line')}</w:footnote><w:footnote w:id="3">${p(' Second.')}</w:footnote><w:footnote w:id="7">${p(' First.')}</w:footnote>`;
    const header = p(`${run('HB/2022/9')}<w:fldSimple w:instr=" PAGE ">${run('4')}</w:fldSimple>`);
    expect(await paragraphsOf({ body, footnotes, header })).toEqual([
      'HB/2022/9',
      'Noting the survey,¹ requests² lamps.',
      '¹ First.',
      '² Second.',
    ]);
  });
});

describe('a Word document that means harm', () => {
  const failure = async (bytes: Uint8Array) => {
    const source = await textOfFile(bytes);
    return source.ok ? source.text : source.failure.tag;
  };

  it.each<[what: string, tag: string, made: MadeDocx]>([
    [
      'entities of its own',
      'broken-file',
      {
        body: '',
        parts: {
          'word/document.xml': '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><d><t>&b;</t></d>',
        },
      },
    ],
    [
      'elements nested without end',
      'broken-file',
      { body: '<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000) },
    ],
    ['no end', 'broken-file', { body: '', parts: { 'word/document.xml': '<w:document><w:body><w:p>' } }],
    ['no text', 'empty-text', { body: p('') }],
    ['no document', 'binary-text', { body: '', parts: { 'word/document.xml': null } }],
    [
      'forty million blanks in a few kilobytes',
      'too-much-at-once',
      { body: '', parts: { 'word/document.xml': ' '.repeat(40_000_000) } },
    ],
  ])('with %s fails with %s', async (_what, tag, made) => {
    expect(await failure(madeDocx(made))).toBe(tag);
  });

  it('fails wherever it was cut', async () => {
    const whole = madeDocx({ body: p('The Board, requests the Head to report.') });
    for (let length = 30; length < whole.length; length += 37) {
      expect(await failure(whole.subarray(0, length))).toBe('broken-file');
    }
  });
});
