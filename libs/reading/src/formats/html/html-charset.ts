import { failedWith, type SourceText } from '../source-text.js';
import { decodeBytes } from '../plain/decode-bytes.js';
import { decodePlain } from '../plain/decode-plain.js';
import { decodeUnicode } from '../plain/unicode.js';

const DECLARED = [
  /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i,
  /^\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i,
];

/** The source of a page: by its mark, else as UTF-8 when it is, else as it declares itself, else as plain text is guessed. */
export function decodeHtml(bytes: Uint8Array): SourceText {
  const declared = declaredEncoding(bytes);
  const unicode = isSevenBit(declared) ? null : decodeUnicode(bytes);
  if (unicode !== null) return { ok: true, text: unicode, doubts: [] };
  if (declared === null) return decodePlain(bytes);
  try {
    const text = decodeBytes(declared, bytes);
    // A page that names the wrong encoding shows it by characters that its bytes cannot make.
    const lost = text.match(/\ufffd/g)?.length ?? 0;
    if (lost > text.length / 1_000) return decodePlain(bytes);
    return {
      ok: true,
      text,
      doubts: lost === 0 ? [] : [{ tag: 'encoding-guessed', encoding: declared }],
    };
  } catch {
    return bytes.length === 0 ? failedWith({ tag: 'empty-text' }) : decodePlain(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8_192));
  for (const pattern of DECLARED) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}

/** Its bytes are all below 128, so that they would pass for UTF-8. */
function isSevenBit(encoding: string | null): boolean {
  return /^(?:iso-2022|hz)/i.test(encoding ?? '');
}
