import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type ReadOptions } from '#reading';

/** What a thread is given to read. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** The program of a thread of its own: it reads one file, says what it found, and ends. */
const { bytes, options } = workerData as ThreadTask;
parentPort?.postMessage(readFile(bytes, options));
