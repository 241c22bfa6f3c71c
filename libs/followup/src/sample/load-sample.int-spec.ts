import { CalendarStore } from '#calendar';
import { MakeDigests } from '#reminders';
import { Items, Mandates, Tasks, type TaskView } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SampleGround } from '../testing/sample-ground.js';

let ground: SampleGround;
beforeAll(async () => {
  ground = await SampleGround.open('2026-11-23');
});
afterAll(() => ground.close());

const open = (task: TaskView) =>
  !task.beforeRegister &&
  task.meeting.state !== 'passed-over' &&
  !['delivered', 'considered', 'dropped'].includes(task.progress);

/** Days from today to the first deadline ahead that applies and is not met. */
function daysLeft(task: TaskView, today: string): number {
  const ahead = task.deadlines.filter(
    ({ date, met, passedBeforeAdoption }) => !met && !passedBeforeAdoption && date >= today,
  );
  const [first] = ahead.map(({ date }) => (Date.parse(date) - Date.parse(today)) / 86_400_000);
  return first ?? Number.POSITIVE_INFINITY;
}

/** What the sample promises of any day, counted. */
async function statesOn(today: string) {
  const tasks = await ground.tasks();
  const count = (is: (task: TaskView) => boolean) => tasks.filter(is).length;
  const owed = tasks.filter(open);
  return {
    'due within a week': owed.filter((task) => daysLeft(task, today) <= 7).length >= 3,
    late: count(({ late }) => late === true),
    overdue: count(({ overdue }) => overdue),
    choice: owed.filter(({ meeting }) => meeting.state === 'choice' && meeting.chooseBy! >= today).length,
    blocked: count(({ blocked }) => blocked?.kind === 'funding' && blocked.reason !== ''),
    'for clearance': count(({ progress }) => progress === 'for-clearance'),
    cleared: count(({ progress }) => progress === 'cleared'),
    submitted: count(({ progress }) => progress === 'submitted'),
    delivered: count(({ progress }) => progress === 'delivered'),
  };
}

const promised = {
  'due within a week': true,
  late: 1,
  overdue: 0,
  choice: 1,
  blocked: 1,
  'for clearance': 1,
  cleared: 1,
  submitted: 1,
  delivered: 2,
};

