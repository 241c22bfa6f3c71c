import { Refused } from '#platform';
import { TaskHistory, TaskWork, TodaysTasks, Updates, type ClearanceStep } from '#register';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlanDocuments, type StatedDocument } from './documents/plan-documents.command.js';
import { WorkOnDocument } from './documents/work-on-document.command.js';
import { KeepClearanceSteps } from './keep-clearance-steps.command.js';
import { board, Harbour } from './testing/a-harbour.js';
import { WorkOnTask } from './work-on-task.command.js';

const lightsDirector: ClearanceStep = { names: { en: 'Director of lights' }, by: 'director', unit: null };
const legal: ClearanceStep = {
  names: { en: 'Legal office', fr: 'Bureau juridique' },
  by: 'unit',
  unit: 'legal',
};
const head: ClearanceStep = { names: { en: 'Harbour Master' }, by: 'head-office', unit: null };

describe('the steps by which the Harbour Board has things cleared', () => {
  let harbour: Harbour;
  let work: WorkOnTask;
  beforeAll(async () => {
    harbour = await Harbour.open([KeepClearanceSteps, WorkOnTask, WorkOnDocument, PlanDocuments]);
    work = harbour.get(WorkOnTask);
    await harbour.platform.dataSource.query(
      `INSERT INTO unit (id, key, names) VALUES ('0190aaaa-0000-7000-8000-000000000002', 'legal', '{"en":"Legal"}')`,
    );
    await harbour.employ('counsel', 'director', 'legal');
    await harbour.employ('lightmaster', 'director', 'lights');
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(() => name({ updates: [lightsDirector, legal, head], documents: [lightsDirector, head] }));

  const name = async (
    steps: { updates: readonly ClearanceStep[]; documents: readonly ClearanceStep[] },
    who = 'officer',
  ) => {
    const { viewer, actor } = await harbour.person(who);
    const [stands] = await harbour.platform.dataSource.query<{ version: number }[]>(
      'SELECT version FROM clearance_list WHERE body = $1',
      [board],
    );
    await harbour.get(KeepClearanceSteps).run(viewer, actor, board, { seen: stands?.version ?? 0, steps });
  };
  const acted = async (who: string, task: string) => ({ ...(await harbour.person(who)), task, seen: null });
  const aSentTask = async () => {
    const task = await harbour.aTask();
    const words = { narrative: 'Lit.', challenges: null, nextSteps: null, evidence: [] };
    await work.writeUpdate(await acted('keeper', task), words);
    await work.sendForClearance(await acted('keeper', task));
    return task;
  };
  const clear = async (who: string, task: string) => work.clear(await acted(who, task));
  const tagOf = (done: Promise<unknown>) =>
    done.then(
      () => 'done',
      (error: unknown) => (error instanceof Refused ? error.tag : Promise.reject(error as Error)),
    );
  const progressOf = async (task: string) => (await harbour.task(task)).progress;
  const readBy = async (who: string, task: string) => {
    const { viewer } = await harbour.person(who);
    return harbour.get(Updates).ofTask(viewer, { id: task, askedBy: board });
  };

  it('are taken one after the other, each by whose it is; members read what passed the last one', async () => {
    const task = await aSentTask();
    expect(await tagOf(clear('counsel', task))).toBe('not-allowed');
    await clear('lightmaster', task);
    expect(await tagOf(clear('lightmaster', task))).toBe('not-allowed');
    expect([await progressOf(task), await readBy('member', task)]).toEqual(['for-clearance', []]);
    await clear('counsel', task);
    expect(await tagOf(clear('counsel', task))).toBe('not-allowed');
    expect(await readBy('member', task)).toEqual([]);
    await clear('director', task);
    expect(await progressOf(task)).toBe('cleared');
    const [read] = await readBy('member', task);
    expect([read!.narrative, read!.clearance!.state, read!.clearance!.steps]).toEqual([
      'Lit.',
      'cleared',
      [],
    ]);
  });

  it('are told with names and who took them, in the update and in the history', async () => {
    const task = await aSentTask();
    await clear('lightmaster', task);
    const [update] = await readBy('keeper', task);
    expect(update!.clearance).toMatchObject({
      ...{ state: 'for-clearance', waitsFor: legal.names },
      steps: [{ names: lightsDirector.names, state: 'passed', by: 'lightmaster' }],
    });
    const { mandate } = await harbour.task(task);
    const history = async (who: string) =>
      harbour
        .get(TaskHistory)
        .of((await harbour.person(who)).viewer, { id: task, mandate, askedBy: board }, 'fr');
    expect((await history('officer'))[0]!.line).toMatchObject({
      key: 'workflow.history.task-step-cleared',
      values: { who: 'lightmaster', step: 'Director of lights' },
    });
    expect((await history('member')).map(({ line }) => line.key)).not.toContain(
      'workflow.history.task-step-cleared',
    );
  });

  it('return with a reason from any of them, and begin again from the first', async () => {
    const task = await aSentTask();
    await clear('lightmaster', task);
    await work.returnForWork(await acted('counsel', task), 'Name the law.');
    expect(await progressOf(task)).toBe('in-progress');
    const words = { narrative: 'Lit, by law.', challenges: null, nextSteps: null, evidence: [] };
    await work.writeUpdate(await acted('keeper', task), words);
    await work.sendForClearance(await acted('keeper', task));
    const updates = await readBy('keeper', task);
    expect([updates[0]!.clearance!.waitsFor, updates[1]!.clearance!.state]).toEqual([
      lightsDirector.names,
      'returned',
    ]);
    expect(updates[1]!.clearance!.steps.map(({ state }) => state)).toEqual(['passed', 'returned']);
  });

  it('that are changed disturb nothing that is under way', async () => {
    const task = await aSentTask();
    await name({ updates: [head], documents: [head] });
    await clear('lightmaster', task);
    await clear('counsel', task);
    await clear('director', task);
    expect(await progressOf(task)).toBe('cleared');
    const next = await aSentTask();
    expect(await tagOf(clear('lightmaster', next))).toBe('not-allowed');
    await clear('director', next);
    expect(await progressOf(next)).toBe('cleared');
  });

  const offeredOf = (task: string) => async (who: string) => {
    const { viewer } = await harbour.person(who);
    const { may } = await harbour.get(TaskWork).open(viewer, task);
    const today = await harbour.get(TodaysTasks).toClear(viewer);
    return [may.includes('clear'), today.items.some((each) => each.task.id === task)];
  };

  it('are offered, and listed for today, to whoever takes the next one', async () => {
    const task = await aSentTask();
    const offered = offeredOf(task);
    expect(await offered('lightmaster')).toEqual([true, true]);
    expect(await offered('counsel')).toEqual([false, false]);
    await clear('lightmaster', task);
    expect(await offered('lightmaster')).toEqual([false, false]);
    expect(await offered('counsel')).toEqual([true, true]);
    await clear('counsel', task);
    expect(await offered('director')).toEqual([true, true]);
  });

  it('of a blocked task, the last one is offered to whose it is: a director of the unit that it names, or above it', async () => {
    await name({ updates: [lightsDirector, legal], documents: [head] });
    const task = await harbour.aTask();
    await work.block(await acted('keeper', task), { kind: 'other', reason: 'No oil came.' });
    const offered = offeredOf(task);
    expect(await offered('lightmaster')).toEqual([false, false]);
    expect(await tagOf(clear('lightmaster', task))).toBe('not-allowed');
    expect(await offered('counsel')).toEqual([true, true]);
    await clear('counsel', task);
    expect(await offered('counsel')).toEqual([false, false]);
  });

  it('are taken by an officer in the place of whose they are, and the record says so', async () => {
    const task = await aSentTask();
    await clear('officer', task);
    await clear('officer', task);
    await clear('officer', task);
    const rows = await harbour.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', c.step, c.outcome, u.key) AS line FROM clearance c JOIN task_update w ON w.id = c.update_id
       LEFT JOIN unit u ON u.id = c.on_behalf_of_unit WHERE w.task_id = $1 AND c.step IS NOT NULL ORDER BY c.step`,
      [task],
    );
    expect(rows.map(({ line }) => line)).toEqual(['1 passed lights', '2 passed legal', '3 cleared']);
  });

  it('for a paper: it is cleared with the last, and the record keeps each', async () => {
    const { viewer, actor } = await harbour.person('officer');
    const paper = await harbour.get(PlanDocuments).plan(viewer, actor, aPaper, [await harbour.aTask()]);
    const act = async (who: string, what: 'send-for-clearance' | 'clear' | 'return', reason?: string) => {
      const on = { ...(await harbour.person(who)), document: paper, seen: null };
      return harbour.get(WorkOnDocument).act(on, what, reason === undefined ? {} : { reason });
    };
    await act('keeper', 'send-for-clearance');
    expect(await tagOf(act('counsel', 'clear'))).toBe('not-allowed');
    await act('lightmaster', 'clear');
    expect(await harbour.document(paper)).toMatchObject({
      state: 'for-clearance',
      waitsFor: { names: head.names, step: 2, of: 2 },
    });
    expect(await tagOf(act('lightmaster', 'clear'))).toBe('not-allowed');
    await act('director', 'return', 'Shorter.');
    await act('keeper', 'send-for-clearance');
    await act('lightmaster', 'clear');
    await act('director', 'clear');
    expect(await harbour.document(paper)).toMatchObject({ state: 'cleared', waitsFor: null });
    expect((await harbour.document(paper, 'member')).waitsFor).toBeNull();
    const rows = await harbour.platform.dataSource.query<{ line: string }[]>(
      `SELECT concat_ws(' ', outcome, step_names ->> 'en') AS line FROM document_clearance WHERE document_id = $1 ORDER BY at, id`,
      [paper],
    );
    expect(rows.map(({ line }) => line)).toEqual([
      'sent',
      'passed Director of lights',
      'returned Harbour Master',
      'sent',
      'passed Director of lights',
      'cleared Harbour Master',
    ]);
  });

  it.each([
    ['without a name', { ...head, names: {} }],
    ['of a unit that there is not', { ...legal, unit: 'lawyers' }],
    ['of no unit', { ...legal, unit: null }],
    ['of a director, with a unit', { ...head, unit: 'legal' }],
  ])('refuse a step %s', async (_, step) => {
    expect(await tagOf(name({ updates: [step], documents: [head] }))).toBe('invalid');
  });

  it('are for the officers to name, and who saw an older list is told so', async () => {
    expect(await tagOf(name({ updates: [head], documents: [head] }, 'director'))).toBe('not-allowed');
    const { viewer, actor } = await harbour.person('officer');
    const steps = { updates: [head], documents: [head] };
    expect(await tagOf(harbour.get(KeepClearanceSteps).run(viewer, actor, board, { seen: 0, steps }))).toBe(
      'stale',
    );
  });
});

const aPaper: StatedDocument = {
  session: `${board}/2023/1`,
  segment: { kind: 'main', n: null },
  agendaItem: null,
  titles: { en: 'Lights of the harbour' },
  form: 'pre-session',
  languages: ['en'],
  words: null,
  slot: null,
  symbol: null,
  unit: 'lights',
};
