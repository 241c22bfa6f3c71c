import { v7 } from 'uuid';

/** A new identifier: a UUID of version 7, made in code so that a row's id is known before it is written. */
export function newId(): string {
  return v7();
}
