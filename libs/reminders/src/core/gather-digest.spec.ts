import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DeadlineKind } from '#calendar/core';
import type { DigestItemFacts } from './digest-item-facts.js';
import { gatherDigest as gather } from './gather-digest.js';
import type { ReminderKind, StandingReminder } from './reminder.js';

const day = (text: string) => text as CalendarDate;

function aTask(task: string, but: Partial<DigestItemFacts> = {}): DigestItemFacts {
  return {
    task,
    version: 1,
    notOwed: null,
    body: 'Executive Board',
    decision: { type: 'decision', number: '2022/6' },
    paragraph: '4',
    paragraphCounted: null,
    ask: { text: 'Requests the head of the secretariat to report on its work', lang: 'en' },
    meeting: 'third session of 2023',
    opensOn: day('2023-03-28'),
    tentative: false,
    why: '',
    deadlines: [
      { kind: 'slot', date: day('2022-11-20'), passedBeforeAdoption: true, met: false },
      { kind: 'submission', date: day('2023-01-17'), passedBeforeAdoption: false, met: false },
      { kind: 'issuance', date: day('2023-02-14'), passedBeforeAdoption: false, met: false },
    ],
    progress: 'not-started',
    unit: 'Programme Division',
    path: `/tasks/${task}`,
    ...but,
  };
}

function aReminder(
  task: string,
  kind: ReminderKind,
  deadline: string | null = 'submission 2023-01-17',
  but: Partial<StandingReminder> = {},
): StandingReminder {
  const [deadlineKind, date] = (deadline ?? '').split(' ') as [DeadlineKind, string];
  return {
    id: `${task} ${kind} ${deadlineKind}`,
    person: 'Amina',
    task,
    body: 'executive-board',
    deadline: deadline === null ? null : { kind: deadlineKind, date: day(date) },
    kind,
    onDate: day('2023-01-03'),
    insteadOfOwner: false,
    state: 'planned',
    ...but,
  };
}

/** Told in full, to the reader alone. */
const gatherDigest = (
  reminders: readonly StandingReminder[],
  tasks: readonly DigestItemFacts[],
  today: CalendarDate,
  shownInFull = 15,
) =>
  gather(reminders, tasks, today, {
    shownInFull: () => shownInFull,
    inPlaceOf: (person) => (person === 'Amina' ? null : person),
  });

