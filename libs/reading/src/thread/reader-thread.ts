import { parentPort, workerData } from 'node:worker_threads';
import type { SourceText } from '../formats/source-text.js';
import { readFile, textOfFile, type FileResult } from '../read-file.js';
import type { ReadOptions } from '../read.js';

/** What a thread is given to read. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  /** Null: nothing but the text is wanted. */
  readonly options: ReadOptions | null;
}

/** What a thread says: how much is done, from 0 to 1, again and again; at the end what it found. */
export type ThreadWord = { readonly progress: number } | { readonly result: FileResult | SourceText };

const say = (word: ThreadWord): void => parentPort?.postMessage(word);

/** The program of a thread of its own: it reads one file, says how far it is and what it found, and ends. */
const { bytes, options } = workerData as ThreadTask;
const told = (progress: number): void => say({ progress });
say({ result: options === null ? await textOfFile(bytes, told) : await readFile(bytes, options, told) });
