import type { Refused } from '#platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8 } from 'fflate';
import { People } from '../accounts/people.query.js';
import { importColumns } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { PeopleGround } from '../testing/people-ground.js';
import { Units } from '../units/units.query.js';
import { ImportPeople } from './import-people.command.js';
import { PeopleFiles } from './people-files.js';
import { writeWorkbook } from './write-workbook.js';

const board = 'executive-board';

describe('a workbook of units and people', () => {
  let ground: PeopleGround;
  let importing: ImportPeople;
  let files: PeopleFiles;
  beforeAll(async () => {
    ground = await PeopleGround.open();
    const { dataSource, clock } = ground.platform;
    importing = new ImportPeople(ground.unitOfWork, new Passwords());
    files = new PeopleFiles(new People(dataSource, clock), new Units(dataSource));
  });
  beforeEach(async () => {
    await ground.platform.dataSource.query('TRUNCATE unit, person, trail CASCADE');
    await ground.units({ secretariat: null });
    await ground.person('marisol', 'administrator');
    await ground.person('both', 'reader');
    await ground.person('both', 'reader', { body: 'assembly' });
  });
  afterAll(() => ground?.close());

  /** Columns by their names: "key=budget name_en=Budget". */
  const rowsOf = (columns: readonly string[], lines: readonly string[]) => [
    columns,
    ...lines.map((line) => {
      const said = new Map(line.split('; ').map((cell) => cell.split('=') as [string, string]));
      return columns.map((column) => said.get(column) ?? '');
    }),
  ];
  const workbook = (units: readonly string[], people: readonly string[]) =>
    writeWorkbook([
      { name: 'Our units', rows: rowsOf(importColumns.units, units) },
      { name: 'Our people', rows: rowsOf(importColumns.people, people) },
    ]);
  const as = async () => {
    const viewer = await ground.viewer('marisol');
    return [viewer, { kind: 'person', id: viewer.id } as const] as const;
  };
  const take = async (content: Uint8Array) => importing.run(...(await as()), content);
  const look = async (content: Uint8Array) => importing.preview(...(await as()), content);
  const deeds = () => ground.one<number>('SELECT count(*)::int FROM trail');
  const said = ({ lines }: Awaited<ReturnType<typeof look>>) =>
    lines.map(({ subject, what }) => `${subject}: ${what}`);

  const good = workbook(
    [
      'key=audit; parent=finance; name_en=Audit',
      'key=finance; parent=secretariat; name_en=Finance; name_fr=Finances',
    ],
    [
      `email=ada@x.example; name=Ada Heron; language=fr; body=${board}; role=focal-point; unit=audit`,
      `email=ADA@x.example; body=${board}; role=director`,
      `email=mission@x.example; name=Mission; body=${board}; role=member; state=KE; mailbox=yes`,
    ],
  );

  it('is shown line by line, and nothing is written', async () => {
    const before = await deeds();
    const report = await look(good);
    expect(report.faults).toEqual([]);
    expect(said(report)).toEqual([
      'audit: new',
      'finance: new',
      'ada@x.example: new',
      'ADA@x.example: changed',
      'mission@x.example: new',
    ]);
    expect(await deeds()).toBe(before);
  });

  it('is taken in whole, parts before their wholes too, and taken in again changes nothing', async () => {
    await take(good);
    expect(
      await ground.one("SELECT p.key FROM unit u JOIN unit p ON p.id = u.parent_id WHERE u.key = 'audit'"),
    ).toBe('finance');
    expect(
      await ground.one(
        "SELECT count(*)::int FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.name = 'Ada Heron'",
      ),
    ).toBe(2);
    expect(await ground.one("SELECT mailbox FROM person WHERE name = 'Mission'")).toBe(true);

    const before = await deeds();
    const again = await take(good);
    expect(new Set(again.lines.map(({ what }) => what))).toEqual(new Set(['same']));
    expect(await deeds()).toBe(before);
  });

  it('is the same as what is exported: taken in, it changes nothing', async () => {
    await take(good);
    await ground.platform.dataSource.query(
      "UPDATE person SET name = '=HYPERLINK(1)' WHERE name = 'Ada Heron'",
    );
    const [viewer] = await as();
    const before = await deeds();
    expect(new Set((await take(await files.workbook(viewer))).lines.map(({ what }) => what))).toEqual(
      new Set(['same']),
    );
    const csv = await files.csv(viewer, 'people');
    expect(csv).toContain("'=HYPERLINK(1)");
    await take(strToU8(csv));
    expect(await deeds()).toBe(before);
  });

  it('changes names, and takes nothing away', async () => {
    await take(good);
    await take(
      workbook(
        ['key=finance; name_en=Money'],
        [`email=ada@x.example; name=Ada H.; body=${board}; role=director`],
      ),
    );
    expect(await ground.one("SELECT names FROM unit WHERE key = 'finance'")).toEqual({
      en: 'Money',
      fr: 'Finances',
    });
    expect(
      await ground.one(
        "SELECT count(*)::int FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.name = 'Ada H.'",
      ),
    ).toBe(2);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['a key that is none', ['key=Budget!; name_en=Budget'], [], 'Our units A2 fault.unitKey'],
    ['no name', ['key=budget'], [], 'Our units E2 fault.unitNameMissing'],
    [
      'a whole that there is not',
      ['key=budget; parent=nowhere; name_en=Budget'],
      [],
      'Our units B2 fault.noSuchUnit',
    ],
    [
      'a circle',
      ['key=a; parent=b; name_en=A', 'key=b; parent=a; name_en=B'],
      [],
      'Our units B2 fault.unitInItself',
    ],
    ['a unit twice', ['key=a; name_en=A', 'key=a; name_en=B'], [], 'Our units A3 file.twice'],
    ['an empty address', [], [`name=Ada; body=${board}; role=reader`], 'Our people A2 fault.email'],
    ['an empty body', [], ['email=a@x.example; name=A; role=reader'], 'Our people D2 file.bodyMissing'],
    ['an empty role', [], [`email=a@x.example; name=A; body=${board}`], 'Our people E2 file.roleMissing'],
    ['no address', [], [`email=ada; name=Ada; body=${board}; role=reader`], 'Our people A2 fault.email'],
    ['no name', [], [`email=a@x.example; body=${board}; role=reader`], 'Our people B2 fault.nameMissing'],
    ['no such role', [], [`email=a@x.example; name=A; body=${board}; role=chief`], 'Our people E2 file.role'],
    [
      'no such body',
      [],
      ['email=a@x.example; name=A; body=senate; role=reader'],
      'Our people D2 fault.noSuchBody',
    ],
    [
      'a body of others',
      [],
      ['email=a@x.example; name=A; body=assembly; role=reader'],
      'Our people D2 file.notYourBody',
    ],
    [
      'no such State',
      [],
      [`email=a@x.example; name=A; body=${board}; role=member; state=QQ`],
      'Our people G2 fault.noSuchState',
    ],
    [
      'a focal point of nothing',
      [],
      [`email=a@x.example; name=A; body=${board}; role=focal-point`],
      'Our people F2 fault.unitNeeded',
    ],
    [
      'a name of somebody of other bodies too',
      [],
      [`email=both@habitat.example; name=B.; body=${board}; role=reader`],
      'Our people B2 file.elsewhere',
    ],
  ])('with %s is not taken in at all, and the cell is told', async (_, units, people, fault) => {
    const faulty = workbook([...units, 'key=good; name_en=Good'], people);
    const { faults } = await look(faulty);
    expect(faults.map(({ cell, message }) => `${cell} ${message.key.replace('directory.', '')}`)).toContain(
      fault,
    );
    const refused = await take(faulty).catch(({ tag }: Refused) => tag);
    expect(refused).toBe('invalid');
    expect(await ground.one("SELECT count(*)::int FROM unit WHERE key = 'good'")).toBe(0);
  });

  it('takes codes however they are written, and the blanks around them', async () => {
    const written = workbook(
      ['key=Budget; parent=Secretariat; kind=Unit; name_en=Budget'],
      ['email= Ada@X.example ; name= Ada ; language=FR; body=Executive-Board; role=Focal-Point; unit=BUDGET'],
    );
    expect(said(await take(written))).toEqual(['budget: new', 'Ada@X.example: new']);
    expect(said(await look(written))).toEqual(['budget: same', 'Ada@X.example: same']);
  });

  it('gives a template that holds nothing', async () => {
    const { lines, faults } = await look(files.template('ar'));
    expect([lines, faults]).toEqual([[], []]);
  });
});
