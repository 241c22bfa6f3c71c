import { basename } from 'node:path';
import { isReadLanguage, readFailureMessage, Readings, ReadUpload, TakeIn, textStatuses } from '#intake';
import { terminalLanguage, translator } from '#messages';
import { contentOf } from './content-of.js';
import { failureLine } from './failure-line.js';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

/**
 * Takes files in and reads them at once, without waiting for a worker.
 * A file that cannot be read is said on standard error, in a line of its own, and ends the program with 1; the others are read.
 * @returns the id of each reading, one a line
 */
export async function importFiles(
  paths: readonly string[],
  { lang, status: typed }: { lang?: string; status: string },
): Promise<string> {
  const status = textStatuses.find((known) => known === typed);
  if (status === undefined) throw unusable('textStatus', { status: typed, known: textStatuses.join(', ') });
  if (lang !== undefined && !isReadLanguage(lang)) throw unusable('textLanguage', { lang });
  return withRegister(async (register) => {
    const [takeIn, readUpload, readings] = [TakeIn, ReadUpload, Readings].map((part) =>
      register.get(part, { strict: false }),
    ) as [TakeIn, ReadUpload, Readings];
    const ids: string[] = [];
    const read = async (path: string): Promise<string> => {
      const file = { name: basename(path), content: await contentOf(path), lang: lang ?? null, status };
      const id = await takeIn.run({ kind: 'system' }, { kind: 'system', name: 'command-line' }, file);
      await readUpload.run(id);
      const { failure } = await readings.byId({ kind: 'system' }, id);
      if (failure !== null) throw new Error(`${file.name}: ${said(failure)}`);
      return id;
    };
    for (const path of paths) await read(path).then((id) => ids.push(id), failed);
    return ids.join('\n');
  });
}

function said(failure: Parameters<typeof readFailureMessage>[0]): string {
  const { key, values } = readFailureMessage(failure);
  return translator(terminalLanguage(process.env))(key, values);
}

function failed(error: unknown): void {
  process.stderr.write(`${failureLine(error)}\n`);
  process.exitCode = 1;
}
