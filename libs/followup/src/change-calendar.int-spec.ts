import type { DueRule, SessionChange } from '#calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarChanged } from './change-calendar.command.js';
import { board, HarbourGround, moveTo } from './testing/harbour-ground.js';

const eachSession: DueRule = { kind: 'each-session', body: board };
const secondOrThird: DueRule = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' };
const main = { kind: 'main', n: null } as const;
const later = { start: null, end: null, expected: '2023-Q4' } as const;

describe('when the calendar of the Harbour Board changes', () => {
  let ground: HarbourGround;
  beforeAll(async () => {
    ground = await HarbourGround.open();
  });
  beforeEach(() => ground.begin());
  afterAll(() => ground?.close());

  describe('a preview', () => {
    it.each<[string, SessionChange]>([
      ['a move', moveTo('2023-07-11', '2023-07-13')],
      ['a move into another year', moveTo('2024-01-16')],
      ['a move without new days', moveTo(null)],
      ['a suspension', { kind: 'split', endsOn: null, resumed: later }],
      ['a cancellation', { kind: 'cancel' }],
      [
        'that it only elects',
        { kind: 'documents', part: main, takesDocuments: false, why: 'elections-only' },
      ],
      ['nothing at all', { kind: 'restore' }],
    ])('of %s writes nothing, and says what the change then does', async (_, change) => {
      const [chosen] = await ground.aMandate(secondOrThird);
      await ground.choose(chosen!, 2);
      await ground.aMandate(secondOrThird);
      const [, begun] = await ground.aMandate(eachSession);
      await ground.work(begun!, 'in-progress');
      const before = await ground.everything();

      const foreseen = await ground.preview(2, change);
      expect(await ground.everything()).toBe(before);
      const done = await ground.change(2, change);
      expect(done.consequences).toEqual(foreseen.consequences);
      expect({ ...done.session, version: 0 }).toEqual({ ...foreseen.session, version: 0 });
    });

    it('tells which tasks move, from where to where, and which deadlines fall in the past', async () => {
      const [first] = await ground.aMandate(eachSession);
      const { consequences } = await ground.preview(1, moveTo('2023-01-31'));
      expect(consequences.tasks).toEqual([
        expect.objectContaining({
          kind: 'moved',
          task: first,
          from: expect.objectContaining({ session: `${board}/2023/1`, start: '2023-03-28' }),
          to: expect.objectContaining({ session: `${board}/2023/1`, start: '2023-01-31' }),
          deadlines: [
            { kind: 'slot', from: '2022-12-20', to: '2022-10-25', past: false },
            { kind: 'submission', from: '2023-01-17', to: '2022-11-22', past: false },
            { kind: 'issuance', from: '2023-02-14', to: '2022-12-20', past: false },
          ],
        }),
      ]);
      // Of a deadline that passed before the task was made nobody is late; of one that passed since, everybody hears.
      ground.platform.clock.moveTo('2022-12-28T06:00:00Z');
      const [again] = (await ground.preview(1, moveTo('2023-03-14'))).consequences.tasks;
      expect(again!.deadlines.map(({ kind, to, past }) => [kind, to, past])).toEqual([
        ['slot', '2022-12-06', true],
        ['submission', '2023-01-03', false],
        ['issuance', '2023-01-31', false],
      ]);
    });
  });

  it('the name stays, the tasks follow, what else is due stays', async () => {
    await ground.aMandate(eachSession);
    const { session } = await ground.change(3, moveTo('2024-01-16', '2024-01-18'), 1);
    expect(session).toMatchObject({ key: `${board}/2023/3`, year: 2023, version: 2 });
    expect(await ground.meetings()).toEqual([
      `${board}/2023/1: ${board}/2023/1 fixed 2023-03-28`,
      `${board}/2023/2: ${board}/2023/2 fixed 2023-06-06`,
      `${board}/2023/3: ${board}/2023/3 fixed 2024-01-16`,
    ]);
  });

  it('there is one entry in the trail, with what was and what is, of the calendar and of the tasks', async () => {
    const [, second] = await ground.aMandate(eachSession);
    await ground.aMandate(eachSession);
    await ground.platform.dataSource.query('TRUNCATE trail');
    await ground.change(2, moveTo('2023-07-11'));
    expect(await ground.trail()).toEqual([
      {
        action: 'session.moved',
        subject_id: `${board}/2023/2`,
        before: expect.objectContaining({
          segments: [expect.objectContaining({ start: '2023-06-06' })],
          tasks: expect.arrayContaining([expect.objectContaining({ task: second, start: '2023-06-06' })]),
        }),
        after: expect.objectContaining({
          segments: [expect.objectContaining({ start: '2023-07-11' })],
          tasks: [
            expect.objectContaining({ start: '2023-07-11' }),
            expect.objectContaining({ start: '2023-07-11' }),
          ],
          reason: 'The tide.',
        }),
      },
    ]);
  });

  it('of two people who move the same session at once one wins, and the other is shown the newer version', async () => {
    await ground.aMandate(eachSession);
    const moves = await Promise.allSettled([
      ground.change(1, moveTo('2023-04-04'), 1),
      ground.change(1, moveTo('2023-04-11'), 1, 'officer'),
    ]);
    const won = moves.find(({ status }) => status === 'fulfilled');
    const lost = moves.find(({ status }) => status === 'rejected');
    const { session } = (won as PromiseFulfilledResult<CalendarChanged>).value;
    const { start } = session!.segments[0]!;
    expect((lost as PromiseRejectedResult).reason).toMatchObject({
      tag: 'stale',
      details: { version: 2, session: { key: `${board}/2023/1`, segments: [{ start }] } },
    });
    expect((await ground.meetings())[0]).toContain(start);
  });

  it('two sessions that are moved at once are both where they were moved to', async () => {
    await ground.aMandate(eachSession);
    await Promise.all([ground.change(1, moveTo('2023-04-04')), ground.change(2, moveTo('2023-07-04'))]);
    expect(await ground.meetings()).toEqual([
      expect.stringContaining('2023-04-04'),
      expect.stringContaining('2023-07-04'),
      expect.stringContaining('2023-11-28'),
    ]);
  });

  it('a failure in the middle leaves nothing', async () => {
    await ground.aMandate(eachSession);
    const { dataSource } = ground.platform;
    await dataSource.query(
      `CREATE TRIGGER full_disk BEFORE INSERT ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    try {
      const before = await ground.everything();
      await expect(ground.change(2, moveTo('2023-07-11'))).rejects.toThrow('only ever added to');
      expect(await ground.everything()).toBe(before);
    } finally {
      await dataSource.query('DROP TRIGGER full_disk ON reminder');
    }
  });

  it('what was sent stays, and a deadline that is past now is said once', async () => {
    const [first] = await ground.aMandate(eachSession);
    await sendUntil('2022-12-08');
    ground.platform.clock.moveTo('2022-12-08T06:00:00Z');
    const sent = await ground.reminders(first!, 'sent');
    expect(sent).toEqual([
      'keeper 2022-12-01 notice',
      'keeper 2022-12-06 14-days-before slot',
      'keeper 2022-12-06 42-days-before submission',
    ]);

    // The slot was to be confirmed by 6 December from now on: two days ago.
    const { consequences } = await ground.change(1, moveTo('2023-03-14'));
    expect(consequences.tasks[0]!.deadlines[0]).toMatchObject({ kind: 'slot', to: '2022-12-06', past: true });
    expect(await ground.reminders(first!, 'sent')).toEqual(sent);
    expect((await ground.reminders(first!)).filter((line) => line.endsWith('slot'))).toEqual([
      'keeper 2022-12-08 1-days-after slot',
    ]);
    const late = await ground.platform.dataSource.query(
      `SELECT 1 FROM reminder WHERE state = 'planned' AND kind LIKE '%before' AND on_date > deadline_date`,
    );
    expect(late).toEqual([]);
  });

  it('what was delivered stays as it was, wherever the session goes', async () => {
    const [first] = await ground.aMandate(eachSession);
    await ground.work(first!, 'delivered');
    const was = await ground.task(first!);
    for (const change of [moveTo('2023-05-02'), { kind: 'cancel' }, { kind: 'restore' }] as const) {
      const { consequences } = await ground.change(1, change);
      expect(consequences.tasks).toEqual([]);
    }
    expect(await ground.task(first!)).toEqual(was);
  });

  describe('a session that is cancelled and restored', () => {
    const cancelledAndRestored = async () => {
      await ground.change(2, { kind: 'cancel' });
      const meanwhile = await ground.standing();
      await ground.change(2, { kind: 'restore' });
      return meanwhile;
    };
    const atSecond: DueRule = { kind: 'session', at: { body: board, year: 2023, ordinal: 2 } };

    it('withdraws what nobody owes meanwhile', async () => {
      const tasks = await ground.aMandate(eachSession);
      const reminders = await ground.reminders(tasks[1]!);
      const { consequences } = await ground.change(2, { kind: 'cancel' });
      expect(consequences.tasks.map(({ kind, task }) => [kind, task])).toEqual([['passed-over', tasks[1]]]);
      expect(consequences.reminders.withdrawn).toBe(reminders.length);
      expect(await ground.reminders(tasks[1]!)).toEqual([]);
    });

    it.each<[string, DueRule, (task: string) => Promise<void>]>([
      ['a task', atSecond, async () => {}],
      ['one a session', eachSession, async () => {}],
      ['one on which work has begun', atSecond, (task) => ground.work(task, 'in-progress')],
      ['one for which the session was chosen', secondOrThird, (task) => ground.choose(task, 2)],
      [
        'one with another day for a deadline',
        eachSession,
        (task) => ground.extend(task, 'submission', '2023-04-06'),
      ],
      [
        'one chosen, begun, and with another day for a deadline',
        secondOrThird,
        async (task) => {
          await ground.choose(task, 2);
          await ground.extend(task, 'submission', '2023-04-06');
          await ground.work(task, 'in-progress');
        },
      ],
    ])('has %s again as it was, on the same day and when it is overdue', async (_, rule, begin) => {
      const tasks = await ground.aMandate(rule);
      await begin(tasks.at(rule.kind === 'each-session' ? 1 : 0)!);
      const was = await ground.standing();
      expect(await cancelledAndRestored()).not.toEqual(was);
      expect(await ground.standing()).toEqual(was);

      ground.platform.clock.moveTo('2023-06-20T06:00:00Z');
      await sendUntil('2023-06-20');
      await ground.beginDay();
      const overdue = await ground.standing();
      expect(await cancelledAndRestored()).not.toEqual(overdue);
      expect(await ground.standing()).toEqual(overdue);
    });

    it('that was suspended has again what is due at its resumed part, with another day for a deadline', async () => {
      await ground.change(2, {
        kind: 'split',
        endsOn: null,
        resumed: { start: '2023-09-05', end: '2023-09-06', expected: null },
      });
      await ground.change(2, { kind: 'documents', part: main, takesDocuments: false, why: null });
      const [task] = await ground.aMandate(atSecond);
      await ground.extend(task!, 'slot', '2023-06-01');
      const was = await ground.standing();
      expect(await cancelledAndRestored()).not.toEqual(was);
      expect(await ground.standing()).toEqual(was);
    });

    it('has its deadlines counted anew when it moved meanwhile: the other day was for the old one', async () => {
      const [task] = await ground.aMandate(atSecond);
      await ground.extend(task!, 'submission', '2023-04-06');
      await ground.change(2, { kind: 'cancel' });
      await ground.change(2, moveTo('2023-07-04'));
      await ground.change(2, { kind: 'restore' });
      const { deadlines } = await ground.task(task!);
      expect(deadlines.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
        'slot 2023-03-28',
        'submission 2023-04-25',
        'issuance 2023-05-23',
      ]);
      const [standing] = (await ground.standing()) as { extensions: unknown }[];
      expect(standing!.extensions).toBeNull();
    });
  });

  it('work that has begun stays when its session is cancelled, and those who decide are told', async () => {
    const [first] = await ground.aMandate(eachSession);
    await ground.work(first!, 'in-progress');
    const { consequences } = await ground.change(1, { kind: 'cancel' });
    expect(consequences.tasks.map(({ kind }) => kind)).toEqual(['meeting-lost']);
    const task = await ground.task(first!);
    expect([task.progress, task.session, task.meeting.state]).toEqual(['in-progress', null, 'none']);
    expect(task.meeting.why.map(({ key }) => key)).toEqual([
      'calendar.why.cancelled',
      'change.why.workStands',
    ]);
    expect((await ground.reminders(first!)).filter((line) => line.includes('meeting-lost'))).toEqual([
      'director 2022-12-01 meeting-lost',
      'officer 2022-12-01 meeting-lost',
    ]);
    await ground.change(1, { kind: 'restore' });
    expect((await ground.task(first!)).session).toBe(`${board}/2023/1`);
  });

  it('a choice survives, and is asked for again with the reason when it has become impossible', async () => {
    const rule: DueRule = { ...secondOrThird, ordinals: [1, 2, 3] };
    const [task] = await ground.aMandate(rule);
    await ground.choose(task!, 2);
    const moved = await ground.change(2, moveTo('2023-07-11'));
    expect(moved.consequences.tasks.map(({ kind }) => kind)).toEqual(['moved']);
    const { consequences } = await ground.change(2, { kind: 'cancel' });
    expect(consequences.tasks).toEqual([
      expect.objectContaining({
        kind: 'asked-again',
        to: expect.objectContaining({ candidates: [`${board}/2023/1`, `${board}/2023/3`] }),
      }),
    ]);
    expect((await ground.task(task!)).meeting.why.map(({ key }) => key)).toContain(
      'calendar.why.choiceImpossible',
    );
    await ground.change(2, { kind: 'restore' });
    expect((await ground.task(task!)).session).toBe(`${board}/2023/2`);
  });

  it('a new session has tasks of its own, and one made complete leaves nothing open', async () => {
    await ground.aMandate(eachSession);
    const session = { body: board, year: 2023, ordinal: 4, kind: 'regular', segments: [] } as const;
    const made = await ground.ask('run', { of: 'new-session', session });
    expect(made.session).toMatchObject({ key: `${board}/2023/4`, version: 1 });
    expect(made.consequences.tasks.map(({ kind }) => kind)).toEqual(['made']);
    expect((await ground.meetings()).at(-1)).toBe(`${board}/2023/4: ${board}/2023/4 tentative`);

    const only: DueRule = { ...secondOrThird, ordinals: [3] };
    const [task] = await ground.aMandate(only);
    expect((await ground.task(task!)).meeting.state).toBe('tentative');
    const complete = { of: 'body', key: board, change: { completeYears: [2023] } } as const;
    const { body, consequences } = await ground.ask('run', complete, 1);
    expect(body).toMatchObject({ completeYears: [2023], version: 2 });
    expect(consequences.tasks.map(({ kind }) => kind)).toEqual(['moved']);
    expect((await ground.task(task!)).meeting.state).toBe('fixed');
    await expect(ground.ask('run', complete, 1)).rejects.toMatchObject({ tag: 'stale' });
  });

  it.each(['director', 'keeper', 'member'])('a %s changes nothing, and previews nothing', async (who) => {
    await expect(ground.change(1, { kind: 'cancel' }, 1, who)).rejects.toMatchObject({ tag: 'not-allowed' });
    const change = { of: 'session', key: `${board}/2023/1`, change: { kind: 'cancel' } } as const;
    await expect(ground.ask('preview', change, 1, who)).rejects.toMatchObject({ tag: 'not-allowed' });
    const elsewhere = { ...change, key: 'council/2023/1' } as const;
    await expect(ground.ask('run', elsewhere, 1, who)).rejects.toMatchObject({ tag: 'not-found' });
  });

  async function sendUntil(until: string): Promise<void> {
    await ground.platform.dataSource.query(
      `WITH made AS (
         INSERT INTO digest (id, person_id, on_date, state, sent_at)
         SELECT gen_random_uuid(), person_id, $1, 'sent', now() FROM reminder
         WHERE state = 'planned' AND on_date <= $1
         GROUP BY person_id RETURNING id, person_id)
       UPDATE reminder SET state = 'sent', digest_id = made.id FROM made
       WHERE reminder.person_id = made.person_id AND state = 'planned' AND on_date <= $1`,
      [until],
    );
  }
});
