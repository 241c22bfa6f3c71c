import type { ReadFailure, Reading } from './reading.js';
import { read, type ReadOptions } from './read.js';
import { decode } from './text/decode.js';

export type FileResult =
  | { readonly ok: true; readonly text: string; readonly reading: Reading }
  | { readonly ok: false; readonly failure: ReadFailure };

/**
 * Reads a plain text file as its bytes are. `text` is what the offsets count in: the file's text without a byte order mark.
 * Fails with `empty-text`, `binary-text` or `language-not-read`.
 */
export function readFile(bytes: Uint8Array, options: ReadOptions = {}): FileResult {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const result = read(decoded.text, options);
  return result.ok ? { ok: true, text: decoded.text, reading: result.reading } : result;
}
