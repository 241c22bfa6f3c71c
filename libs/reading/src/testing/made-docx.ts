import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a made Word document, as the XML inside their outermost elements. */
export interface MadeDocx {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly header?: string;
  /** Parts as they are, by name; a null part is left out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** A Word document out of the few elements that a test speaks of. */
export function madeDocx({ body, numbering, styles, footnotes, header, parts = {} }: MadeDocx): Uint8Array {
  const inner: Record<string, string | undefined> = {
    numbering: numbering && `<w:numbering ${W}>${numbering}</w:numbering>`,
    styles: styles && `<w:styles ${W}>${styles}</w:styles>`,
    footnotes: footnotes && `<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    header: header && `<w:hdr ${W}>${header}</w:hdr>`,
  };
  const given = Object.entries(inner).filter(([, xml]) => xml !== undefined) as [string, string][];
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const files: Record<string, string | null> = {
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:r="${RELATED}" xmlns:mc="m"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(given.map(([name]) => relation(name, `${name}.xml`)).join('')),
    ...Object.fromEntries(given.map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...parts,
  };
  const kept = Object.entries(files).filter((file): file is [string, string] => file[1] !== null);
  return zipSync(Object.fromEntries(kept.map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}

function relations(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** One paragraph: its words (or its runs), and what its properties say. */
export function p(words: string, properties = ''): string {
  const runs = words.startsWith('<') ? words : run(words);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function run(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of a list that Word counts. */
export function numbered(words: string, level = 0, list = 1): string {
  return p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** Lists: what each level shows ("%1.", "(%2)") and how it counts. */
export function list(
  levels: readonly (readonly [text: string, format: string, more?: string])[],
  id = 1,
): string {
  const inner = levels.map(
    ([text, format, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

export function use(id: number, listId = 1, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${listId}"/>${overrides}</w:num>`;
}
