import { voiceOf, type CalendarDate } from '#calendar';
import { aCalendar, aSession } from '#calendar/testing';
import { describe, expect, it } from '@jest/globals';
import { composeFeed, type FeedReader, type FeedSession, type FeedTask } from './compose-feed.js';

const day = (text: string) => text as CalendarDate;
const changedAt = new Date('2022-12-01T09:00:00Z');
const reader: FeedReader = {
  lang: 'en',
  voice: voiceOf('en', [{ key: 'executive-board', names: { en: 'Executive Board' } }]),
  today: day('2023-01-10'),
};

function sessions(...built: ReturnType<typeof aSession>[]): readonly FeedSession[] {
  return aCalendar(...built)
    .build()
    .sessions.map((session) => ({ ...session, version: 3, changedAt }));
}

function aTask(own: Partial<FeedTask> = {}): FeedTask {
  return {
    id: '0193',
    version: 5,
    changedAt,
    decision: { type: 'decision', number: '2022/4' },
    paragraph: '3',
    texts: [{ lang: 'en', quote: 'Requests the Executive Director to report on the lighthouses' }],
    meeting: { state: 'fixed', start: day('2023-03-28'), candidates: [], chooseBy: null },
    session: 'executive-board/2023/1',
    progress: 'in-progress',
    overdue: false,
    late: true,
    deadlines: [
      aDeadline('slot', '2022-12-20', { met: true }),
      aDeadline('submission', '2023-01-09'),
      aDeadline('issuance', '2023-02-14'),
      aDeadline('by', '2023-02-28'),
    ],
    ...own,
  };
}

function aDeadline(
  kind: FeedTask['deadlines'][number]['kind'],
  date: string,
  own: Partial<FeedTask['deadlines'][number]> = {},
): FeedTask['deadlines'][number] {
  return {
    kind,
    date: day(date),
    originally: null,
    reason: null,
    passedBeforeAdoption: false,
    met: false,
    ...own,
  };
}

/** One line an event: "2023-03-28 to 2023-03-29 confirmed: First session …". */
const lines = (ofSessions: readonly FeedSession[], ...tasks: readonly FeedTask[]) =>
  composeFeed(ofSessions, tasks, reader).map(
    ({ from, until, status, summary }) => `${from} to ${until} ${status}: ${summary}`,
  );

describe('a feed', () => {
  it('has each dated part of a session, and none without dates', () => {
    const held = sessions(
      aSession('EB 2020/1').on('2020-06-29').resumedOn('2020-07-29', '2020-07-30'),
      aSession('EB 2023/3').undated('2023-Q4'),
    );
    expect(lines(held)).toEqual([
      '2020-06-29 to 2020-06-30 confirmed: first session of 2020 of the Executive Board',
      '2020-07-29 to 2020-07-31 confirmed: resumed first session of 2020 of the Executive Board',
    ]);
    const uids = composeFeed(held, [], reader).map(({ uid, sequence }) => `${uid} ${sequence}`);
    expect(uids).toEqual([
      'session-executive-board-2020-1-main 3',
      'session-executive-board-2020-1-resumed-1 3',
    ]);
  });

  it('keeps the name of what moved, and raises its number', () => {
    const of = (date: string, version: number) =>
      composeFeed(
        sessions(aSession('EB 2023/1').on(date)).map((session) => ({ ...session, version })),
        [],
        reader,
      ).map(({ uid, sequence, from }) => [uid, sequence, from]);
    expect([...of('2023-03-28', 1), ...of('2024-01-09', 2)]).toEqual([
      ['session-executive-board-2023-1-main', 1, '2023-03-28'],
      ['session-executive-board-2023-1-main', 2, '2024-01-09'],
    ]);
  });

  it('says that a session is cancelled, and that one takes no documents', () => {
    const [cancelled] = composeFeed(sessions(aSession('EB 2023/1').on('2023-03-28').cancelled()), [], reader);
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      description: expect.stringContaining('cancelled'),
    });
    const [elections] = composeFeed(
      sessions(aSession('EB 2023/2').on('2023-06-08').electionOnly()),
      [],
      reader,
    );
    expect(elections!.description).toContain('only elects the Bureau');
  });

  it('has the due meeting and the days that lead up to it, with how each stands', () => {
    expect(lines([], aTask())).toEqual([
      '2023-03-28 to 2023-03-29 confirmed: Due: Decision 2022/4, paragraph 3 (In progress)',
      '2022-12-20 to 2022-12-21 confirmed: Slot to be confirmed: Decision 2022/4, paragraph 3 (done)',
      '2023-01-09 to 2023-01-10 confirmed: Submission: Decision 2022/4, paragraph 3 (late)',
      '2023-02-14 to 2023-02-15 confirmed: Issuance: Decision 2022/4, paragraph 3',
      '2023-02-28 to 2023-03-01 confirmed: Day set by the text: Decision 2022/4, paragraph 3',
    ]);
    expect(composeFeed([], [aTask()], reader).map(({ uid, sequence }) => `${uid} ${sequence}`)).toEqual([
      'task-0193-meeting 5',
      'task-0193-slot 5',
      'task-0193-submission 5',
      'task-0193-issuance 5',
      'task-0193-by 5',
    ]);
  });

  it('tells who is outside of the secretariat no internal deadline, only the day that the text sets', () => {
    expect(lines([], aTask({ late: null })).map((line) => line.split(': ')[1])).toEqual([
      'Due',
      'Day set by the text',
    ]);
  });

  it('has a meeting that is not sure as tentative, and none for what waits for a choice but the day to choose', () => {
    const meeting = { state: 'tentative', start: day('2023-11-28'), candidates: [], chooseBy: null };
    expect(lines([], aTask({ meeting, deadlines: [] }))).toEqual([
      '2023-11-28 to 2023-11-29 tentative: Due: Decision 2022/4, paragraph 3 (In progress)',
    ]);
    const choice = {
      state: 'choice',
      start: null,
      candidates: ['executive-board/2023/2', 'executive-board/2023/3'],
      chooseBy: day('2023-03-05'),
    };
    const chosen = aTask({ meeting: choice, session: null, deadlines: [aDeadline('slot', '2023-03-05')] });
    expect(lines([], chosen)).toEqual([
      '2023-03-05 to 2023-03-06 tentative: Choose a session: Decision 2022/4, paragraph 3',
    ]);
    expect(composeFeed([], [chosen], reader)[0]!.description).toContain(
      'second session of 2023 of the Executive Board or third session',
    );
  });
});
