import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { board, openStoredCalendar, type StoredCalendarGround } from './testing/stored-calendar.js';

let ground: StoredCalendarGround;
beforeAll(async () => {
  ground = await openStoredCalendar();
});
beforeEach(() => ground.reset());
afterAll(() => ground.platform.close());

describe('a body is kept', () => {
  it('with the default policy, and the same facts again change nothing', async () => {
    expect(await ground.keep(board)).toEqual({ tag: 'unchanged', key: 'executive-board' });
    const [stored] = (await ground.calendars.calendarOf({ kind: 'system' }, ['executive-board'])).bodies;
    expect(stored).toEqual({
      ...board,
      completeYears: [],
      deadlinePolicy: {
        slotWeeks: 14,
        submissionWeeks: 10,
        issuanceWeeks: 6,
        oralNoticeWeeks: 2,
        inSessionWeeks: 3,
        nonWorking: { weekend: [6, 7], holidays: [], move: 'none' },
      },
      version: 1,
    });
  });

  it('once, when two make it at the same moment', async () => {
    const council = { ...board, key: 'council', parent: null };
    const answers = await Promise.all([1, 2, 3].map(() => ground.keep(council)));
    expect(answers.map(({ tag }) => tag).sort()).toEqual(['made', 'unchanged', 'unchanged']);
    expect(await ground.trail()).toEqual(['body.kept council']);
  });

  it('with its name in one more language', async () => {
    expect(await ground.keep({ ...board, names: { zh: '执行局' } })).toMatchObject({ tag: 'completed' });
    const [stored] = (await ground.calendars.calendarOf({ kind: 'system' }, ['executive-board'])).bodies;
    expect(stored).toMatchObject({ names: { en: 'Executive Board', zh: '执行局' }, version: 2 });
  });

  it('as it stands, when other facts are told', async () => {
    expect(await ground.keep({ ...board, zone: 'Europe/Geneva' })).toMatchObject({ tag: 'malformed' });
    expect(await ground.keep({ ...board, zone: 'Europe/Zurich' })).toEqual({
      tag: 'conflict',
      key: 'executive-board',
      differences: [{ fact: 'zone', stands: 'Africa/Nairobi', said: 'Europe/Zurich' }],
    });
  });
});
