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
    const encoding = encodingOf(bytes);
    const whole = encoding === 'utf-8' ? withoutCutCharacter(bytes) : bytes;
    const text = new TextDecoder(encoding, { fatal: true }).decode(whole);
    // Control characters other than tab, line and page breaks stand in no text; a file with them is something else.
    // eslint-disable-next-line no-control-regex
    if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return { ok: false, failure: { tag: 'binary-text' } };
    return text.trim() === '' ? { ok: false, failure: { tag: 'empty-text' } } : { ok: true, text };
  } catch {
    return { ok: false, failure: { tag: 'binary-text' } };
  }
}

/** A file that was cut may end inside a character of several bytes: what is before it is a text still. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1;
  while (start > 0 && bytes.length - start < 4 && (bytes[start]! & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return bytes.length - start < length ? bytes.subarray(0, start) : bytes;
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
