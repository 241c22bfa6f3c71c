import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { followTasks, type MeetingPlace } from './follow-tasks.js';

/** "EB 2023/1", or "EB 2023/1 resumed 2". */
function at(text: string): MeetingPlace {
  const [session = '', part] = text.split(' resumed ');
  return {
    session,
    segment: part === undefined ? { kind: 'main', n: null } : { kind: 'resumed', n: Number(part) },
  };
}

describe('a planned document at EB 2023/1', () => {
  it.each<[string, readonly (string | null)[], string]>([
    ['without tasks', [], 'at-its-place'],
    ['whose tasks meet there', ['EB 2023/1', 'EB 2023/1'], 'at-its-place'],
    ['whose only task has moved', ['EB 2023/2'], 'follows EB 2023/2'],
    ['whose tasks have moved together', ['EB 2023/2', 'EB 2023/2'], 'follows EB 2023/2'],
    ['whose tasks have moved to a resumed part', ['EB 2023/1 resumed 1'], 'follows EB 2023/1 resumed 1'],
    ['of whose tasks one stayed', ['EB 2023/1', 'EB 2023/2'], 'stays-apart'],
    ['whose tasks were parted', ['EB 2023/2', 'EB 2023/3'], 'stays-apart'],
    ['of whose tasks one lost its meeting', [null, 'EB 2023/2'], 'stays-apart'],
    ['whose only task lost its meeting', [null], 'stays-apart'],
  ])('%s', (_, meetings, expected) => {
    const following = followTasks(
      at('EB 2023/1'),
      meetings.map((meeting) => (meeting === null ? null : at(meeting))),
    );
    const where =
      following.tag === 'follows'
        ? ` ${following.to.session}${following.to.segment.n === null ? '' : ` resumed ${following.to.segment.n}`}`
        : '';
    expect(following.tag + where).toBe(expected);
  });

  it('that has followed is at its place', () => {
    const meeting = fc.option(fc.constantFrom('EB 2023/1', 'EB 2023/2', 'EB 2023/2 resumed 1').map(at));
    fc.assert(
      fc.property(fc.array(meeting), (meetings) => {
        const following = followTasks(at('EB 2023/1'), meetings);
        return following.tag !== 'follows' || followTasks(following.to, meetings).tag === 'at-its-place';
      }),
    );
  });
});
