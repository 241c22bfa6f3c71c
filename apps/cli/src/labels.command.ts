import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LabelledReadings, type LabelledText } from '#intake';
import { terminalLanguage, translator } from '#messages';
import { namedFile } from './named-file.js';
import { namedReading } from './named-reading.js';
import { withRegister } from './with-register.js';

/**
 * Writes the text of a reading and what people decided about it into the folder of a corpus, so that the reader can be
 * scored on it.
 * @returns the files that were written, one a line
 */
export async function writeLabels(reading: string, { out }: { out: string }): Promise<string> {
  const id = namedReading(reading);
  return withRegister(async (register) => {
    const labelled = await register.get(LabelledReadings, { strict: false }).of({ kind: 'system' }, id);
    return (await writeLabelled(namedFile(out), labelled)).join('\n');
  });
}

/** @returns the paths of the text and of its labels */
export async function writeLabelled(
  folder: string,
  { text, labels }: LabelledText,
): Promise<readonly string[]> {
  const files = [
    [join(folder, labels.file), text],
    [join(folder, 'gold', `${labels.doc}.json`), `${JSON.stringify(labels, null, 2)}\n`],
  ] as const;
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  } catch (error) {
    const values = { folder, reason: (error as Error).message };
    throw new Error(translator(terminalLanguage(process.env))('cli.labels.unwritable', values), {
      cause: error,
    });
  }
  return files.map(([path]) => path);
}
