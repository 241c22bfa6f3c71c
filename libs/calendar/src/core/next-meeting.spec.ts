import { expect, it } from '@jest/globals';
import { short } from '../testing/a-session.js';
import { aCalendar, aSession, day } from '../testing/index.js';
import { nextMeeting } from './next-meeting.js';

const calendar = aCalendar(
  aSession('EB 2023/1').on('2023-03-28', '2023-03-30').resumedOn('2023-05-10'),
  aSession('EB 2023/2').on('2023-06-20').cancelled(),
  aSession('EB 2023/3').undated('2023-Q4'),
  aSession('EB 2023/4').on('2023-12-05'),
  aSession('HA 2').on('2023-06-05', '2023-06-09'),
).build();

it.each([
  ['2023-03-01', 'EB 2023/1 on 2023-03-28, 27 days left'],
  ['2023-03-29', 'EB 2023/1 on 2023-03-28, 0 days left'],
  ['2023-04-01', 'EB 2023/1 on 2023-05-10, 39 days left'],
  ['2023-05-11', 'EB 2023/4 on 2023-12-05, 208 days left'],
  ['2023-12-06', 'EB 2023/3, expected in 2023-Q4'],
  ['2024-01-01', null],
])('on %s the next meeting of the Board is %s', (today, expected) => {
  const next = nextMeeting(calendar, 'executive-board', day(today));
  const when = next?.opens
    ? ` on ${next.opens}, ${next.daysLeft} days left`
    : `, expected in ${next?.expected}`;
  expect(next && `${short(next.session)}${when}`).toBe(expected);
});
