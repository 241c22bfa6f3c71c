import { writeFile } from 'node:fs/promises';
import { isSpokenLanguage, spokenLanguages } from '#messages';
import { renderHtml, StatusReports } from '#reports';
import { namedFile } from './named-file.js';
import { unusable } from './unusable.js';
import { withRegister } from './with-register.js';

export interface ReportOptions {
  readonly session: string;
  readonly format: string;
  readonly lang: string;
  readonly out?: string;
}

/** Writes the status report of a session into a file, or answers it to be printed. */
export async function writeReport({ session, format, lang, out }: ReportOptions): Promise<string> {
  if (format !== 'html') throw unusable('format', { format });
  if (!isSpokenLanguage(lang)) throw unusable('reportLanguage', { lang, known: spokenLanguages.join(', ') });
  const page = await withRegister(async (register) =>
    renderHtml(
      await register.get(StatusReports, { strict: false }).ofSession({ kind: 'system' }, session, lang),
    ),
  );
  if (out === undefined) return page;
  await writeFile(namedFile(out), page);
  return '';
}
