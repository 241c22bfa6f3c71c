import { newId } from '#platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BodyMembers, type BodyMember } from './body-members.js';
import type { CalendarDate } from './core/calendar-date.js';
import { openStoredCalendar, type StoredCalendarGround } from './testing/stored-calendar.js';

const board = 'executive-board';
const officer = { kind: 'person', id: newId() } as const;

function term(state: string | null, from: string | null, until: string | null, name?: string): BodyMember {
  return {
    state,
    names: name === undefined ? {} : { en: name },
    from: from as CalendarDate | null,
    until: until as CalendarDate | null,
  };
}

describe('the members of the Board', () => {
  let ground: StoredCalendarGround;
  let members: BodyMembers;
  beforeAll(async () => {
    ground = await openStoredCalendar();
    members = new BodyMembers(ground.platform.dataSource, ground.platform.unitOfWork);
  });
  beforeEach(() => ground.reset());
  afterAll(() => ground?.platform.close());

  it('are kept by State and term, or by a name', async () => {
    const kept = [
      term('KEN', '2019-05-27', '2023-06-05'),
      term('BRA', '2023-06-05', '2027-06-04'),
      term('KEN', '2023-06-06', null),
      term(null, '2023-06-06', null, 'Observer Territory'),
    ];
    await members.replace(officer, board, 1, kept);
    expect(await members.of(board)).toEqual(kept);
    await members.replace(officer, board, 2, kept.slice(0, 1));
    expect(await members.of(board)).toEqual(kept.slice(0, 1));
    expect(await ground.trail()).toEqual([`body.members-kept ${board}`, `body.members-kept ${board}`]);
  });

  it('are kept by the first of two who saw the same list', async () => {
    await members.replace(officer, board, 1, [term('KEN', null, null)]);
    await expect(members.replace(officer, board, 1, [])).rejects.toMatchObject({ tag: 'stale' });
    expect(await members.of(board)).toHaveLength(1);
  });

  it.each<[string, readonly BodyMember[]]>([
    ['a term that ends before it begins', [term('KEN', '2023-06-06', '2023-06-05')]],
    [
      'terms of one State that overlap',
      [term('KEN', '2019-01-01', '2023-06-06'), term('KEN', '2023-06-06', null)],
    ],
    ['a day that there is not', [term('KEN', '2023-02-30', null)]],
  ])('are not kept with %s', async (_, list) => {
    await expect(members.replace(officer, board, 1, list)).rejects.toMatchObject({ tag: 'invalid' });
    expect(await members.of(board)).toEqual([]);
  });
});
