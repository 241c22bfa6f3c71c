import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const MEMORY_SECTION = 5;
const HEADER = 8;
/** A page of WebAssembly's memory (bytes). */
const PAGE = 65_536;

/** What the engine may hold while it is at a file: ten times the largest file that is taken in (bytes). */
export const MOST_MEMORY = 512 * 1024 * 1024;

/**
 * The PDF engine's program, which may hold no more than MOST_MEMORY: as it is published it grows to 2 GB when a page draws
 * itself without end, and that memory is in no thread's limit.
 */
export async function boundedEngine(): Promise<ArrayBuffer> {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  return withMostMemory(new Uint8Array(await readFile(path)), MOST_MEMORY / PAGE).buffer;
}

/**
 * The same program with another maximum (in pages) in the section of its memory, written in as many bytes as before: see
 * "Memory Section" and LEB128 in the WebAssembly specification.
 * @throws Error when it has no memory of its own with a maximum
 */
function withMostMemory(program: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  let at = HEADER;
  while (at < program.length) {
    const [length, begin] = numberAt(program, at + 1);
    if (program[at] === MEMORY_SECTION) {
      const hasMaximum = program[begin] === 1 && (program[begin + 1]! & 1) === 1;
      if (!hasMaximum) break;
      const [, maximumAt] = numberAt(program, begin + 2);
      const [, end] = numberAt(program, maximumAt);
      const bounded = program.slice();
      for (let index = maximumAt; index < end; index += 1) {
        const isLast = index === end - 1;
        bounded[index] = ((pages >> (7 * (index - maximumAt))) & 0x7f) | (isLast ? 0 : 0x80);
      }
      return bounded;
    }
    at = begin + length;
  }
  throw new Error('the PDF engine has no memory with a maximum');
}

/** A LEB128 number, and the place after it. */
function numberAt(bytes: Uint8Array, at: number): [value: number, end: number] {
  let value = 0;
  let index = at;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[index]!;
    index += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, index];
  }
}
