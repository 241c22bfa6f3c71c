import { calendarEntities, enterSession, keepBody, type CalendarDate } from '#calendar';
import { peopleEntities } from '#people';
import { newId, type Role, type Tx, type Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerEntities } from './index.js';
import { keepMandate } from './keep-mandate.command.js';
import { aRequest, dueAt, undated } from './testing/builders.js';
import { TodaysTasks } from './todays-tasks.query.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const session = `${board}/2023/1`;
/** Lamps is a part of lights. */
const units = { lights: newId(), lamps: newId(), boats: newId() };
type Unit = keyof typeof units;

describe('what waits today, on 1 December 2022', () => {
  let platform: TestPlatform;
  let today: TodaysTasks;
  const nameOf = new Map<string, string>();
  const run = <Result>(work: (tx: Tx) => Promise<Result>) => platform.unitOfWork.run(clerk, work);

  beforeAll(async () => {
    const entities = [...calendarEntities, ...peopleEntities, ...registerEntities];
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    today = new TodaysTasks(platform.dataSource, platform.clock);
    await run(async (tx) => {
      await keepBody(tx, {
        key: board,
        names: { en: 'Harbour Board' },
        zone: 'Africa/Nairobi',
        naming: 'year-and-ordinal',
        parent: null,
        registerKeptFrom: null,
      });
      const main = { kind: 'main', start: '2023-03-28', end: '2023-03-28', expected: null } as const;
      await enterSession(tx, { body: board, year: 2023, ordinal: 1, kind: 'regular', segments: [main] });
    });
    await platform.dataSource.query(
      `INSERT INTO unit (id, key, names, parent_id) VALUES ($1, 'lights', '{"en":"Lights"}', NULL),
         ($2, 'lamps', '{"en":"Lamps"}', $1), ($3, 'boats', '{"en":"Boats"}', NULL)`,
      [units.lights, units.lamps, units.boats],
    );
    await aPerson('focal-point', 'lamps');
    await aPerson('director', 'lights');
    await owed('the lamps, late', 'lamps', 'in-progress', '2022-11-20');
    await owed('the wicks, at clearance', 'lamps', 'for-clearance', '2022-12-20');
    await owed('the boats, at clearance', 'boats', 'for-clearance', '2022-12-21');
    await owed('the oars, of nobody', null, 'not-started', '2022-12-22');
    await owed('the oil, cleared', 'lamps', 'cleared', '2022-12-23');
    await owed('the gulls, without a date', 'lamps', 'not-started', null);
    await owed('the rope, delivered', 'lamps', 'delivered', '2022-11-01');
  });
  afterAll(() => platform?.close());

  async function aPerson(role: Role, unit: Unit): Promise<void> {
    const id = newId();
    await platform.dataSource.query(
      `INSERT INTO person (id, name, email, lang, zone) VALUES ($1, $2, $3, 'en', 'Africa/Nairobi')`,
      [id, role, `${role}@harbour.example`],
    );
    await platform.dataSource.query(
      'INSERT INTO role_grant (id, person_id, body, role, unit_id) VALUES ($1, $2, $3, $4, $5)',
      [newId(), id, board, role, units[unit]],
    );
  }

  /** Something owed at the session of 28 March 2023, or without a date, with its slot deadline. */
  async function owed(name: string, unit: Unit | null, progress: string, slot: string | null): Promise<void> {
    const deadlines =
      slot === null
        ? []
        : [{ kind: 'slot' as const, date: slot as CalendarDate, passedBeforeAdoption: false }];
    const due = slot === null ? undated() : dueAt(session, '2023-03-28', { deadlines });
    const unitId = unit === null ? null : units[unit];
    const { tasks } = await run((tx) => keepMandate(tx, aRequest({ unitId, madeOn: '2022-10-01' }), [due]));
    nameOf.set(tasks[0]!.id, name);
    await platform.dataSource.query('UPDATE task SET progress = $2 WHERE id = $1', [tasks[0]!.id, progress]);
  }

  const holding = (role: Role, unit: Unit | null = null): Extract<Viewer, { kind: 'person' }> => ({
    kind: 'person',
    id: newId(),
    lang: 'en',
    grants: [{ body: board, role, unit: unit === null ? null : units[unit], state: null }],
  });
  const names = ({ items }: Awaited<ReturnType<TodaysTasks['owed']>>) =>
    items.map(({ task }) => nameOf.get(task.id));

  it('a focal point owes what their unit owes, by the first deadline not met, undated last', async () => {
    const list = await today.owed(holding('focal-point', 'lamps'));
    expect(names(list)).toEqual([
      'the lamps, late',
      'the wicks, at clearance',
      'the oil, cleared',
      'the gulls, without a date',
    ]);
    expect(list.total).toBe(4);
    expect(list.items[0]).toMatchObject({
      nextDeadline: { kind: 'slot', date: '2022-11-20' },
      task: { late: true },
    });
    expect(names(await today.owed(holding('focal-point', 'lights')))).toEqual([]);
  });

  it('an officer has what nobody answers for', async () => {
    const list = await today.owed(holding('governance-officer'));
    expect(names(list)).toEqual(['the boats, at clearance', 'the oars, of nobody']);
    expect(list.items.every(({ insteadOfOwner }) => insteadOfOwner)).toBe(true);
  });

  it.each<[string, Role, Unit | null, readonly string[]]>([
    ['the director of the unit above', 'director', 'lights', ['the wicks, at clearance']],
    ['a director of all', 'director', null, ['the wicks, at clearance', 'the boats, at clearance']],
    ['the officer, where no director is,', 'governance-officer', null, ['the boats, at clearance']],
    ['a focal point', 'focal-point', 'lamps', []],
    ['a member', 'member', null, []],
  ])('%s has to clear', async (_, role, unit, expected) => {
    expect(names(await today.toClear(holding(role, unit)))).toEqual(expected);
  });

  describe('a session has to be chosen', () => {
    const choice = (name: string, unit: Unit | null, chooseBy: string | null, passed = false) => ({
      ...{ name, unit, chooseBy, passed },
    });
    beforeAll(async () => {
      for (const { name, unit, chooseBy, passed } of [
        choice('the ropes, in April', 'boats', '2023-04-18'),
        choice('the sails, in March', 'lamps', '2023-03-07'),
        // Past when it was asked for: it is no deadline for anybody, and still the day to choose by.
        choice('the nets, past already', 'lamps', '2022-11-20', true),
        choice('the buoys, undated', 'lamps', null),
      ]) {
        const date = chooseBy as CalendarDate | null;
        const due = {
          ...undated(),
          slot: name,
          state: 'choice' as const,
          candidates: [session],
          chooseBy: date,
          deadlines: date === null ? [] : [{ kind: 'slot' as const, date, passedBeforeAdoption: passed }],
        };
        const unitId = unit === null ? null : units[unit];
        const request = aRequest({ unitId, madeOn: '2022-11-25' });
        const { tasks } = await run((tx) => keepMandate(tx, request, [due]));
        nameOf.set(tasks[0]!.id, name);
      }
    });

    it('by the officer, in the order of the days to choose by', async () => {
      const list = await today.toChoose(holding('governance-officer'));
      expect(names(list)).toEqual([
        'the nets, past already',
        'the sails, in March',
        'the ropes, in April',
        'the buoys, undated',
      ]);
      expect(list.items.map(({ task }) => task.meeting.chooseBy)).toEqual([
        '2022-11-20',
        '2023-03-07',
        '2023-04-18',
        null,
      ]);
    });

    it('by the director of the unit, and by nobody who only works or reads', async () => {
      expect(names(await today.toChoose(holding('director', 'lights')))).toEqual([
        'the nets, past already',
        'the sails, in March',
        'the buoys, undated',
      ]);
      expect((await today.toChoose(holding('focal-point', 'lamps'))).total).toBe(0);
      expect((await today.toChoose(holding('member'))).total).toBe(0);
    });

    afterAll(async () => {
      await platform.dataSource.query(`UPDATE task SET meeting = 'passed-over' WHERE meeting = 'choice'`);
    });
  });

  it('counts for the session what is ready, in work and late; for a member, what was not cleared is in work', async () => {
    const counts = async (role: Role) => (await today.countsOf(holding(role), [session])).get(session);
    expect(await counts('director')).toEqual({ ready: 2, inWork: 3, late: 1 });
    expect(await counts('member')).toEqual({ ready: 2, inWork: 4, late: null });
  });

  it('officers and directors decide what lost its meeting or missed its year, and are told why', async () => {
    const lost = async (
      name: string,
      unit: Unit,
      progress: string,
      own: Partial<ReturnType<typeof undated>>,
    ) => {
      const { tasks } = await run((tx) =>
        keepMandate(tx, aRequest({ unitId: units[unit], madeOn: '2022-10-01' }), [{ ...undated(), ...own }]),
      );
      nameOf.set(tasks[0]!.id, name);
      await platform.dataSource.query('UPDATE task SET progress = $2 WHERE id = $1', [
        tasks[0]!.id,
        progress,
      ]);
    };
    const workStands = [{ key: 'change.why.noLonger' }, { key: 'change.why.workStands' }] as const;
    const missed = [{ key: 'calendar.why.missed', values: { session, body: board, year: '2022' } }] as const;
    await lost('the wharf, begun', 'lamps', 'in-progress', { why: workStands });
    await lost('the tide tables, missed', 'boats', 'not-started', { state: 'passed-over', why: missed });
    await lost('the bell, missed before', 'lamps', 'not-started', {
      state: 'passed-over',
      why: missed,
      before: 'register',
    });
    await lost('the rope, delivered without a meeting', 'lamps', 'delivered', { why: workStands });
    await lost('the fog, passed over alone', 'lamps', 'not-started', {
      state: 'passed-over',
      why: [{ key: 'change.why.noLonger' }],
    });

    const officers = await today.toDecide(holding('governance-officer'));
    expect(names(officers)).toEqual(['the wharf, begun', 'the tide tables, missed']);
    expect(officers.items[0]!.task.meeting.why).toEqual(workStands);
    expect(names(await today.toDecide(holding('director', 'lights')))).toEqual(['the wharf, begun']);
    for (const role of ['focal-point', 'member'] as const)
      expect(names(await today.toDecide(holding(role, 'lamps')))).toEqual([]);
  });
});
