/** What a message of the catalogue can say of a problem's details: strings and numbers; a list is said one by one. */
export function problemWords(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      return Array.isArray(value) ? [[name, value.join('; ')]] : [];
    }),
  );
}
