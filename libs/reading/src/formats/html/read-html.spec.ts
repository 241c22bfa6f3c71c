import { describe, expect, it } from '@jest/globals';
import { textOfFile } from '../../read-file.js';

const shown = async (bytes: Uint8Array): Promise<string> => {
  const source = await textOfFile(bytes);
  return source.ok ? source.text : source.failure.tag;
};
const page = (body: string) =>
  Buffer.from(`<!doctype html><html><head><title>no</title></head><body>${body}`);

describe('a web page', () => {
  it.each<[what: string, body: string, paragraphs: readonly string[]]>([
    [
      'shows paragraphs whatever holds them, with white space as a browser shows it',
      '<div>One\n  <b>and</b>   the same<p>Two<p>Three<br>on two lines</div>Four',
      ['One and the same', 'Two', 'Three\non two lines', 'Four'],
    ],
    [
      'counts the items of lists',
      '<ol><li>a<li value="5">b<li>c<ol type="a"><li>d<li>e</ol></ol><ol start="3" type="I"><li>f</ol>',
      ['1. a', '5. b', '6. c', 'a. d', 'b. e', 'III. f'],
    ],
    [
      'counts backwards where it says so, and in the letters of its style',
      '<ol reversed><li>a<li>b</ol><ol style="list-style-type: cjk-ideographic"><li>c</ol><ul><li>d</ul><ol style="list-style:none"><li>1. e</ol>',
      ['2. a', '1. b', '一、c', '• d', '1. e'],
    ],
    [
      'shows no scripts, nothing hidden, no deletions, no menus',
      '<script>x</script><style>y</style><nav>menu</nav><p hidden>h</p><p style="color:red; display : none">i</p><p>Seen<del>gone</del><ins>, new</ins></p><template>t</template>',
      ['Seen, new'],
    ],
    [
      'reads tables by rows, and keeps lines that are set as they are',
      '<table><tr><td>1.<td><p>Requests the Head to report.</p></tr><tr><th>Lamps<td>12</table><pre>a\n  b</pre>',
      ['1.\tRequests the Head to report.', 'Lamps\t12', 'a\nb'],
    ],
    [
      'has a decision in its own paragraph beside the item that it is about, and a symbol apart from a name',
      '<table><tr><td>Harbour Board<td>HB/31/2</table><table><tr><th>Item<th>Decision<th>By<tr><td>2. Lamps<td>The Board requested the Head to mend them.<td>Head<tr><td>三、灯<td>理事会请总干事提出报告。<td>总干事</table>',
      [
        'Harbour Board    HB/31/2',
        'Item\tDecision\tBy',
        '2. Lamps',
        'The Board requested the Head to mend them.',
        'Head',
        '三、灯',
        '理事会请总干事提出报告。',
        '总干事',
      ],
    ],
    [
      'has the bullets that Word writes as letters of a font of signs',
      '<p><span style="font-family:Symbol;mso-list:Ignore">·<span style="font:7pt">&nbsp;&nbsp; </span></span>a<p><span style=\'font-family:"Courier New"\'>o<span>&nbsp; </span></span>b<p>See <span style="font-family:Symbol">o</span>',
      ['• a', '• b', 'See o'],
    ],
    [
      'raises the marks of notes and no other letters',
      '<p>the survey<sup>12</sup> of the 2<sup>nd</sup> pier<sup>[3]</sup></p>',
      ['the survey¹² of the 2nd pier³'],
    ],
    ['cuts no word at a soft hyphen', '<p>light&shy;house&nbsp;keeper</p>', ['lighthouse\u00a0keeper']],
  ])('%s', async (_what, body, paragraphs) => {
    expect((await shown(page(body))).trimEnd().split('\n\n')).toEqual(paragraphs);
  });

  it.each<[declared: string, bytes: Uint8Array]>([
    [
      'meta charset',
      Buffer.concat([
        Buffer.from('<html><meta charset="windows-1251"><p>'),
        Buffer.of(0xcc, 0xe0, 0xff, 0xea),
      ]),
    ],
    [
      'http-equiv',
      Buffer.concat([
        Buffer.from('<html><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>'),
        Buffer.of(0xed, 0xc1, 0xd1, 0xcb),
      ]),
    ],
    ['a byte order mark', Buffer.from('\ufeff<html><meta charset="windows-1251"><p>Маяк')],
    ['UTF-16', Buffer.from('\ufeff<html><p>Маяк', 'utf16le')],
    ['nothing, in UTF-8', Buffer.from('<html><p>Маяк')],
    ['the wrong encoding', Buffer.from('<html><meta charset="iso-8859-1"><p>Маяк')],
  ])('is decoded by %s', async (_declared, bytes) => {
    expect(await shown(bytes)).toBe('Маяк\n');
  });

  it('nested deeper than a page may be is refused at once, however it is closed', async () => {
    expect(await shown(page('<div>'.repeat(1_000_000)))).toBe('too-much-at-once');
    expect(await shown(page('<i></p>'.repeat(200_000)))).toBe('too-much-at-once');
  });

  it('with a list of items that never end is a list', async () => {
    expect((await shown(page('<ol>' + '<li>x'.repeat(2_000)))).match(/x/g)).toHaveLength(2_000);
  });

  it('is no plain text that speaks of one', async () => {
    expect(await shown(Buffer.from('Use <p> for a paragraph and <br> for a break.'))).toContain('<p>');
  });
});
