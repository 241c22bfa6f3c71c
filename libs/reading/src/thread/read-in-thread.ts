import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceText } from '../formats/source-text.js';
import type { FileResult } from '../read-file.js';
import type { ReadOptions } from '../read.js';
import type { ThreadTask, ThreadWord } from './reader-thread.js';

/** How long a thread may read, in minutes, and how much it may hold while it reads, in MB. */
export interface ThreadLimits {
  readonly minutes: number;
  readonly megabytes: number;
}

interface ThreadOptions {
  readonly limits?: ThreadLimits;
  /** Ends the thread at once. */
  readonly stopping?: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly progress?: (done: number) => void;
}

/** A text of 50 MB takes a quarter of a minute and three quarters of this on two ordinary cores. */
const usualLimits: ThreadLimits = { minutes: 5, megabytes: 1_200 };

/**
 * Why a thread did not come to an end; as with a ReadFailure, the same file would fail the same way again. `broke`: the
 * reader threw, which is a fault in the program.
 */
export type ThreadFailure =
  | { readonly tag: 'took-too-long'; readonly minutes: number }
  | { readonly tag: 'too-much-at-once' }
  | { readonly tag: 'broke'; readonly reason: string };

export type ThreadResult = FileResult | { readonly ok: false; readonly failure: ThreadFailure };

/** The program stands beside this file where it is built; where sources run as they are (Jest), its source is loaded. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? '../testing/reader-thread-from-source.mjs' : './reader-thread.js',
  import.meta.url,
);

/**
 * Reads a file as `readFile` does, in a thread of its own: reading is work for a core, and this process has people to
 * answer meanwhile; and a thread can be ended, whatever it is at.
 * @throws the signal's reason, when it was told to stop
 */
export function readInThread(
  bytes: Uint8Array,
  options: ReadOptions,
  thread: ThreadOptions = {},
): Promise<ThreadResult> {
  return inThread<FileResult>({ bytes, options }, thread);
}

/** The text of a file as `textOfFile` gives it, in a thread of its own. @throws as readInThread */
export function textInThread(
  bytes: Uint8Array,
  thread: ThreadOptions = {},
): Promise<SourceText | { readonly ok: false; readonly failure: ThreadFailure }> {
  return inThread<SourceText>({ bytes, options: null }, thread);
}

async function inThread<Result extends FileResult | SourceText>(
  task: ThreadTask,
  { limits = usualLimits, stopping, progress }: ThreadOptions,
): Promise<Result | { readonly ok: false; readonly failure: ThreadFailure }> {
  stopping?.throwIfAborted();
  const thread = new Worker(program, {
    name: 'reader',
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), limits.minutes * 60_000);
  const stop = () => over.abort();
  stopping?.addEventListener('abort', stop);
  try {
    return (await resultOf(thread, over.signal, progress)) as Result;
  } catch (error) {
    stopping?.throwIfAborted();
    if (over.signal.aborted) {
      return { ok: false, failure: { tag: 'took-too-long', minutes: limits.minutes } };
    }
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return { ok: false, failure: { tag: 'too-much-at-once' } };
    }
    return { ok: false, failure: { tag: 'broke', reason: String((error as Error).stack ?? error) } };
  } finally {
    clearTimeout(timer);
    stopping?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

/** Listens until the thread has a result. It fails like the thread does, and when it is told to stop. */
async function resultOf(
  thread: Worker,
  signal: AbortSignal,
  progress: ThreadOptions['progress'],
): Promise<FileResult | SourceText> {
  for await (const [word] of on(thread, 'message', { signal, close: ['exit'] }) as AsyncIterable<
    [ThreadWord]
  >) {
    if ('result' in word) return word.result;
    progress?.(word.progress);
  }
  throw new Error('the thread ended without a result');
}
