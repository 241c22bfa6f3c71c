/** Where a browser keeps what is typed: localStorage, or something like it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept under a name, read by whoever knows its form; null when there is nothing or it cannot be read. */
export function keptOn<T>(shelf: Shelf, name: string, read: (kept: unknown) => T | null): T | null {
  try {
    return read(JSON.parse(shelf.getItem(name) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps a value, or with null nothing any more. False when the browser keeps nothing: it is full, or told not to. */
export function keepOn(shelf: Shelf, name: string, value: object | null): boolean {
  try {
    if (value === null) shelf.removeItem(name);
    else shelf.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
