import { translator, type SpokenLanguage } from '#messages';
import type { ImportReport } from '#people';

export class ImportedLineResponse {
  table: 'units' | 'people';
  /** Counted from 1, as spreadsheets show it. */
  row: number;
  /** The key of a unit; an address. */
  subject: string;
  what: 'new' | 'changed' | 'same' | 'faulty';
  /** The columns that differ from what stands. */
  changes: string[];
}

export class ImportFaultResponse {
  /** "People C7". */
  cell: string;
  /** What cannot be used and what to do, in the reader's language. */
  said: string;
}

/** What an import does, or would do; with a fault it does nothing. */
export class ImportResponse {
  lines: ImportedLineResponse[];
  faults: ImportFaultResponse[];
}

export function importResponse({ lines, faults }: ImportReport, lang: SpokenLanguage): ImportResponse {
  const say = translator(lang);
  return {
    lines: lines.map(({ changes, ...line }) => ({ ...line, changes: [...changes] })),
    faults: faults.map(({ cell, message }) => ({ cell, said: say(message.key, message.values) })),
  };
}
