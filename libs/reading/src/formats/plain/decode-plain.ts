import type { Doubt } from '../../reading.js';
import { failedWith, sourceText, type SourceText } from '../source-text.js';
import { guessEncoding } from './guess-encoding.js';
import { isText } from './is-text.js';
import { decodeUnicode } from './unicode.js';

/**
 * The text of a plain text file: Unicode in any of its encodings, marked or not, else the old encoding in which its words
 * are words. Where a second one is nearly as plausible the text is to be looked at. Fails with `empty-text`, `binary-text`.
 */
export function decodePlain(bytes: Uint8Array): SourceText {
  if (bytes.length === 0) return failedWith({ tag: 'empty-text' });
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return isText(unicode) ? sourceText(unicode) : failedWith({ tag: 'binary-text' });
  const guess = guessEncoding(bytes);
  if (guess === null) return failedWith({ tag: 'binary-text' });
  const doubts: Doubt[] = guess.sure ? [] : [{ tag: 'encoding-guessed', encoding: guess.encoding }];
  return sourceText(guess.text, doubts);
}
