import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type FileResult, type ReadOptions } from '#reading';

/** What a thread is given to read. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** What a thread says: how much is done, from 0 to 1, again and again; at the end what it found. */
export type ThreadWord = { readonly progress: number } | { readonly result: FileResult };

const say = (word: ThreadWord): void => parentPort?.postMessage(word);

/** The program of a thread of its own: it reads one file, says how far it is and what it found, and ends. */
const { bytes, options } = workerData as ThreadTask;
say({ result: await readFile(bytes, options, (progress) => say({ progress })) });
