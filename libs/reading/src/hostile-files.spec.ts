import { describe, expect, it } from '@jest/globals';
import { readFile, textOfFile } from './read-file.js';
import { madeDocx, p } from './testing/made-docx.js';
import { pdfOf } from './testing/made-pdf.js';

/** A reading of any of these that takes longer has met what it should have refused. */
const LONGEST_MS = 30_000;
const WORDS = 'The Board requests the Executive Director to report at its next session.';

const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>';
const shown = `BT /F1 10 Tf 60 700 Td (${WORDS}) Tj ET`;
const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (resources = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${resources} >> /Contents 5 0 R >>`;
const pages = (kids: string, count: number): string => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const onePage = [catalogue, pages('3 0 R', 1), page(), font];
const form = (content: string, next: number): string =>
  stream(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 4 0 R >> /XObject << /X ${next} 0 R >> >>`,
  );
const withForm = [catalogue, pages('3 0 R', 1), page('/XObject << /X 6 0 R >>'), font];
const key = '41'.repeat(32);

describe('a PDF that means harm', () => {
  it.each<[what: string, answer: string, bytes: () => Uint8Array]>([
    [
      'behind a password',
      'encrypted',
      () =>
        pdfOf(
          [...onePage, stream(shown), `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`],
          '/Encrypt 6 0 R /ID [<4142> <4142>]',
        ),
    ],
    ['whose tree of pages holds itself', 'scanned', () => pdfOf([catalogue, pages('2 0 R', 1)])],
    [
      'whose tree of pages leads round',
      'scanned',
      () => pdfOf([catalogue, pages('3 0 R 3 0 R', 4_000), pages('2 0 R 2 0 R', 4_000)]),
    ],
    [
      'with ten thousand empty pages',
      'too-much-at-once',
      () =>
        pdfOf([
          catalogue,
          pages('3 0 R '.repeat(10_000), 10_000),
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
        ]),
    ],
    [
      'with a page that draws itself',
      'too-much-at-once',
      () => pdfOf([...withForm, stream('/X Do'), form('/X Do /X Do /X Do', 6)]),
    ],
    [
      'with forms that each draw the next one twice',
      'too-much-at-once',
      () =>
        pdfOf([
          ...withForm,
          stream('/X Do'),
          ...[...Array(30).keys()].map((n) => form('/X Do /X Do', 7 + n)),
        ]),
    ],
    [
      'of objects without end',
      'broken-file',
      () => {
        const chain = Array.from(
          { length: 100_000 },
          (_, n) => `${n + 1} 0 obj\n<< /A ${n + 2} 0 R >>\nendobj\n`,
        );
        return Buffer.from(`%PDF-1.4\n${chain.join('')}trailer << /Root 1 0 R >>`);
      },
    ],
    ['with brackets in brackets', 'scanned', () => pdfOf([...onePage, stream('['.repeat(500_000) + shown)])],
    [
      'that says it has two thousand million pages',
      WORDS,
      () => pdfOf([catalogue, pages('3 0 R', 2e9), page(), font, stream(shown)]),
    ],
    [
      'with a length that is itself',
      WORDS,
      () => pdfOf([...onePage, `<< /Length 5 0 R >>\nstream\n${shown}\nendstream`]),
    ],
  ])(
    '%s: %s',
    async (_what, answer, bytes) => {
      const source = await textOfFile(bytes());
      expect(source.ok ? source.text.trim() : source.failure.tag).toBe(answer);
    },
    LONGEST_MS,
  );

  it('leaves an engine that reads the next file', async () => {
    expect(await textOfFile(pdfOf([...onePage, stream(shown)]))).toMatchObject({
      ok: true,
      text: `${WORDS}\n`,
    });
  });
});

describe('a Word document that points elsewhere', () => {
  it('with an entity of a file of this machine is refused, and the file is not opened', async () => {
    const document =
      '<!DOCTYPE d [<!ENTITY host SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&host;</w:t></w:r></w:p></w:body></w:document>';
    const bytes = madeDocx({ body: '', parts: { 'word/document.xml': document } });
    expect(await textOfFile(bytes)).toMatchObject({ ok: false, failure: { tag: 'broken-file' } });
  });

  it('with parts and pictures behind links is read without them', async () => {
    const outside =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      ['footnotes', 'header', 'attachedTemplate', 'image']
        .map(
          (type) =>
            `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:1/${type}.xml" TargetMode="External"/>`,
        )
        .join('') +
      '</Relationships>';
    const bytes = madeDocx({ body: p(WORDS), parts: { 'word/_rels/document.xml.rels': outside } });
    expect(await textOfFile(bytes)).toEqual({ ok: true, text: `${WORDS}\n`, doubts: [] });
  });
});

describe('a text of one kind of character alone', () => {
  it.each([' ', '(', ',', '7', '.', 'a', '、', 'ا', '“', '\n', '\u00ad', '\u0301'])(
    'two hundred thousand times %j is answered',
    async (character) => {
      const bytes = Buffer.from(`The Board requests the Director ${character.repeat(200_000)}`);
      expect((await readFile(bytes, { lang: 'en' })).ok).toBe(true);
    },
    LONGEST_MS,
  );
});

describe('a run of blanks or marks within a request', () => {
  it.each([
    [
      'en',
      'The Board requests the Executive Director to report on',
      'lamps, and requests the Secretariat to help.',
    ],
    [
      'fr',
      'Le Conseil prie la Directrice exécutive de rendre compte des',
      'feux, et invite le Secrétariat à aider.',
    ],
    ['ru', '5. просит Директора-исполнителя доложить о', 'расходах и просит секретариат помочь;'],
    ['ar', '1 - يطلب إلى المدير التنفيذي أن يقدم', 'تقريرا ويطلب إلى الأمانة أن تساعد؛'],
  ])(
    'in %s is answered',
    async (lang, before, after) => {
      for (const mark of [' ', ',', '&#', '.;'])
        expect((await readFile(Buffer.from(`${before} ${mark.repeat(3_000)} ${after}`), { lang })).ok).toBe(
          true,
        );
    },
    LONGEST_MS,
  );
});
