import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  isReadLanguage,
  readFailureMessage,
  Readings,
  ReadUpload,
  TakeIn,
  textStatuses,
  type TakenFile,
} from '#intake';
import { terminalLanguage, translator } from '#messages';
import { namedFile } from './named-file.js';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * Takes files in and reads them at once, without waiting for a worker.
 * @returns the id of each reading, one a line
 * @throws Error with one line when a file cannot be read; those before it are kept
 */
export async function importFiles(
  paths: readonly string[],
  { lang, status: typed }: { lang?: string; status: string },
): Promise<string> {
  const status = textStatuses.find((known) => known === typed);
  if (status === undefined) throw unusable('textStatus', { status: typed, known: textStatuses.join(', ') });
  if (lang !== undefined && !isReadLanguage(lang)) throw unusable('textLanguage', { lang });
  const files = await Promise.all(paths.map((path) => fileAt(path, { lang: lang ?? null, status })));
  return withRegister(async (register) => {
    const [takeIn, readUpload, readings] = [TakeIn, ReadUpload, Readings].map((part) =>
      register.get(part, { strict: false }),
    ) as [TakeIn, ReadUpload, Readings];
    const ids: string[] = [];
    for (const file of files) {
      const id = await takeIn.run({ kind: 'system' }, { kind: 'system', name: 'command-line' }, file);
      await readUpload.run(id);
      const { failure } = await readings.byId({ kind: 'system' }, id);
      if (failure !== null) throw new Error(`${file.name}: ${said(failure)}`);
      ids.push(id);
    }
    return ids.join('\n');
  });
}

function said(failure: Parameters<typeof readFailureMessage>[0]): string {
  const { key, values } = readFailureMessage(failure);
  return translator(terminalLanguage(process.env))(key, values);
}

async function fileAt(path: string, known: Pick<TakenFile, 'lang' | 'status'>): Promise<TakenFile> {
  try {
    return { name: basename(path), content: await readFile(namedFile(path)), ...known };
  } catch (error) {
    const values = { file: path, reason: (error as Error).message };
    throw new Error(translator(terminalLanguage(process.env))('cli.extract.unreadable', values), {
      cause: error,
    });
  }
}
