import { resolve } from 'node:path';

/** The file that a person named, seen from the folder they stand in: npm runs us in another one. */
export function namedFile(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
