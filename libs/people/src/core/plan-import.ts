import type { Message } from '#messages';
import { roles, type Role } from '#platform/core';
import type { ImportedRow, ImportedTable } from './import-columns.js';
import { personFaults } from './person-faults.js';
import { unitFaults } from './unit-faults.js';

/** What stands in the register before an import. */
export interface KnownBeforeImport {
  readonly units: ReadonlyMap<string, KnownUnit>;
  /** By address in small letters. */
  readonly people: ReadonlyMap<string, KnownImportedPerson>;
  /** By key: whether the one who imports keeps the people of the body. */
  readonly bodies: ReadonlyMap<string, boolean>;
}

export interface KnownUnit {
  readonly names: Readonly<Record<string, string>>;
  /** By its key. */
  readonly parent: string | null;
  readonly kind: string;
  readonly closed: boolean;
}

export interface KnownImportedPerson {
  readonly name: string;
  readonly lang: string;
  readonly mailbox: boolean;
  readonly closed: boolean;
  /** They have roles in bodies whose people the one who imports does not keep. */
  readonly elsewhere: boolean;
  /** As {@link roleLine} writes them. */
  readonly roles: ReadonlySet<string>;
}

/** What becomes of one line. */
export interface PlannedLine {
  readonly table: ImportedTable;
  readonly row: number;
  /** The key of a unit; an address. */
  readonly subject: string;
  readonly what: 'new' | 'changed' | 'same' | 'faulty';
  /** The columns that differ from what stands. */
  readonly changes: readonly string[];
}

/** Something that cannot be used, in its column; the whole line where that is empty. */
export interface ImportFault {
  readonly table: ImportedTable;
  readonly row: number;
  readonly column: string;
  readonly message: Message;
}

export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly faults: readonly ImportFault[];
}

const langs = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const yes = /^(yes|true|1|x)$/i;

/** One role of a person in a line of text that is the same for the same role. */
export function roleLine(body: string, role: string, unit = '', state = ''): string {
  return [body, role, unit, state].join(' ');
}

/** The names of a unit that a line says, by language. */
export function namesOfRow({ values }: ImportedRow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    langs.flatMap((lang) => (values[`name_${lang}`] === undefined ? [] : [[lang, values[`name_${lang}`]!]])),
  );
}

/** Whether a line is about a mailbox that people share. */
export function isMailboxRow({ values }: ImportedRow): boolean {
  return yes.test(values['mailbox'] ?? '');
}

/**
 * What an import of these lines would do, and what of them cannot be used. Lines that say what stands already change
 * nothing: a file imported twice is imported once.
 */
export function planImport(
  known: KnownBeforeImport,
  tables: Readonly<Record<ImportedTable, readonly ImportedRow[]>>,
): ImportPlan {
  const faults: ImportFault[] = [];
  const coming = new Map(tables.units.map((row) => [row.values['key'] ?? '', row]));
  const lines = [
    ...tables.units.map((row) =>
      planned('units', row, row.values['key'] ?? '', unitLine(row, known, coming, tables.units)),
    ),
    ...tables.people.map((row) =>
      planned('people', row, row.values['email'] ?? '', personLine(row, known, coming, tables.people)),
    ),
  ];
  return { lines, faults };

  function planned(table: ImportedTable, row: ImportedRow, subject: string, judged: Judged): PlannedLine {
    faults.push(...judged.faults.map((fault) => ({ table, row: row.number, ...fault })));
    const what =
      judged.faults.length > 0
        ? 'faulty'
        : judged.isNew
          ? 'new'
          : judged.changes.length > 0
            ? 'changed'
            : 'same';
    return { table, row: row.number, subject, what, changes: what === 'faulty' ? [] : judged.changes };
  }
}

interface Judged {
  readonly isNew: boolean;
  readonly changes: readonly string[];
  readonly faults: readonly { readonly column: string; readonly message: Message }[];
}

type Coming = ReadonlyMap<string, ImportedRow>;

function unitLine(
  row: ImportedRow,
  known: KnownBeforeImport,
  coming: Coming,
  all: readonly ImportedRow[],
): Judged {
  const { key = '', parent, kind } = row.values;
  const standing = known.units.get(key);
  const names = { ...standing?.names, ...namesOfRow(row) };
  const faults: { column: string; message: Message }[] = unitFaults({ key, names }).map(
    ({ field, message }) => ({
      column: field === 'key' ? 'key' : `name_${field}`,
      message,
    }),
  );
  const say = (column: string, message: Message) => void faults.push({ column, message });
  if (standing?.closed) say('key', { key: 'directory.fault.unitIsClosed', values: { unit: key } });
  if (kind !== undefined && kind !== 'unit' && kind !== 'outside')
    say('kind', { key: 'directory.file.kind', values: { kind } });
  if (parent !== undefined && !isOpenUnit(parent, known, coming))
    say('parent', { key: 'directory.fault.noSuchUnit', values: { unit: parent } });
  else if (parent !== undefined && leadsTo(parent, key, known, coming))
    say('parent', { key: 'directory.fault.unitInItself', values: { unit: parent } });
  const first = all.find((each) => each.values['key'] === key);
  if (first !== undefined && first.number !== row.number)
    say('key', { key: 'directory.file.twice', values: { row: first.number } });

  const changes = [
    ...langs.filter((lang) => names[lang] !== standing?.names[lang]).map((lang) => `name_${lang}`),
    ...(parent !== undefined && parent !== standing?.parent ? ['parent'] : []),
    ...(kind !== undefined && kind !== (standing?.kind ?? 'unit') ? ['kind'] : []),
  ];
  return { isNew: standing === undefined, changes, faults };
}

