import { plausibility } from './plausibility.js';

const SAMPLE = 50_000;

/**
 * The text of bytes in UTF-8, UTF-16 or UTF-32, without the byte order mark, which is no part of it. Null when they are none.
 * Without a mark, UTF-8 is taken when every byte fits it, and UTF-16 or UTF-32 when its zeros stand where they must.
 */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const marked = encodingByMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const wide = encodingByZeros(bytes);
  const text = wide === null ? null : decodeAs(wide, bytes);
  // Other files hold zeros too: without a mark only words show that this is a text.
  return text !== null && plausibility(text.slice(0, SAMPLE)) > 0 ? text : decodeAs('utf-8', bytes);
}

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

function encodingByMark([a, b, c, d]: Uint8Array): Unicode | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

/** Which places, counted in fours, hold zeros: spaces and line breaks have them in every script. */
function encodingByZeros(bytes: Uint8Array): Unicode | null {
  const zeros = [0, 0, 0, 0];
  const length = Math.min(bytes.length, 65_536) & ~3;
  if (length === 0) return null;
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index & 3]! += 1;
  const [first, second, third, fourth] = zeros.map((count) => count / (length / 4));
  if (third! > 0.9 && fourth! > 0.9) return 'utf-32le';
  if (first! > 0.9 && second! > 0.9) return 'utf-32be';
  const even = first! + third!;
  const odd = second! + fourth!;
  if (odd > 0.02 && even < odd / 10) return 'utf-16le';
  return even > 0.02 && odd < even / 10 ? 'utf-16be' : null;
}

function decodeAs(encoding: Unicode, bytes: Uint8Array): string | null {
  try {
    if (encoding === 'utf-32le' || encoding === 'utf-32be') return decode32(bytes, encoding === 'utf-32le');
    const whole = encoding === 'utf-8' ? withoutCutCharacter(bytes) : bytes.subarray(0, bytes.length & ~1);
    return new TextDecoder(encoding, { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}

function decode32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (code !== 0xfeff || at > 0) parts.push(String.fromCodePoint(code)); // throws beyond U+10FFFF
  }
  return parts.join('');
}

/** A file that was cut may end inside a character of several bytes: what is before it is a text still. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  let start = bytes.length - 1;
  while (start > 0 && bytes.length - start < 4 && (bytes[start]! & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return bytes.length - start < length ? bytes.subarray(0, start) : bytes;
}
