import { Voices, type SessionChange } from '#calendar';
import { spokenLanguages } from '#messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeCalendar } from '../change-calendar.command.js';
import { ExtendDeadline } from '../extend-deadline.command.js';
import { atNextSession, board, Harbour } from '../testing/a-harbour.js';
import { TellConsequences } from '../tell-consequences.js';
import { moveTo } from '../testing/harbour-ground.js';
import { WorkOnTask } from '../work-on-task.command.js';
import type { DocumentActed } from './document-acted.js';
import { PlanDocuments, type StatedDocument } from './plan-documents.command.js';
import { WorkOnDocument, type ActNoted } from './work-on-document.command.js';
import { PlannedDocuments, type DocumentAct } from '#register';

const counted = ['slot 2022-12-20', 'submission 2023-01-17', 'issuance 2023-02-14'];
const aReport: StatedDocument = {
  session: `${board}/2023/1`,
  segment: { kind: 'main', n: null },
  agendaItem: '5 (b)',
  titles: { en: 'Lights of the harbour' },
  form: 'pre-session',
  languages: ['en', 'fr'],
  words: 8_500,
  slot: null,
  symbol: null,
  unit: 'lights',
};

describe('a paper for the session of the Harbour Board on 28 March 2023', () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await Harbour.open([
      Voices,
      ChangeCalendar,
      TellConsequences,
      PlanDocuments,
      WorkOnDocument,
      ExtendDeadline,
      WorkOnTask,
    ]);
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(async () => {
    harbour.platform.clock.moveTo('2022-12-01T06:00:00Z');
    await harbour.platform.dataSource.query('UPDATE session SET cancelled = false');
    await harbour.moveSession('2023/1', '2023-03-28');
  });

  const plan = async (tasks: readonly string[], own: Partial<StatedDocument> = {}, who = 'officer') => {
    const { viewer, actor } = await harbour.person(who);
    return harbour.get(PlanDocuments).plan(viewer, actor, { ...aReport, ...own }, tasks);
  };
  const acted = async (
    who: string,
    document: string,
    seen: number | null = null,
  ): Promise<DocumentActed> => ({
    ...(await harbour.person(who)),
    document,
    seen,
  });
  const act = async (who: string, act: DocumentAct, document: string, noted: ActNoted = {}) =>
    harbour.get(WorkOnDocument).act(await acted(who, document), act, noted);
  const deadlinesOf = async (task: string) => harbour.lines(await harbour.task(task));

  it('has deadlines of its own; its form decides those of the tasks that it answers', async () => {
    const [lamps, oil] = [await harbour.aTask(), await harbour.aTask()];
    expect(await deadlinesOf(lamps)).toEqual(counted);
    const paper = await plan([lamps, oil], { form: 'oral' });
    expect(harbour.lines(await harbour.document(paper))).toEqual(['oral-notice 2023-03-14']);
    expect([await deadlinesOf(lamps), await deadlinesOf(oil)]).toEqual([
      ['oral-notice 2023-03-14'],
      ['oral-notice 2023-03-14'],
    ]);
    expect(await harbour.remindedOf(oil)).toEqual(['oral-notice 2023-03-14']);

    await harbour.get(PlanDocuments).change(await acted('officer', paper), { form: 'in-session' });
    expect(await deadlinesOf(lamps)).toEqual(['in-session 2023-03-07']);
    await harbour.get(PlanDocuments).unlink(await acted('officer', paper), [lamps]);
    expect(await deadlinesOf(lamps)).toEqual(counted);
    expect(await deadlinesOf(oil)).toEqual(['in-session 2023-03-07']);

    await act('officer', 'withdraw', paper, { reason: 'Said in the hall.' });
    expect(await deadlinesOf(oil)).toEqual(counted);
    expect(harbour.lines(await harbour.document(paper))).toEqual([]);
  });

  it('meets, step by step, the deadlines of all its tasks, and takes them along', async () => {
    const [lamps, oil] = [await harbour.aTask(), await harbour.aTask()];
    const paper = await plan([lamps, oil]);
    const stands = async () => {
      const { state } = await harbour.document(paper);
      const [first, second] = [await harbour.task(lamps), await harbour.task(oil)];
      expect(harbour.lines(first)).toEqual(harbour.lines(await harbour.document(paper)));
      expect(harbour.lines(second)).toEqual(harbour.lines(first));
      const met = first.deadlines.filter((deadline) => deadline.met).map(({ kind }) => kind);
      return [state, first.progress, met.join(' ')];
    };
    expect(await stands()).toEqual(['planned', 'not-started', '']);
    await act('officer', 'confirm-slot', paper, { slot: { from: '2023-01-17', until: '2023-01-31' } });
    expect(await stands()).toEqual(['slot-confirmed', 'not-started', 'slot']);
    await act('keeper', 'send-for-clearance', paper);
    await act('director', 'return', paper, { reason: 'Too long.' });
    expect(await stands()).toEqual(['slot-confirmed', 'not-started', 'slot']);
    await act('keeper', 'send-for-clearance', paper);
    await act('director', 'clear', paper);
    await act('director', 'clear', paper);
    await act('keeper', 'submit', paper);
    expect(await stands()).toEqual(['submitted', 'submitted', 'slot submission']);
    expect(await harbour.remindedOf(lamps)).toEqual(['issuance 2023-02-14']);
    await act('director', 'issue', paper, { symbol: 'HB/2023/1', on: '2022-12-01' });
    expect(await stands()).toEqual(['issued', 'delivered', 'slot submission issuance']);
    expect(await harbour.remindedOf(lamps)).toEqual([]);
    expect(await harbour.document(paper)).toMatchObject({ symbol: 'HB/2023/1', issuedOn: '2022-12-01' });
  });

  it('that was issued stays as it was when its session moves, and takes nothing in any more', async () => {
    const lamps = await harbour.aTask();
    const paper = await plan([lamps]);
    await act('keeper', 'send-for-clearance', paper);
    await act('director', 'clear', paper);
    await act('director', 'clear', paper);
    await act('director', 'issue', paper);
    await harbour.cancelSession('2023/1');
    expect(await harbour.document(paper)).toMatchObject({ state: 'issued', session: `${board}/2023/1` });
    expect(await harbour.task(lamps)).toMatchObject({ progress: 'delivered', session: `${board}/2023/1` });
    await expect(
      harbour.get(PlanDocuments).link(await acted('officer', paper), [await harbour.aTask(atNextSession)]),
    ).rejects.toMatchObject({ tag: 'document-closed' });
    await expect(act('officer', 'withdraw', paper, { reason: 'No.' })).rejects.toMatchObject({
      tag: 'wrong-progress',
    });
    const mayNext = async (who: string) =>
      (await harbour.get(PlannedDocuments).open((await harbour.person(who)).viewer, paper)).may;
    expect([await mayNext('officer'), await mayNext('keeper')]).toEqual([['change'], []]);
    await harbour.get(PlanDocuments).change(await acted('officer', paper), { symbol: 'HB/2023/7' });
    expect(await harbour.document(paper)).toMatchObject({ symbol: 'HB/2023/7' });
    await expect(
      harbour.get(PlanDocuments).change(await acted('officer', paper), { words: 9 }),
    ).rejects.toMatchObject({ tag: 'document-closed' });
  });

  it('counts anew when its session moves to another day, and keeps its slot', async () => {
    const lamps = await harbour.aTask();
    const paper = await plan([lamps]);
    await act('officer', 'confirm-slot', paper);
    await harbour.moveSession('2023/1', '2023-04-18');
    const moved = ['slot 2023-01-10 met', 'submission 2023-02-07', 'issuance 2023-03-07'];
    expect(harbour.lines(await harbour.document(paper))).toEqual(moved);
    expect(await deadlinesOf(lamps)).toEqual(moved);
  });

  it('follows its tasks to another session when all of them move together', async () => {
    const [lamps, oil] = [await harbour.aTask(atNextSession), await harbour.aTask(atNextSession)];
    const paper = await plan([lamps, oil]);
    await harbour.cancelSession('2023/1');
    expect(await harbour.document(paper)).toMatchObject({
      session: `${board}/2023/2`,
      opens: '2023-06-06',
      tasks: [{ apart: false }, { apart: false }],
    });
    expect(await harbour.trailOf(paper)).toContain('planned-document.followed');
  });

  /** What becomes of papers when the first session changes: of the preview, and the same of the change itself. */
  const foretold = async (change: SessionChange) => {
    const { viewer, actor } = await harbour.person('officer');
    const asked = { change: { of: 'session', key: `${board}/2023/1`, change }, seen: null } as const;
    const preview = await harbour.get(ChangeCalendar).preview(viewer, actor, asked);
    const done = await harbour.get(ChangeCalendar).run(viewer, actor, asked);
    expect(done.consequences.papers).toEqual(preview.consequences.papers);
    for (const lang of spokenLanguages) {
      const { papers, tasks } = await harbour.get(TellConsequences).to(viewer, lang, preview.consequences);
      for (const { said } of [...papers.items, ...tasks.items]) expect(said).toMatch(/^[^{}]+$/);
      for (const { said } of papers.items) expect(said).toContain('Lights of the harbour');
    }
    return (paper: string) => preview.consequences.papers.find(({ document }) => document === paper);
  };

  it('is named by the preview of a move: it goes with its session, with the days that lead up to it', async () => {
    const [answering, alone] = [await plan([await harbour.aTask()]), await plan([], { form: 'oral' })];
    const issued = await plan([], { form: 'oral' });
    await act('keeper', 'send-for-clearance', issued);
    await act('director', 'clear', issued);
    await act('director', 'clear', issued);
    await act('director', 'issue', issued);
    const told = await foretold(moveTo('2023-04-18'));
    const places = {
      from: { session: `${board}/2023/1`, segment: { kind: 'main', n: null }, start: '2023-03-28' },
      to: { session: `${board}/2023/1`, segment: { kind: 'main', n: null }, start: '2023-04-18' },
    };
    expect(told(answering)).toMatchObject({
      kind: 'days',
      ...places,
      deadlines: [
        { kind: 'slot', from: '2022-12-20', to: '2023-01-10', past: false },
        { kind: 'submission', from: '2023-01-17', to: '2023-02-07', past: false },
        { kind: 'issuance', from: '2023-02-14', to: '2023-03-07', past: false },
      ],
    });
    expect(told(alone)).toMatchObject({
      kind: 'days',
      ...places,
      deadlines: [{ kind: 'oral-notice', from: '2023-03-14', to: '2023-04-04', past: false }],
    });
    expect(told(issued)).toBeUndefined();
  });

  it('is named by the preview of a cancellation: it follows its tasks, is parted from them, or is left', async () => {
    const following = await plan([await harbour.aTask(atNextSession)]);
    const parted = await plan([await harbour.aTask(atNextSession), await harbour.aTask()]);
    const left = await plan([]);
    const told = await foretold({ kind: 'cancel' });
    expect(told(following)).toMatchObject({
      kind: 'follows',
      to: { session: `${board}/2023/2`, start: '2023-06-06' },
    });
    expect(told(parted)).toMatchObject({ kind: 'parted', to: { session: `${board}/2023/1`, start: null } });
    expect(told(left)).toMatchObject({ kind: 'left', to: { session: `${board}/2023/1`, start: null } });
  });

  it('stays, and says so, when its tasks are parted', async () => {
    const [lamps, oil] = [await harbour.aTask(atNextSession), await harbour.aTask()];
    const paper = await plan([lamps, oil]);
    await harbour.cancelSession('2023/1');
    const { session, opens, tasks, deadlines } = await harbour.document(paper);
    expect([session, opens, deadlines]).toEqual([`${board}/2023/1`, null, []]);
    expect(tasks.map(({ apart }) => apart)).toEqual([true, true]);
    expect(await harbour.trailOf(paper)).toContain('planned-document.stayed-apart');
    expect((await harbour.task(lamps)).session).toBe(`${board}/2023/2`);
  });

  it('has its deadline extended, and so those of its tasks; the day that was counted stays beside it', async () => {
    const lamps = await harbour.aTask();
    const paper = await plan([lamps]);
    const extend = harbour.get(ExtendDeadline);
    await extend.ofDocument(await acted('officer', paper), 'submission', {
      date: '2023-01-24',
      reason: 'The printer is ill.',
    });
    const extended = [
      'slot 2022-12-20',
      'submission 2023-01-24 (2023-01-17: The printer is ill.)',
      'issuance 2023-02-14',
    ];
    expect(harbour.lines(await harbour.document(paper))).toEqual(extended);
    expect(await deadlinesOf(lamps)).toEqual(extended);
    expect(await harbour.remindedOf(lamps)).toContain('submission 2023-01-24');

    await harbour.change('UPDATE body SET version = version + 1 WHERE key = $1', [board]);
    expect(await deadlinesOf(lamps)).toEqual(extended);

    await harbour.moveSession('2023/1', '2023-04-18');
    const anew = ['slot 2023-01-10', 'submission 2023-02-07', 'issuance 2023-03-07'];
    expect(harbour.lines(await harbour.document(paper))).toEqual(anew);
    expect(await deadlinesOf(lamps)).toEqual(anew);
    expect(await harbour.trailOf(paper)).toContain('deadline.extension-ended');
    await harbour.moveSession('2023/1', '2023-03-28');
    expect(await deadlinesOf(lamps)).toEqual(counted);
  });

  it('has an update written once, with a line for each task: all of them, or none', async () => {
    const [lamps, oil] = [await harbour.aTask(), await harbour.aTask()];
    const paper = await plan([lamps, oil]);
    const line = (task: string, narrative: string) => ({
      task,
      narrative,
      challenges: null,
      nextSteps: null,
      evidence: [],
    });
    const write = async (lines: readonly ReturnType<typeof line>[]) =>
      harbour.get(WorkOnDocument).writeUpdates(await acted('keeper', paper), lines);
    const written = () =>
      harbour.platform.dataSource.query<{ narrative: string }[]>(
        'SELECT narrative FROM task_update WHERE task_id = ANY ($1) ORDER BY narrative',
        [[lamps, oil]],
      );

    const elsewhere = await harbour.aTask();
    await expect(write([line(lamps, 'Lit.'), line(elsewhere, 'No.')])).rejects.toMatchObject({
      tag: 'not-found',
    });
    expect(await written()).toEqual([]);
    await write([line(lamps, 'All lamps are lit.'), line(oil, 'The oil has come.')]);
    expect(await written()).toEqual([
      { narrative: 'All lamps are lit.' },
      { narrative: 'The oil has come.' },
    ]);
    expect([(await harbour.task(lamps)).progress, (await harbour.task(oil)).progress]).toEqual([
      'in-progress',
      'in-progress',
    ]);
  });

  it('is late the day after a deadline that nobody met; the deadline past when it was asked for is not', async () => {
    harbour.platform.clock.moveTo('2022-12-27T06:00:00Z');
    const paper = await plan([await harbour.aTask()]);
    expect(harbour.lines(await harbour.document(paper))[0]).toBe('slot 2022-12-20 passed before adoption');
    expect(await harbour.document(paper)).toMatchObject({ late: false });
    harbour.platform.clock.moveTo('2023-01-18T06:00:00Z');
    expect(await harbour.document(paper)).toMatchObject({ late: true });
  });

  it('made later than its task owes what the task owed', async () => {
    const lamps = await harbour.aTask();
    harbour.platform.clock.moveTo('2022-12-27T06:00:00Z');
    expect(await harbour.document(await plan([lamps]))).toMatchObject({ late: true });
  });

  it('is seen by members without deadlines, and as planned until it is submitted', async () => {
    const paper = await plan([await harbour.aTask()]);
    await act('officer', 'confirm-slot', paper, { slot: { from: '2023-01-17', until: '2023-01-31' } });
    expect(await harbour.document(paper, 'member')).toMatchObject({
      state: 'planned',
      slot: null,
      slotConfirmedOn: null,
      deadlines: [],
      late: null,
      titles: { en: 'Lights of the harbour' },
    });
    await act('officer', 'withdraw', paper, { reason: 'Merged.' });
    await expect(harbour.document(paper, 'member')).rejects.toMatchObject({ tag: 'not-found' });
  });

  it.each<[string, Partial<StatedDocument>]>([
    ['a session that the calendar does not have', { session: `${board}/2031/1` }],
    ['a part that the session does not have', { segment: { kind: 'resumed', n: 1 } }],
    ['a unit that there is not', { unit: 'gulls' }],
  ])('is not planned for %s', async (_, own) => {
    await expect(plan([], own)).rejects.toMatchObject({ tag: 'invalid' });
  });

  it('is not planned by who may not, and not acted on by who may not', async () => {
    await expect(plan([], {}, 'keeper')).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(plan([], {}, 'member')).rejects.toMatchObject({ tag: 'not-allowed' });
    const paper = await plan([]);
    await expect(act('keeper', 'confirm-slot', paper)).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(act('member', 'send-for-clearance', paper)).rejects.toMatchObject({ tag: 'not-found' });
    await act('keeper', 'send-for-clearance', paper);
    await expect(act('keeper', 'clear', paper)).rejects.toMatchObject({ tag: 'not-allowed' });
    await expect(act('officer', 'submit', paper)).rejects.toMatchObject({ tag: 'wrong-progress' });
  });

  it('answers a task once, and only tasks of its own meeting', async () => {
    const lamps = await harbour.aTask();
    await plan([lamps]);
    await expect(plan([lamps])).rejects.toMatchObject({ tag: 'invalid' });
    await expect(plan([await harbour.aTask()], { session: `${board}/2023/2` })).rejects.toMatchObject({
      tag: 'invalid',
    });
    const submitting = harbour
      .get(WorkOnTask)
      .submit({ ...(await harbour.person('keeper')), task: lamps, seen: null });
    await expect(submitting).rejects.toMatchObject({ tag: 'wrong-progress' });
  });

  it('is changed by the first of two who saw the same version', async () => {
    const paper = await plan([]);
    const { version } = await harbour.document(paper);
    const change = async (words: number) =>
      harbour.get(PlanDocuments).change(await acted('officer', paper, version), { words });
    const answers = await Promise.allSettled([change(1_000), change(2_000)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { tag: 'stale' } });
  });
});
