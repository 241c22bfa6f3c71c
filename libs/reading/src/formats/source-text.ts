import type { Doubt, ReadFailure } from '../reading.js';

/**
 * What a person sees of a file: the text that all offsets count in, and why somebody should look at it before they trust it.
 * Or why there is none.
 */
export type SourceText =
  | { readonly ok: true; readonly text: string; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Told while a file is read: how much of it is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** A text without anything to doubt; fails with `empty-text` when it is blank. */
export function sourceText(text: string, doubts: readonly Doubt[] = []): SourceText {
  return text.trim() === '' ? failedWith({ tag: 'empty-text' }) : { ok: true, text, doubts };
}

export function failedWith(failure: ReadFailure): SourceText & { readonly ok: false } {
  return { ok: false, failure };
}

/** Thrown inside a format's module where going on makes no sense; its door turns it into a failure. */
export class Unreadable extends Error {
  constructor(readonly failure: ReadFailure) {
    super(failure.tag);
  }
}

/** Runs what may throw Unreadable; anything else that a broken file makes a parser throw is `broken-file`. */
export async function orFailure(work: () => SourceText | Promise<SourceText>): Promise<SourceText> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable) return failedWith(error.failure);
    // A stack or memory that ran out is the file's fault too; what else a parser throws says that the file is no such file.
    return failedWith({ tag: 'broken-file' });
  }
}
