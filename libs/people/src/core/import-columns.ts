/** The columns of the tables that are imported and exported. They are for programs as much as for people: not translated. */
export const importColumns = {
  units: ['key', 'parent', 'kind', 'name_ar', 'name_en', 'name_es', 'name_fr', 'name_ru', 'name_zh'],
  people: ['email', 'name', 'language', 'body', 'role', 'unit', 'state', 'mailbox'],
} as const;

export type ImportedTable = keyof typeof importColumns;

/** One line of a table: its values by column, empty ones left out. */
export interface ImportedRow {
  /** Counted from 1, as spreadsheets show it. */
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
}