describe('a digest', () => {
  it('tells of a new task with every deadline that is still to be met', () => {
    const { entries } = gatherDigest(
      [aReminder('report', 'notice', null)],
      [aTask('report')],
      day('2022-12-01'),
    );
    expect(entries).toEqual([
      {
        facts: aTask('report'),
        isNew: true,
        news: null,
        insteadOfOwner: false,
        inPlaceOf: [],
        deadlines: [
          { kind: 'submission', date: '2023-01-17', inDays: 47 },
          { kind: 'issuance', date: '2023-02-14', inDays: 75 },
        ],
      },
    ]);
  });

  it('tells of the reminded deadline alone when the task is known', () => {
    const { entries } = gatherDigest(
      [aReminder('report', '14-days-before')],
      [aTask('report')],
      day('2023-01-03'),
    );
    expect(entries[0]?.isNew).toBe(false);
    expect(entries[0]?.deadlines).toEqual([{ kind: 'submission', date: '2023-01-17', inDays: 14 }]);
  });

  it('holds one entry for each task, the most pressing first, and all that was said', () => {
    const { entries, said } = gatherDigest(
      [
        aReminder('undated', 'notice', null),
        aReminder('report', '42-days-before', 'issuance 2023-02-14'),
        aReminder('paper', '14-days-before'),
        aReminder('paper', '1-days-before'),
      ],
      [aTask('undated', { deadlines: [] }), aTask('report'), aTask('paper')],
      day('2023-01-16'),
    );
    expect(entries.map(({ facts, deadlines }) => [facts.task, deadlines.length])).toEqual([
      ['paper', 1],
      ['report', 1],
      ['undated', 0],
    ]);
    expect(said).toHaveLength(4);
  });

  it('says that the reader stands in for an owner', () => {
    const stands = aReminder('report', 'notice', null, { insteadOfOwner: true });
    expect(gatherDigest([stands], [aTask('report')], day('2022-12-01')).entries[0]?.insteadOfOwner).toBe(
      true,
    );
  });

  it('tells the most pressing in full and counts the rest, of which all count as said', () => {
    const tasks = ['a', 'b', 'c', 'd'].map((name) => aTask(name));
    const reminders = tasks.map(({ task }) => aReminder(task, '14-days-before'));
    const { entries, rest, said } = gatherDigest(reminders, tasks, day('2023-01-03'), 3);
    expect(entries.map(({ facts }) => facts.task)).toEqual(['a', 'b', 'c']);
    expect(rest).toEqual([{ body: 'Executive Board', count: 1 }]);
    expect(said).toHaveLength(4);
  });

  it('says for whom the reader hears who is away', () => {
    const own = aReminder('report', '14-days-before');
    const taken = aReminder('report', '1-days-before', undefined, { person: 'Bo', id: 'of Bo' });
    const { entries } = gatherDigest([own, taken], [aTask('report')], day('2023-01-16'));
    expect(entries.map(({ inPlaceOf }) => inPlaceOf)).toEqual([['Bo']]);
  });

  const submissionMet = aTask('report', {
    deadlines: [{ kind: 'submission', date: day('2023-01-17'), passedBeforeAdoption: false, met: true }],
  });
  const submissionMoved = aTask('report', {
    deadlines: [{ kind: 'submission', date: day('2023-02-17'), passedBeforeAdoption: false, met: false }],
  });
  it.each<[string, ReminderKind, string, readonly DigestItemFacts[], string, string]>([
    [
      'delivered',
      '14-days-before',
      '2023-01-03',
      [aTask('report', { notOwed: 'delivered' })],
      'withdrawn',
      'delivered',
    ],
    [
      'dropped',
      '14-days-before',
      '2023-01-03',
      [aTask('report', { notOwed: 'dropped' })],
      'withdrawn',
      'dropped',
    ],
    ['met', '14-days-before', '2023-01-03', [submissionMet], 'withdrawn', 'met'],
    [
      'met the day before it would be late',
      '1-days-after',
      '2023-01-18',
      [submissionMet],
      'withdrawn',
      'met',
    ],
    ['moved', '14-days-before', '2023-01-03', [submissionMoved], 'withdrawn', 'moved'],
    [
      'gone with its session',
      '14-days-before',
      '2023-01-03',
      [aTask('report', { deadlines: [] })],
      'withdrawn',
      'moved',
    ],
    ['of a task that is gone', '14-days-before', '2023-01-03', [], 'withdrawn', 'task-gone'],
    ['past while nothing ran', '1-days-before', '2023-01-19', [aTask('report')], 'missed', 'deadline-passed'],
  ])('has nothing to say when the deadline is %s', (_, kind, today, tasks, state, why) => {
    const reminder = aReminder('report', kind);
    expect(gatherDigest([reminder], tasks, day(today))).toEqual({
      entries: [],
      rest: [],
      said: [],
      unsaid: [{ reminder, state, why }],
    });
  });

  it('says late what was not said in time, while it still matters', () => {
    const { entries } = gatherDigest(
      [aReminder('report', '14-days-before')],
      [aTask('report')],
      day('2023-01-15'),
    );
    expect(entries[0]?.deadlines).toEqual([{ kind: 'submission', date: '2023-01-17', inDays: 2 }]);
  });

  it('says the day after that it is late', () => {
    const { entries } = gatherDigest(
      [aReminder('report', '1-days-after')],
      [aTask('report')],
      day('2023-01-18'),
    );
    expect(entries[0]?.deadlines).toEqual([{ kind: 'submission', date: '2023-01-17', inDays: -1 }]);
  });

  describe('news', () => {
    const movedOn = aReminder('report', 'moved-on', 'slot 2022-12-20');
    const lost = aReminder('report', 'meeting-lost', null);

    it('of a choice that moved on is told whatever became of that deadline', () => {
      const { entries, unsaid } = gatherDigest([movedOn], [aTask('report')], day('2023-01-03'));
      expect(entries.map(({ news }) => news)).toEqual(['moved-on']);
      expect(unsaid).toEqual([]);
    });

    it('of a lost meeting is told while there is none, and not when it has one again', () => {
      const lostNow = aTask('report', { meeting: null, opensOn: null, deadlines: [] });
      expect(gatherDigest([lost], [lostNow], day('2023-01-03')).entries[0]).toMatchObject({
        news: 'meeting-lost',
      });
      expect(gatherDigest([lost], [aTask('report')], day('2023-01-03'))).toMatchObject({
        entries: [],
        unsaid: [{ state: 'withdrawn', why: 'overtaken' }],
      });
    });

    it('is not told of what is delivered', () => {
      const delivered = aTask('report', { notOwed: 'delivered' });
      expect(gatherDigest([movedOn], [delivered], day('2023-01-03')).unsaid).toMatchObject([
        { state: 'withdrawn', why: 'delivered' },
      ]);
    });
  });
});
