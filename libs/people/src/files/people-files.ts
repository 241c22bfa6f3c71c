import { translator, type SpokenLanguage } from '#messages';
import { csvLine, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { People, type PersonView } from '../accounts/people.query.js';
import { importColumns, type ImportedTable } from '../core/index.js';
import { Units, type UnitView } from '../units/units.query.js';
import { writeWorkbook } from './write-workbook.js';

type Rows = readonly (readonly string[])[];

/** Units and people as files, in the form in which they are imported. */
@Injectable()
export class PeopleFiles {
  constructor(
    private readonly people: People,
    private readonly units: Units,
  ) {}

  /** An empty workbook to be filled in, with a sheet that says how. */
  template(lang: SpokenLanguage): Uint8Array {
    const t = translator(lang);
    const help = (['units', 'people'] as const).flatMap((table) => [
      [t(`directory.template.${table}`), ''],
      ...importColumns[table].map((column) => [
        column,
        column.startsWith('name_')
          ? t('directory.template.nameIn', { lang: column.slice(5) })
          : t(`directory.template.column.${column as 'key'}`),
      ]),
    ]);
    return writeWorkbook([
      { name: 'Units', rows: [importColumns.units] },
      { name: 'People', rows: [importColumns.people] },
      { name: 'Help', rows: help, rightToLeft: lang === 'ar' },
    ]);
  }

  async workbook(viewer: Viewer): Promise<Uint8Array> {
    return writeWorkbook([
      { name: 'Units', rows: [importColumns.units, ...(await this.rowsOf('units', viewer))] },
      { name: 'People', rows: [importColumns.people, ...(await this.rowsOf('people', viewer))] },
    ]);
  }

  /** With a byte order mark, without which spreadsheets take it for something else than UTF-8. */
  async csv(viewer: Viewer, table: ImportedTable): Promise<string> {
    const lines: Rows = [importColumns[table], ...(await this.rowsOf(table, viewer))];
    return `\uFEFF${lines.map(csvLine).join('')}`;
  }

  private async rowsOf(table: ImportedTable, viewer: Viewer): Promise<Rows> {
    if (table === 'units') return (await this.units.all()).filter(({ closed }) => !closed).map(unitRow);
    const rows: (readonly string[])[] = [];
    for await (const person of this.people.all(viewer)) rows.push(...personRows(person));
    return rows;
  }
}

function unitRow({ key, parent, kind, names }: UnitView): readonly string[] {
  return importColumns.units.map((column) => {
    if (column.startsWith('name_')) return names[column.slice(5)] ?? '';
    return { key, parent: parent ?? '', kind }[column as 'key'];
  });
}

/** A line for each role. */
function personRows({ email, name, lang, mailbox, roles }: PersonView): Rows {
  return roles.map(({ body, role, unit, state }) => [
    ...[email, name, lang, body, role],
    ...[unit ?? '', state ?? '', mailbox ? 'yes' : ''],
  ]);
}
