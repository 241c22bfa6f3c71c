import { enterSession, loadCalendar } from '#calendar';
import { unitByKey } from '#people';
import { MakeDigests } from '#reminders';
import { keepMandate } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dueTasks } from '../due-tasks.js';
import { planTasks } from '../plan-tasks.js';
import { SampleGround } from '../testing/sample-ground.js';
import { RemoveSample } from './remove-sample.command.js';
import { WorkOnTask } from '../work-on-task.command.js';

let ground: SampleGround;
beforeAll(async () => {
  ground = await SampleGround.open('2026-11-23');
});
beforeEach(async () => {
  await ground.beginOn('2026-11-23');
  await ground.load();
});
afterAll(() => ground.close());

const rows = <Row>(sql: string) => ground.platform.dataSource.query<Row[]>(sql);
const keys = async (table: 'body' | 'session' | 'unit', where = 'true') =>
  (await rows<{ key: string }>(`SELECT key FROM ${table} WHERE ${where} ORDER BY key`)).map(({ key }) => key);

/** The officer confirms a request of the Board, at each session, and gives it to a unit. */
async function confirmRequestOfTheBoard(unit: string | null) {
  const { platform } = ground;
  const { actor } = await ground.person('officer');
  return platform.unitOfWork.run(actor, async (tx) => {
    const rule = { kind: 'each-session', body: 'executive-board' } as const;
    const due = dueTasks(
      rule,
      await loadCalendar(tx),
      { body: 'executive-board', adopted: null },
      '2026-11-23' as never,
    );
    const mandate = await keepMandate(
      tx,
      {
        body: 'executive-board',
        decision: { body: 'executive-board', type: 'decision', number: '2026/1' },
        part: null,
        session: null,
        paragraph: '4',
        paragraphCounted: null,
        subparagraph: null,
        verb: 'requests',
        addresseeRole: 'head',
        addresseeName: 'Executive Director',
        mode: 'operative',
        recurrence: 'every_session',
        deliverable: 'update',
        dueRule: rule,
        unitId: unit === null ? null : await unitByKey(tx, unit),
        madeOn: '2026-11-23',
        text: {
          lang: 'en',
          quote: 'Asks for news of the harbour lights',
          verb: 'Asks',
          addressee: 'Executive Director',
          dueWords: null,
          condition: null,
        },
      },
      due,
    );
    await planTasks(tx, platform.clock, mandate.tasks);
    return mandate;
  });
}

describe('taking the sample away', () => {
  it('leaves nothing of it but the trail, also when its mails have left', async () => {
    for (const day of ['2026-11-24', '2026-12-08']) {
      ground.platform.clock.moveTo(`${day}T09:00:00Z`);
      await new MakeDigests(ground.platform.unitOfWork).run();
    }
    const { trail: before, digest } = await ground.counts();
    expect(digest).toBeGreaterThan(0);

    expect(await ground.remove()).toEqual({ mandates: 22, people: 5, bodies: 3 });
    const { trail, ...left } = await ground.counts();
    expect(Object.entries(left).filter(([, n]) => n > 0)).toEqual([]);
    expect(trail).toBe(before! + 1);
  });

  it('is for good: the next start does not bring it back, and taking it away again changes nothing', async () => {
    await ground.remove();
    const once = await ground.counts();
    await ground.load();
    expect(await ground.remove()).toEqual({ mandates: 0, people: 0, bodies: 0 });
    expect(await ground.counts()).toEqual(once);
  });

  it('keeps what people entered, and what it stands on', async () => {
    const { tasks } = await confirmRequestOfTheBoard('evaluation-and-learning');
    const officer = await ground.person('officer');
    const next = tasks.find(({ before, state }) => before === null && state === 'tentative')!;
    const work = new WorkOnTask(ground.platform.unitOfWork, ground.platform.clock);
    await work.writeUpdate(
      { ...officer, task: next.id, seen: null },
      { narrative: 'All lights burn.', challenges: null, nextSteps: null, evidence: [] },
    );

    expect(await ground.remove()).toEqual({ mandates: 22, people: 5, bodies: 1 });
    expect(await ground.counts()).toMatchObject({
      mandate: 1,
      task: tasks.length,
      decision: 1,
      task_update: 1,
      role_grant: 0,
      reminder: 0,
    });
    expect(await keys('body')).toEqual(['assembly', 'executive-board']);
    expect(await keys('unit')).toEqual(['evaluation-and-learning', 'policy-and-strategy', 'secretariat']);
    expect(await rows('SELECT email, sample FROM person')).toEqual([
      { email: 'officer@sample.test', sample: false },
    ]);
    const sessions = await keys('session');
    for (const { session } of tasks) expect(sessions).toContain(session);
    expect(sessions).not.toContain('assembly/3');
  });

  it('keeps a body for the session that somebody entered, and for the person who has a role in it', async () => {
    await ground.platform.unitOfWork.run({ kind: 'system', name: 'command-line' }, (tx) =>
      enterSession(tx, {
        body: 'sample-panel',
        year: 2030,
        ordinal: 9,
        kind: 'regular',
        segments: [{ kind: 'main', start: null, end: null, expected: '2030-Q4' }],
      }),
    );
    await ground.platform.dataSource.query(
      `WITH ada AS (INSERT INTO person (id, name, email, lang, zone)
         VALUES (gen_random_uuid(), 'Ada Heron', 'ada@habitat.example', 'en', 'UTC') RETURNING id)
       INSERT INTO role_grant (id, person_id, body, role)
       SELECT gen_random_uuid(), id, 'assembly', 'administrator' FROM ada`,
    );
    expect(await ground.remove()).toMatchObject({ bodies: 1 });
    expect(await keys('body')).toEqual(['assembly', 'sample-panel']);
    expect(await keys('session', `body = 'sample-panel' AND year = 2030`)).toEqual(['sample-panel/2030/9']);
  });

  it('lets somebody else hear of what its people were to be reminded of', async () => {
    await ground.platform.unitOfWork.run({ kind: 'system', name: 'command-line' }, async (tx) => {
      await enterSession(tx, {
        body: 'executive-board',
        year: 2027,
        ordinal: 3,
        kind: 'regular',
        segments: [{ kind: 'main', start: '2027-09-01', end: '2027-09-02', expected: null }],
      });
    });
    await confirmRequestOfTheBoard(null);
    await ground.platform.dataSource.query(
      `WITH ada AS (INSERT INTO person (id, name, email, lang, zone)
         VALUES (gen_random_uuid(), 'Ada Heron', 'ada@habitat.example', 'en', 'UTC') RETURNING id)
       INSERT INTO role_grant (id, person_id, body, role)
       SELECT gen_random_uuid(), id, 'executive-board', 'governance-officer' FROM ada`,
    );
    await ground.remove();
    const told = await rows<{ email: string; n: number }>(
      `SELECT p.email, count(*)::int AS n FROM reminder r JOIN person p ON p.id = r.person_id
       WHERE r.state = 'planned' GROUP BY p.email`,
    );
    expect(told.map(({ email }) => email)).toEqual(['ada@habitat.example']);
    expect(told[0]!.n).toBeGreaterThan(4);
  });

  it('is for governance officers and administrators', async () => {
    const command = new RemoveSample(ground.platform.unitOfWork, ground.platform.clock);
    for (const who of ['director', 'focal', 'member']) {
      const { viewer, actor } = await ground.person(who);
      await expect(command.run(viewer, actor)).rejects.toMatchObject({ tag: 'not-allowed' });
    }
    const { viewer, actor } = await ground.person('officer');
    expect(await command.run(viewer, actor)).toMatchObject({ people: 5 });
  });
});
