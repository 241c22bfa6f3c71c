/**
 * Whether what was read says all that a label says: a label may leave out what it does not know, and wants null where it
 * says null.
 * @example bearsOut({ kind: 'date', by: '2031-06-30' }, { kind: 'date' }) → true
 */
export function bearsOut(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  if (typeof found !== 'object' || found === null) return false;
  return Object.entries(wanted).every(([key, value]) =>
    bearsOut((found as Readonly<Record<string, unknown>>)[key], value),
  );
}
