import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { translator } from '#messages';
import { Readings, ReadUpload, TakeIn } from '#intake';
import { terminalLanguage } from './failure-line.js';
import { namedFile } from './named-file.js';
import { withRegister } from './with-register.js';

/**
 * Takes files in and reads them at once, without waiting for a worker.
 * @returns the id of each reading, one a line
 * @throws Error with one line when a file cannot be read; those before it are kept
 */
export async function importFiles(files: readonly string[], options: { lang?: string }): Promise<string> {
  const contents = await Promise.all(files.map(readNamed));
  return withRegister(async (register) => {
    const ids: string[] = [];
    for (const { name, content } of contents) {
      const id = await register
        .get(TakeIn, { strict: false })
        .run({ kind: 'system', name: 'command-line' }, { name, content, lang: options.lang ?? null });
      await register.get(ReadUpload, { strict: false }).run(id);
      const { failure } = await register.get(Readings, { strict: false }).byId(id);
      if (failure !== null) throw new Error(`${name}: ${reasonOf(failure)}`);
      ids.push(id);
    }
    return ids.join('\n');
  });
}
