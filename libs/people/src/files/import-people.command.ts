import type { Message, SpokenLanguage } from '#messages';
import { Refused, UnitOfWork, within, type Actor, type Role, type Tx, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { AddPerson } from '../accounts/add-person.command.js';
import { holdPerson } from '../accounts/held-person.js';
import { changePerson } from '../accounts/keep-people.command.js';
import {
  isMailboxRow,
  namesOfRow,
  planImport,
  type ImportedRow,
  type ImportPlan,
  type PlannedLine,
} from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { addUnit, changeUnit } from '../units/keep-units.command.js';
import { holdUnitTree, standingUnit, type UnitKind } from '../units/unit-tree.js';
import { knownBeforeImport } from './known-before-import.js';
import { rowsOfFile, type ReadTables } from './rows-of-file.js';
import { UnreadableTable } from './table-file.js';

/** One fault of a file: where it stands, and what to do. */
export interface PlacedFault {
  /** "People C7", as spreadsheets show it. */
  readonly cell: string;
  readonly message: Message;
}

/** What an import does, or would do, line by line; with a fault it does nothing. */
export interface ImportReport {
  readonly lines: readonly PlannedLine[];
  readonly faults: readonly PlacedFault[];
}

/**
 * Takes units, people and roles in from a workbook or a CSV file: all of it or nothing. What stands already stays, so that a
 * file taken in again changes nothing; nothing is ever taken away.
 */
@Injectable()
export class ImportPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  /** @throws Refused 'invalid' for a file that cannot be read as such tables */
  preview(viewer: Viewer, actor: Actor, content: Uint8Array): Promise<ImportReport> {
    const tables = read(content);
    return this.unitOfWork.run(actor, async (tx) => report(await plan(tx, viewer, tables), tables));
  }

  /** @throws Refused 'invalid' for such a file, and with every fault of one that has any */
  run(viewer: Viewer, actor: Actor, content: Uint8Array): Promise<ImportReport> {
    const tables = read(content);
    return this.unitOfWork.run(actor, async (tx) => {
      await holdUnitTree(tx);
      const planned = await plan(tx, viewer, tables);
      const done = report(planned, tables);
      if (done.faults.length > 0) {
        const faults = done.faults.map(({ message }) => message);
        throw new Refused('invalid', { faults, cells: done.faults.map(({ cell }) => cell) });
      }
      const changed = planned.lines.filter(({ what }) => what === 'new' || what === 'changed');
      await writeUnits(tx, rowsOf(tables.rows.units, changed, 'units'));
      await this.writePeople(tx, { viewer, actor }, rowsOf(tables.rows.people, changed, 'people'));
      if (changed.length > 0) {
        const counts = { units: 0, people: 0 };
        for (const { table } of changed) counts[table] += 1;
        tx.record({
          action: 'register.people-imported',
          subject: { kind: 'register', id: 'people' },
          after: counts,
        });
      }
      return done;
    });
  }

  private async writePeople(
    tx: Tx,
    { viewer, actor }: { readonly viewer: Viewer; readonly actor: Actor },
    rows: readonly ImportedRow[],
  ): Promise<void> {
    const adding = new AddPerson(within(tx), this.passwords);
    for (const row of rows) {
      const { email, name, language, body, role, unit, state } = row.values;
      const mailbox = isMailboxRow(row);
      const known = await personOf(tx, email!);
      const id = await adding.run(actor, {
        ...{ email: email!, name: name ?? known?.name ?? '', role: role as Role, body: body! },
        ...(unit === undefined ? {} : { unit }),
        ...(state === undefined ? {} : { state }),
        ...(language === undefined ? {} : { lang: language }),
        ...(mailbox && { mailbox }),
      });
      if (known === null) continue;
      await changePerson(tx, await holdPerson(tx, viewer, id, null), {
        ...(name === undefined ? {} : { name }),
        ...(language === undefined ? {} : { lang: language as SpokenLanguage }),
      });
    }
  }
}

function read(content: Uint8Array): ReadTables {
  try {
    return rowsOfFile(content);
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refused('invalid', { faults: [error.said] });
    throw error;
  }
}

async function plan(tx: Tx, viewer: Viewer, { rows }: ReadTables): Promise<ImportPlan> {
  const addresses = rows.people.map(({ values }) => (values['email'] ?? '').toLowerCase());
  return planImport(await knownBeforeImport(tx, viewer, addresses), rows);
}

function report({ lines, faults }: ImportPlan, { placeOf }: ReadTables): ImportReport {
  return {
    lines,
    faults: faults.map(({ table, row, column, message }) => ({ cell: placeOf(table, row, column), message })),
  };
}

function rowsOf(
  rows: readonly ImportedRow[],
  changed: readonly PlannedLine[],
  table: PlannedLine['table'],
): readonly ImportedRow[] {
  const numbers = new Set(changed.filter((line) => line.table === table).map(({ row }) => row));
  return rows.filter(({ number }) => numbers.has(number));
}

async function personOf(tx: Tx, email: string): Promise<{ readonly name: string } | null> {
  const [person] = await tx.query<{ name: string }>(
    'SELECT name FROM person WHERE lower(email) = lower($1)',
    [email],
  );
  return person ?? null;
}

/** First all of them, then their places in the tree: a part may stand above its whole. */
async function writeUnits(tx: Tx, rows: readonly ImportedRow[]): Promise<void> {
  const placed: (readonly [key: string, parent: string | undefined])[] = [];
  for (const row of rows) {
    const { key, parent, kind } = row.values;
    const names = namesOfRow(row);
    const said = kind === undefined ? {} : { kind: kind as UnitKind };
    const unit = await standingUnit(tx, key!);
    if (unit === null) await addUnit(tx, { key: key!, names, ...said });
    else await changeUnit(tx, unit, { names, ...said });
    placed.push([key!, parent]);
  }
  for (const [key, parent] of placed) {
    if (parent !== undefined) await changeUnit(tx, (await standingUnit(tx, key))!, { parent });
  }
}
