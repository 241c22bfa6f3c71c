/** What is wrong with a rule, by the path of what is wrong: "at.ordinal". */
export type RuleFaults = ReadonlyMap<string, string>;

/**
 * The server says each fault as "path: what to do". A fault within a list is that of the list.
 * @example ruleFaults(['at.ordinal: this must be a whole number from 1.']).get('at.ordinal') // 'this must be…'
 */
export function ruleFaults(said: readonly string[]): RuleFaults {
  return new Map(
    said.map((fault) => {
      const [, path = '', words = fault] =
        /^\s*[\u2066-\u2069]*([\w.[\]-]+)[\u2066-\u2069]*\s*[:：]\s*(.*)$/su.exec(fault) ?? [];
      return [path.replace(/(?<=ordinals|names)\[\d+\]$/, ''), words];
    }),
  );
}
