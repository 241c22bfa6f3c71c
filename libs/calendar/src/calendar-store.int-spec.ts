import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { boards, main, openStoredCalendar, type StoredCalendarGround } from './testing/stored-calendar.js';

let ground: StoredCalendarGround;
beforeAll(async () => {
  ground = await openStoredCalendar();
});
beforeEach(() => ground.reset());
afterAll(() => ground.platform.close());

describe('a person sees the calendar', () => {
  it('of the bodies in which they hold a role, and of no other', async () => {
    await ground.enter(boards(2023, 1, main('2023-03-28')));
    const reader = (body: string) => ({
      kind: 'person' as const,
      id: '0',
      lang: 'en',
      grants: [{ body, role: 'reader' as const, unit: null, state: null }],
    });
    expect((await ground.calendars.sessionsOf(reader('executive-board'))).map(({ key }) => key)).toEqual([
      'executive-board/2023/1',
    ]);
    expect(await ground.calendars.sessionsOf(reader('assembly'))).toEqual([]);
    expect(await ground.calendars.sessionsOf(reader('assembly'), 'executive-board')).toEqual([]);
    expect((await ground.calendars.bodiesOf(reader('assembly'))).map(({ key }) => key)).toEqual(['assembly']);
  });
});
