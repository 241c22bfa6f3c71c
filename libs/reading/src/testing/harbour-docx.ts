import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { harbourDecision, type MadeLanguage } from './harbour-decision.js';

const LETTERS: Readonly<
  Record<
    MadeLanguage,
    readonly [format: 'lowerLetter' | 'russianLower' | 'arabicAlpha' | 'chineseCounting', text: string]
  >
> = {
  en: ['lowerLetter', '(%2)'],
  fr: ['lowerLetter', '%2)'],
  es: ['lowerLetter', '%2)'],
  ru: ['russianLower', '%2)'],
  ar: ['arabicAlpha', '(%2)'],
  zh: ['chineseCounting', '(%2)'],
};

/** The made decision as a Word document whose numbers Word counts, written by a library that knows nothing of the reader. */
export async function harbourDocx(lang: MadeLanguage): Promise<Uint8Array> {
  const { title, opening, recalling, paragraphs, items, note } = harbourDecision[lang];
  const rightToLeft = lang === 'ar';
  const words = (text: string) => new TextRun({ text, rightToLeft });
  const plain = (text: string) => new Paragraph({ bidirectional: rightToLeft, children: [words(text)] });
  const numbered = (text: string, level: number) =>
    new Paragraph({
      bidirectional: rightToLeft,
      numbering: { reference: 'list', level },
      children: [words(text)],
    });
  const [format, text] = LETTERS[lang];
  const document = new Document({
    footnotes: { 1: { children: [plain(note)] } },
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            { level: 1, format, text, alignment: AlignmentType.START },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          plain(title),
          plain(opening),
          new Paragraph({
            bidirectional: rightToLeft,
            children: [words(recalling), new FootnoteReferenceRun(1)],
          }),
          ...paragraphs.map((paragraph) => numbered(paragraph, 0)),
          ...items.map((item) => numbered(item, 1)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