describe('the sample register', () => {
  beforeEach(() => ground.beginOn('2026-11-23'));

  it('is loaded once: again, or by two at the same moment, it changes nothing', async () => {
    await Promise.all([ground.load(), ground.load()]);
    const once = await ground.counts();
    expect(once).toMatchObject({ body: 3, person: 5, unit: 5, mandate: 22, mandate_text: 44, mail: 0 });
    await ground.load();
    expect(await ground.counts()).toEqual(once);
  });

  it.each(['2026-11-23', '2027-01-01', '2028-02-29', '2030-12-31'])(
    'has on %s something due, late, to choose, blocked, to clear, cleared, submitted and delivered',
    async (today) => {
      await ground.beginOn(today);
      await ground.load();
      expect(await statesOn(today)).toEqual(promised);
    },
  );

  it('has a person for each thing that was done, and their names in its history', async () => {
    await ground.load();
    const deeds = await ground.platform.dataSource.query(
      `SELECT p.email, array_agg(DISTINCT t.action ORDER BY t.action) AS actions
       FROM trail t JOIN person p ON p.id = t.actor_id GROUP BY p.email ORDER BY p.email`,
    );
    expect(deeds).toEqual([
      {
        email: 'director@sample.test',
        actions: ['item.answered', 'item.cleared', 'task.cleared', 'task.returned'],
      },
      { email: 'focal@sample.test', actions: ['task.sent-for-clearance', 'task.update-written'] },
      { email: 'member@sample.test', actions: ['person.followed', 'question.asked'] },
      {
        email: 'officer@sample.test',
        actions: [
          'item.update-written',
          'mandate.items-added',
          'mandate.superseded',
          'mandate.took-over',
          'question.answer-written',
          'question.answered',
          'task.blocked',
          'task.carried',
          'task.delivered',
          'task.sent-for-clearance',
          'task.submitted',
          'task.update-written',
        ],
      },
    ]);
  });

  it('has undated requests, and its texts in both languages', async () => {
    await ground.load();
    const { viewer } = await ground.person('officer');
    const { dataSource, clock } = ground.platform;
    const mandates = new Mandates(dataSource, new Tasks(dataSource, clock));
    const { items } = await mandates.list(viewer, { limit: 200 });
    expect(items.every(({ texts }) => texts.map(({ lang }) => lang).join() === 'en,zh')).toBe(true);
    for (const { texts } of items) {
      for (const { quote, dueWords, condition } of texts) {
        for (const words of [dueWords, condition]) if (words !== null) expect(quote).toContain(words);
      }
    }
    expect(items.filter(({ tasks }) => tasks.every(({ meeting }) => meeting.state === 'none'))).toHaveLength(
      12,
    );
    expect(new Set(items.map(({ unit }) => unit)).size).toBe(4);
  });

  it('has one request that was made again, and one with items, each as far as it was answered', async () => {
    await ground.load();
    const lives = await ground.platform.dataSource.query(
      `SELECT m.life, count(*)::int AS n FROM mandate m GROUP BY m.life ORDER BY m.life`,
    );
    expect(lives).toEqual([
      { life: 'active', n: 21 },
      { life: 'superseded', n: 1 },
    ]);
    const { viewer } = await ground.person('member');
    const { dataSource, clock } = ground.platform;
    const [{ mandate }] = await dataSource.query('SELECT DISTINCT mandate_id AS mandate FROM mandate_item');
    const { items } = await new Items(dataSource, clock).ofMandate(viewer, mandate);
    expect(
      items.map(({ number, acceptance, implementation }) => [number, acceptance, implementation]),
    ).toEqual([
      ['1', 'accepted', 'implemented'],
      ['2', 'accepted', 'in-progress'],
      ['3 (a)', 'partially-accepted', 'in-progress'],
      ['3 (b)', 'not-accepted', 'not-started'],
      ['4', null, 'not-started'],
    ]);
  });

  it('writes to nobody on the day of loading, and later one digest a day to a person', async () => {
    await ground.load();
    const digests = new MakeDigests(ground.platform.unitOfWork);
    const ofPeople = async () =>
      (await ground.platform.dataSource.query('SELECT count(*)::int AS n FROM digest'))[0].n as number;
    await digests.run();
    expect(await ofPeople()).toBe(0);
    for (let day = 24; day <= 30; day += 1) {
      ground.platform.clock.moveTo(`2026-11-${day}T09:00:00Z`);
      await digests.run();
    }
    expect(await ofPeople()).toBeGreaterThan(0);
    const [most] = await ground.platform.dataSource.query(
      `SELECT max(n)::int AS n FROM (SELECT count(*) AS n FROM reminder WHERE state = 'planned'
         AND on_date BETWEEN '2026-11-24' AND '2026-11-30' GROUP BY person_id, on_date) AS days`,
    );
    expect(most.n).toBeLessThanOrEqual(6);
  });
});

describe('the calendar of the sample', () => {
  const calendarOn = async (today: string) => {
    await ground.beginOn(today);
    await ground.load();
    const sessions = await new CalendarStore(ground.platform.dataSource).sessionsOf({ kind: 'system' });
    return sessions
      .filter(({ body }) => body !== 'sample-panel')
      .map(({ key, segments }) => [
        key,
        ...segments.map(({ start, end, expected }) => (start === null ? expected : `${start}/${end}`)),
      ]);
  };

  it('knows on a day what was known then, and expects the sessions to come without dates', async () => {
    expect((await calendarOn('2026-11-23')).slice(-9)).toEqual([
      ['executive-board/2023/1', '2023-03-28/2023-03-29'],
      ['executive-board/2023/2', '2023-06-08/2023-06-08'],
      ['executive-board/2023/3', '2023-11-28/2023-11-30'],
      ['executive-board/2024/1', '2024-05-06/2024-05-08'],
      ['executive-board/2024/2', '2024-12-04/2024-12-06'],
      ['executive-board/2026/1', '2026-Q1'],
      ['executive-board/2026/2', '2026-Q4'],
      ['executive-board/2027/1', '2027-Q1'],
      ['executive-board/2027/2', '2027-Q4'],
    ]);
    expect((await calendarOn('2028-05-01')).slice(-3)).toEqual([
      ['executive-board/2028/2', '2028-Q4'],
      ['executive-board/2029/1', '2029-Q1'],
      ['executive-board/2029/2', '2029-Q4'],
    ]);
  });

  it('has the resumed session of the Assembly from the day it was announced', async () => {
    const assembly = async (today: string) =>
      (await calendarOn(today)).filter(([key]) => key!.startsWith('assembly/'));
    expect(await assembly('2024-12-05')).toEqual([
      ['assembly/1', '2019-05-27/2019-05-31'],
      ['assembly/2', '2023-06-05/2023-06-09'],
    ]);
    expect(await assembly('2026-11-23')).toEqual([
      ['assembly/1', '2019-05-27/2019-05-31'],
      ['assembly/2', '2023-06-05/2023-06-09', '2025-05-29/2025-05-30'],
      ['assembly/3', '2029-Q2'],
    ]);
  });
});
