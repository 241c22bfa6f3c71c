import { decodeBytes } from './decode-bytes.js';
import { isText } from './is-text.js';
import { plausibility } from './plausibility.js';

/** A text in an old encoding; `sure` when no other encoding gives a text that is nearly as good. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly text: string;
  readonly sure: boolean;
}

/** Those that still circulate (labels of the Encoding Standard); UTF-16 for files whose mark was lost and that hold no space. */
const OLD_ENCODINGS = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1256',
  'iso-8859-6',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
];
const SAMPLE_BYTES = 65_536;
/** Below this no word of any of the languages was met: the bytes are no text, or none that is read. */
const LEAST_PLAUSIBLE = 0.1;
/** Shorter texts (in characters) may read as words by chance. */
const LEAST_TELLING = 60;
const NEARLY_AS_GOOD = 0.6;

/** The old encoding in which the bytes make the most plausible text of the six languages; null when none does. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const ranked = OLD_ENCODINGS.flatMap((encoding) => {
    const text = decodeWith(encoding, sample, true);
    return text === null ? [] : [{ encoding, text, score: plausibility(text) }];
  }).sort((one, other) => other.score - one.score);
  const best = ranked[0];
  if (best === undefined || best.score < LEAST_PLAUSIBLE) return null;
  const text = decodeWith(best.encoding, bytes, false);
  if (text === null) return null;
  const rival = ranked.find(({ text: other }) => other !== best.text);
  return {
    encoding: best.encoding,
    text,
    sure:
      best.score > 0.25 &&
      text.length >= LEAST_TELLING &&
      (rival === undefined || rival.score < best.score * NEARLY_AS_GOOD),
  };
}

/** A sample may end inside a character, so that `stream` lets its last bytes wait. */
function decodeWith(encoding: string, bytes: Uint8Array, stream: boolean): string | null {
  try {
    const text = decodeBytes(encoding, bytes, { fatal: true, stream });
    return isText(text) && !/[\x7f-\x84\x86-\x9f\ufffd]/.test(text) ? text : null;
  } catch {
    return null;
  }
}
