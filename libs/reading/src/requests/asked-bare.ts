import type { AddresseeFound } from './addressee.js';

/** Those who have their organization's name where they are asked first: bare, they are the same. */
function namedFirst(all: readonly AddresseeFound[]): ReadonlySet<string> {
  const first = new Map<string, boolean>();
  for (const { title, name, of, isPronoun } of all) {
    if (!isPronoun && !first.has(title ?? name)) first.set(title ?? name, of !== null);
  }
  return new Set([...first].flatMap(([key, isNamed]) => (isNamed ? [key] : [])));
}

/** The heads and the secretariat that a text asks without anybody's name as often as with one: who is named then is another. */
export function askedBare(all: readonly AddresseeFound[]): ReadonlySet<string> {
  const named = namedFirst(all);
  const more = new Map<string, number>();
  for (const { title, name, of, isPronoun } of all) {
    if (!isPronoun) more.set(title ?? name, (more.get(title ?? name) ?? 0) + (of === null ? 1 : -1));
  }
  const bare = all.filter(
    ({ title, name, of }) => of === null && more.get(title ?? name)! >= 0 && !named.has(title ?? name),
  );
  return new Set(bare.map(({ title, name }) => title ?? name));
}
