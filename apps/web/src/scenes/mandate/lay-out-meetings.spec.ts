import { describe, expect, it } from '@jest/globals';
import { layOutMeetings } from './lay-out-meetings.js';

const today = '2023-06-20';

/** A task at a session of 2023, owed and fixed unless said otherwise. */
function at(
  session: string,
  start: string | null,
  but: { state?: string; progress?: string; before?: string } = {},
) {
  const { state = 'fixed', progress = 'not-started', ...rest } = but;
  return { session, meeting: { state, start }, progress, ...rest };
}
const sessions = (tasks: readonly { session: string }[]) => tasks.map(({ session }) => session);

describe('the line of meetings', () => {
  it('runs from past to future, what has no date at the end of its year', () => {
    const line = layOutMeetings(
      [at('eb/2024/1', '2024-04-01'), at('eb/2023/3', null), at('eb/2023/4', '2023-12-01')],
      today,
    );
    expect(sessions(line.onShow)).toEqual(['eb/2023/4', 'eb/2023/3', 'eb/2024/1']);
  });

  it.each([
    ['delivered', at('eb/2023/1', '2023-03-28', { progress: 'delivered' })],
    ['considered', at('eb/2023/1', '2023-03-28', { progress: 'considered' })],
    ['dropped', at('eb/2023/1', '2023-03-28', { progress: 'dropped' })],
    ['passed over', at('eb/2023/1', '2023-03-28', { state: 'passed-over' })],
    ['before the register was kept', at('eb/2023/1', '2023-03-28', { before: 'register' })],
  ])('folds away a past meeting that was %s', (_, task) => {
    const line = layOutMeetings([task, at('eb/2023/3', null)], today);
    expect(sessions(line.earlier)).toEqual(['eb/2023/1']);
    expect(sessions(line.onShow)).toEqual(['eb/2023/3']);
  });

  it('keeps a past meeting on show while something is still owed there', () => {
    const line = layOutMeetings([at('eb/2023/1', '2023-03-28', { progress: 'in-progress' })], today);
    expect(sessions(line.onShow)).toEqual(['eb/2023/1']);
  });

  it('keeps a meeting to come on show, delivered or passed over', () => {
    const line = layOutMeetings(
      [
        at('eb/2023/3', '2023-11-20', { progress: 'delivered' }),
        at('eb/2023/2', '2023-06-20', { state: 'passed-over' }),
      ],
      today,
    );
    expect(sessions(line.onShow)).toEqual(['eb/2023/2', 'eb/2023/3']);
  });
});
