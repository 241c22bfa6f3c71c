/** Words on a page, in points from its lower left corner. */
export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  /** How far its letters lean, as italics that are made by slanting do. */
  readonly lean?: number;
  /** How far it is turned, in radians. */
  readonly turn?: number;
}

const WIDTH = 595;
const HEIGHT = 842;

/** A PDF of pages with words in Courier, each letter 0.6 of the size wide: where lines end can be reckoned. */
export function madePdf(pages: readonly (readonly Drawn[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, index) => {
      const stream = drawn.map(({ x, y, words, size = 10, lean = 0, turn = 0 }) => {
        const [cos, sin] = [Math.cos(turn).toFixed(4), Math.sin(turn).toFixed(4)];
        const matrix = turn === 0 ? `1 0 ${lean} 1` : `${cos} ${sin} -${sin} ${cos}`;
        return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm (${escaped(words)}) Tj ET`;
      });
      const content = stream.join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return pdfOf(objects);
}

/** A PDF of objects as they are, the first of them its catalogue; `trailer` is what else its trailer says. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  return Buffer.from(assembled(objects, trailer), 'latin1');
}

function assembled(objects: readonly string[], trailer = ''): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}

function escaped(words: string): string {
  return words.replace(/[\\()]/g, '\\$&');
}

/** Words set in lines of a width, one below the other, as a typesetter sets them. */
export function setLines(
  words: string,
  { x, y, letters, size = 10 }: { x: number; y: number; letters: number; size?: number },
): Drawn[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ x, y: y - index * size * 1.2, words: line, size }));
}
