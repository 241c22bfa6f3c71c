import { describe, expect, it } from '@jest/globals';
import { textOfFile } from '../../read-file.js';
import { madePdf, setLines, type Drawn } from '../../testing/made-pdf.js';

const FIRST =
  'The Board thanks the keepers of the lights for the survey of the outer harbour, which they carried out in a winter of heavy storms and short days.';
const SECOND =
  'It notes that nine of the twelve lamps are lit, that two were carried off by the sea, and that one was never found by anybody who looked for it.';
const THIRD =
  'It requests the Executive Director to replace the lamps that are missing and to report on this at its next session.';

const textOf = async (pages: readonly (readonly Drawn[])[]): Promise<string> => {
  const source = await textOfFile(madePdf(pages));
  return source.ok ? source.text : source.failure.tag;
};
const paragraphsOf = async (pages: readonly (readonly Drawn[])[]) =>
  (await textOf(pages)).trimEnd().split('\n\n');

describe('a PDF', () => {
  it('gives paragraphs, parted by space or by being set in', async () => {
    const page = [
      ...setLines(FIRST, { x: 60, y: 700, letters: 70 }),
      ...setLines(SECOND, { x: 60, y: 640, letters: 70 }),
      ...setLines(`1. ${THIRD}`, { x: 60, y: 604, letters: 70 }),
    ];
    expect(await paragraphsOf([page])).toEqual([FIRST, SECOND, `1. ${THIRD}`]);
  });

  it('is read column by column, below a title that stands over both', async () => {
    const page = [
      { x: 120, y: 700, words: 'REPORT ON THE LIGHTS OF THE OUTER HARBOUR', size: 14 },
      ...setLines(FIRST, { x: 60, y: 660, letters: 36 }),
      ...setLines(SECOND, { x: 310, y: 660, letters: 36 }),
    ];
    expect(await paragraphsOf([page])).toEqual(['REPORT ON THE LIGHTS OF THE OUTER HARBOUR', FIRST, SECOND]);
  });

  it('has a table read by its rows', async () => {
    const rows = ['Lamps', 'Piers', 'Ropes', 'Boats', 'Buoys'].flatMap((what, index) => [
      { x: 60, y: 700 - index * 20, words: what },
      { x: 330, y: 700 - index * 20, words: String(index + 3) },
    ]);
    expect(await textOf([rows])).toMatch(/Lamps 3\s+Piers 4/);
  });

  it('has the cells of a table whole, however they stand beside one another', async () => {
    const rows = [
      ['2. Lamps', 'The Board requested the Director-General to have the lamps of the outer harbour mended.'],
      [
        '3. Ropes',
        'The Board took note of the ropes and asked for no more of them at this time of the year.',
      ],
      ['4. Boats', 'The Board requested the Secretariat to count the boats of the harbour each quarter.'],
    ].flatMap(([what, decided], index) => [
      { x: 60, y: 686 - index * 60, words: what! },
      ...setLines(decided!, { x: 180, y: 700 - index * 60, letters: 30 }),
      { x: 420, y: 693 - index * 60, words: 'Director-' },
      { x: 420, y: 681 - index * 60, words: 'General' },
    ]);
    expect((await paragraphsOf([rows])).slice(0, 3)).toEqual([
      '2. Lamps',
      'The Board requested the Director-General to have the lamps of the outer harbour mended.',
      'Director-General',
    ]);
  });

  it.each([1, 5])('is read without the numbers of its lines, every %d', async (step) => {
    const lines = setLines(`${FIRST} ${SECOND} ${THIRD}`, { x: 80, y: 700, letters: step === 1 ? 60 : 20 });
    const numbers = lines.flatMap(({ y }, index) =>
      (index + 1) % step === 0 ? [{ x: 40, y, words: String(index + 1) }] : [],
    );
    expect(await paragraphsOf([[...lines, ...numbers]])).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
  });

  it('is read without its title above the one even page', async () => {
    const title = 'SURVEY OF THE LIGHTS OF THE HARBOUR';
    const [first, ...others] = setLines(FIRST, { x: 60, y: 120, letters: 62 });
    const pages = [
      [{ x: 60, y: 760, words: title, size: 14 }, first!, { x: 60, y: 30, words: '31-04417 (E) 1/2' }],
      [{ x: 60, y: 800, words: title }, ...others.map((line) => ({ ...line, y: line.y + 580 }))],
    ];
    expect(await paragraphsOf(pages)).toEqual([title, FIRST]);
  });

  it('shows letters that lean, and none that stand across the page', async () => {
    const page = [
      { x: 60, y: 700, words: 'The Board,', lean: 0.33 },
      { x: 60, y: 660, words: 'Requests the Director to report.' },
      { x: 200, y: 400, words: 'DRAFT', size: 90, turn: 0.8 },
    ];
    expect(await paragraphsOf([page])).toEqual(['The Board,', 'Requests the Director to report.']);
  });

  it('keeps the hyphen of a word that has it elsewhere', async () => {
    const words =
      'The Board thanks the keeper-general and asks that the report of the keeper-general be read.';
    const cut = words.lastIndexOf('general');
    const page = [
      { x: 60, y: 700, words: words.slice(0, cut) },
      { x: 60, y: 688, words: words.slice(cut) },
    ];
    expect(await paragraphsOf([page])).toEqual([words]);
  });

  it('is read without heads, feet and page numbers, over the ends of pages', async () => {
    const cut = FIRST.indexOf('harbour');
    const [upper, lower] = [FIRST.slice(0, cut - 1), FIRST.slice(cut)];
    const pages = [upper, lower, SECOND, THIRD].map((words, index) => [
      { x: 60, y: 800, words: 'HB/2022/9' },
      ...setLines(words, { x: 60, y: 90 + 24, letters: 74 }),
      { x: 290, y: 40, words: `${index + 1}/4` },
    ]);
    expect(await paragraphsOf(pages)).toEqual(['HB/2022/9', FIRST, SECOND, THIRD]);
  });

  it('has its notes apart, after the text, with their marks raised', async () => {
    const pages = [
      [
        { x: 60, y: 700, words: 'The Board thanks the keepers of the lights for their survey' },
        { x: 60 + 6 * 59, y: 704, words: '1', size: 6 },
        { x: 60 + 6 * 59 + 4, y: 700, words: ' of the harbour.' },
        ...setLines('1 Held in the old lighthouse by twelve keepers.', {
          x: 60,
          y: 130,
          letters: 90,
          size: 7,
        }),
      ],
      setLines(SECOND, { x: 60, y: 700, letters: 70 }),
    ];
    expect(await paragraphsOf(pages)).toEqual([
      'The Board thanks the keepers of the lights for their survey¹ of the harbour.',
      SECOND,
      '¹ Held in the old lighthouse by twelve keepers.',
    ]);
  });

  it('has words whole that were cut at the end of a line, and keeps hyphens that belong to them', async () => {
    const page = [
      { x: 60, y: 700, words: 'The keepers of the lighthouses have asked for more infor-' },
      { x: 60, y: 688, words: 'mation on the ropes, and the Board at its twenty-seventh and twenty-' },
      { x: 60, y: 676, words: 'eighth sessions has promised to give it.' },
    ];
    expect(await paragraphsOf([page])).toEqual([
      'The keepers of the lighthouses have asked for more information on the ropes, and the Board at its twenty-seventh and twenty-eighth sessions has promised to give it.',
    ]);
  });

  it.each<[what: string, tag: string, bytes: Uint8Array]>([
    ['pages of pictures', 'scanned', madePdf([[], []])],
    ['nothing behind its head', 'broken-file', Buffer.from('%PDF-1.7\nnothing')],
    ['half of its bytes', 'broken-file', madePdf([[], [], []]).subarray(0, 700)],
    [
      'a catalogue that leads round',
      'broken-file',
      Buffer.from(
        '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>',
      ),
    ],
  ])('with %s fails with %s', async (_what, tag, bytes) => {
    expect(await textOfFile(bytes)).toMatchObject({ ok: false, failure: { tag } });
  });

  it('says which pages have no text', async () => {
    const source = await textOfFile(madePdf([setLines(FIRST, { x: 60, y: 700, letters: 70 }), []]));
    expect(source).toMatchObject({ ok: true, doubts: [{ tag: 'pages-without-text', pages: [2], count: 1 }] });
  });

  it('tells how far it is, page by page', async () => {
    const told: number[] = [];
    const page = setLines(FIRST, { x: 60, y: 700, letters: 70 });
    await textOfFile(madePdf([page, page, page, page]), (done) => told.push(done));
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
