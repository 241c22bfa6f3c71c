import type { DeadlinePolicy } from '#calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeDeadlinePolicy } from './change-deadline-policy.command.js';
import { PlanDocuments } from './documents/plan-documents.command.js';
import { ExtendDeadline } from './extend-deadline.command.js';
import { board, Harbour } from './testing/a-harbour.js';

const nothing = { consequences: { tasks: [], reminders: { added: 0, withdrawn: 0 } } };

describe('the deadline policy of the Harbour Board', () => {
  let harbour: Harbour;
  let lamps: string;
  beforeAll(async () => {
    harbour = await Harbour.open([ChangeDeadlinePolicy, ExtendDeadline, PlanDocuments]);
  });
  afterAll(() => harbour?.platform.close());
  beforeEach(async () => {
    await harbour.platform.dataSource.query(
      `UPDATE body SET deadline_policy = '{}', version = 1;
       TRUNCATE mandate, decision CASCADE`,
    );
    lamps = await harbour.aTask();
  });

  const change = async (
    changes: Partial<DeadlinePolicy>,
    { seen = 1, preview = false, who = 'officer' } = {},
  ) => {
    const { viewer, actor } = await harbour.person(who);
    return harbour.get(ChangeDeadlinePolicy).run(viewer, actor, board, { seen, changes, preview });
  };
  const deadlines = async () => harbour.lines(await harbour.task(lamps));

  it('is shown with its effect on the calendar before it is saved, and then has just that effect', async () => {
    const given = { slotWeeks: 18, submissionWeeks: 8 };
    const preview = await change(given, { preview: true });
    const [task, ...others] = preview.consequences.tasks;
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      task: lamps,
      deadlines: [
        { kind: 'slot', from: '2022-12-20', to: '2022-11-22', past: false },
        { kind: 'submission', from: '2023-01-17', to: '2023-01-31', past: false },
      ],
    });
    expect(await deadlines()).toEqual(['slot 2022-12-20', 'submission 2023-01-17', 'issuance 2023-02-14']);
    expect(await change(given)).toEqual({ ...preview, version: 2 });
    expect(await deadlines()).toEqual([
      'slot 2022-11-22 passed before adoption',
      'submission 2023-01-31',
      'issuance 2023-02-14',
    ]);
    expect(await harbour.remindedOf(lamps)).toEqual(['issuance 2023-02-14', 'submission 2023-01-31']);
    expect(await change(given, { seen: 2, preview: true })).toMatchObject(nothing);
    expect((await harbour.trailOf(board)).filter((action) => action.includes('policy'))).toEqual([
      'body.deadline-policy-changed',
    ]);
  });

  it('leaves a deadline where an officer has set it, as long as the meeting stays', async () => {
    const acted = { ...(await harbour.person('officer')), task: lamps, seen: null };
    const extend = harbour.get(ExtendDeadline);
    await extend.ofTask(acted, 'submission', { date: '2023-01-20' as never, reason: 'The printer.' });
    // What is counted beneath it changes; the day in force does not.
    expect((await change({ submissionWeeks: 8 }, { preview: true })).consequences.tasks).toMatchObject([
      { task: lamps, kind: 'reasons', deadlines: [] },
    ]);
    await change({ submissionWeeks: 8 });
    expect((await deadlines())[1]).toBe('submission 2023-01-20 (2023-01-31: The printer.)');
    await extend.ofTask(acted, 'submission', null);
    expect((await deadlines())[1]).toBe('submission 2023-01-31');
    await expect(extend.ofTask(acted, 'submission', null)).rejects.toMatchObject({ tag: 'not-found' });
    await expect(
      extend.ofTask(acted, 'submission', { date: '2023-03-29', reason: 'Too late.' }),
    ).rejects.toMatchObject({ tag: 'invalid' });
  });

  it('counts the deadlines of papers otherwise too, and the preview names them', async () => {
    const { viewer, actor } = await harbour.person('officer');
    const facts = {
      session: `${board}/2023/1`,
      segment: { kind: 'main', n: null },
      agendaItem: null,
      titles: { en: 'Lights of the harbour' },
      form: 'pre-session',
      languages: ['en'],
      words: null,
      slot: null,
      symbol: null,
      unit: null,
    } as const;
    const paper = await harbour.get(PlanDocuments).plan(viewer, actor, facts, []);
    const preview = await change({ submissionWeeks: 8 }, { preview: true });
    expect(preview.consequences.papers).toMatchObject([
      {
        kind: 'deadlines',
        document: paper,
        deadlines: [{ kind: 'submission', from: '2023-01-17', to: '2023-01-31', past: false }],
      },
    ]);
    await change({ submissionWeeks: 8 });
    expect(harbour.lines(await harbour.document(paper))).toContain('submission 2023-01-31');
  });

  it('moves deadlines off the days on which nobody works', async () => {
    const holidays = ['2023-01-17'] as never[];
    await change({ nonWorking: { weekend: [6, 7], holidays, move: 'earlier' } });
    expect((await deadlines())[1]).toBe('submission 2023-01-16');
  });

  it.each<[string, string, Parameters<typeof change>]>([
    ['with the slot after submission', 'invalid', [{ slotWeeks: 8 }]],
    ['with more than two years', 'invalid', [{ slotWeeks: 105 }]],
    [
      'with a holiday that is no day',
      'invalid',
      [{ nonWorking: { weekend: [6], holidays: ['2023-02-30'] as never[], move: 'earlier' } }],
    ],
    ['by who saw an older version', 'stale', [{ slotWeeks: 20 }, { seen: 7 }]],
    ['by a director', 'not-allowed', [{ slotWeeks: 20 }, { who: 'director' }]],
  ])('is not changed %s', async (_, tag, given) => {
    await expect(change(...given)).rejects.toMatchObject({ tag });
    expect(await deadlines()).toEqual(['slot 2022-12-20', 'submission 2023-01-17', 'issuance 2023-02-14']);
  });
});
