/** A file's text, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly failure: { readonly tag: 'empty-text' } | { readonly tag: 'binary-text' };
    };

/**
 * The text of a plain text file: UTF-8, or UTF-16 when it begins with a byte order mark, which is no part of the text.
 * Bytes that are no text in these encodings are not guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, failure: { tag: 'empty-text' } };
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // Control characters other than tab, line and page breaks stand in no text; a file with them is something else.
    // eslint-disable-next-line no-control-regex
    if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return { ok: false, failure: { tag: 'binary-text' } };
    return text.trim() === '' ? { ok: false, failure: { tag: 'empty-text' } } : { ok: true, text };
  } catch {
    return { ok: false, failure: { tag: 'binary-text' } };
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