function isOpenUnit(key: string, known: KnownBeforeImport, coming: Coming): boolean {
  return coming.has(key) || known.units.get(key)?.closed === false;
}

/** Whether a unit would be a part of another one, at any depth, after the import. */
function leadsTo(from: string, to: string, known: KnownBeforeImport, coming: Coming): boolean {
  const passed = new Set<string>();
  for (let at: string | null | undefined = from; at !== null && at !== undefined && !passed.has(at);) {
    if (at === to) return true;
    passed.add(at);
    at = coming.get(at)?.values['parent'] ?? known.units.get(at)?.parent;
  }
  return false;
}

function personLine(
  row: ImportedRow,
  known: KnownBeforeImport,
  coming: Coming,
  all: readonly ImportedRow[],
): Judged {
  const { email = '', language, body = '', role = '', unit, state } = row.values;
  const address = email.toLowerCase();
  const standing = known.people.get(address);
  const first = all.find(({ values }) => values['email']?.toLowerCase() === address) ?? row;
  const name = row.values['name'] ?? first.values['name'] ?? standing?.name ?? '';
  const line = roleLine(body, role, unit, state);
  const hasRole = standing?.roles.has(line) ?? false;
  const changes = [
    ...(name !== standing?.name ? ['name'] : []),
    ...(language !== undefined && language !== (standing?.lang ?? 'en') ? ['language'] : []),
    ...(hasRole ? [] : ['role']),
  ];
  const repeated = { isNew: false, changes: changes.filter((change) => change === 'role'), faults: [] };
  if (standing !== undefined && changes.length === 0) return repeated;

  const faults: { column: string; message: Message }[] = [];
  const say = (column: string, message: Message) => void faults.push({ column, message });
  const known1 = roles.find((each) => each === role);
  if (role === '') say('role', { key: 'directory.file.roleMissing', values: { known: roles.join(', ') } });
  else if (known1 === undefined)
    say('role', { key: 'directory.file.role', values: { role, known: roles.join(', ') } });
  faults.push(
    ...describedFaults(
      { email, name, language, role: known1 ?? 'reader', unit, state, mailbox: isMailboxRow(row) },
      known1,
    ),
  );
  if (unit !== undefined && !isOpenUnit(unit, known, coming))
    say('unit', { key: 'directory.fault.noSuchUnit', values: { unit } });
  const kept = known.bodies.get(body);
  if (body === '') say('body', { key: 'directory.file.bodyMissing' });
  else if (kept === undefined) say('body', { key: 'directory.fault.noSuchBody', values: { body } });
  else if (!kept && !hasRole) say('body', { key: 'directory.file.notYourBody', values: { body } });
  if (standing?.closed) say('email', { key: 'directory.file.closed' });
  if (standing?.elsewhere && changes.some((change) => change !== 'role'))
    say('name', { key: 'directory.file.elsewhere' });
  if (standing !== undefined && standing.mailbox !== isMailboxRow(row))
    say('mailbox', { key: 'directory.fault.mailboxOrPerson' });
  if (first.number !== row.number && first.values['name'] !== undefined && name !== first.values['name'])
    say('name', { key: 'directory.file.differs', values: { row: first.number } });
  return { isNew: standing === undefined && first.number === row.number, changes, faults };
}

const columnOf: Readonly<Record<string, string>> = { lang: 'language' };

function describedFaults(
  {
    language,
    ...person
  }: {
    readonly email: string;
    readonly name: string;
    readonly language: string | undefined;
    readonly role: Role;
    readonly unit: string | undefined;
    readonly state: string | undefined;
    readonly mailbox: boolean;
  },
  role: Role | undefined,
) {
  const faults = personFaults({ ...person, lang: language });
  // Of a role that there is not, nothing is known that its unit or State could contradict.
  const told =
    role === undefined ? faults.filter(({ field }) => ['email', 'name', 'lang'].includes(field)) : faults;
  return told.map(({ field, message }) => ({ column: columnOf[field] ?? field, message }));
}
