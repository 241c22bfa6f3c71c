import { unusable } from './unusable.js';

/**
 * The id of a reading as a person typed it.
 * @throws Error with one line when it can be none
 */
export function namedReading(typed: string): string {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(typed)) return typed;
  throw unusable('reading', { reading: typed });
}
