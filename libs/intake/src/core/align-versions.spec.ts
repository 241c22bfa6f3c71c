import { describe, expect, it } from '@jest/globals';
import { alignVersions, type VersionedRequest } from './align-versions.js';

/** "3 Requests the Director to …", of decision 2022/12 unless said as "2022/9: 3 Requests …". */
function version(...told: string[]): VersionedRequest[] {
  return told.map((line) => {
    const [, group = '2022/12', place = '', quote = ''] = /^(?:(\d+\/\d+): )?(\d+) ([^]*)$/.exec(line) ?? [];
    return {
      group,
      place,
      quote,
      formula: ['Requests', 'Also requests', 'Further requests', 'the Executive Director'],
    };
  });
}
const gauges = 'Requests the Executive Director to report at the first session of 2023 on the tide gauges';
const pier = 'Also requests the Executive Director to mend the outer pier before the winter';
const gulls = 'Further requests the Executive Director to count the gulls at each of its sessions';

describe('a later version of a decision', () => {
  it.each<[string, string[], string[], (number | null)[]]>([
    ['the same words', [`1 ${gauges}`, `2 ${pier}`], [`1 ${gauges}`, `2 ${pier}`], [0, 1]],
    ['words in other lines', [`1 ${gauges.replaceAll(' ', '\n')}`], [`1 ${gauges}`], [0]],
    ['an edited paragraph', [`1 ${gauges.replace('first', 'second')}`], [`1 ${gauges}`], [0]],
    [
      'paragraphs numbered anew',
      [`1 ${gulls}`, `2 ${gauges}`, `3 ${pier}`],
      [`1 ${gauges}`, `2 ${pier}`],
      [null, 0, 1],
    ],
    [
      'one numbered anew and edited',
      [`1 ${gulls}`, `2 ${gauges.replace('first', 'third')}`],
      [`1 ${gauges}`],
      [null, 0],
    ],
    ['a paragraph that is gone', [`1 ${pier}`], [`1 ${gauges}`, `2 ${pier}`], [1]],
    [
      'the same words twice, each in its place',
      [`1 ${pier}`, `4 ${pier}`],
      [`4 ${pier}`, `1 ${pier}`],
      [1, 0],
    ],
    ['another request in the same place', [`1 ${gulls}`], [`1 ${pier}`], [null]],
    [
      'one that is new where one that is gone stood',
      ['1 Requests the Executive Director to paint the tower before the winter', `2 ${pier}`],
      [`1 ${pier}`, '4 Requests the Executive Director to draw up a plan for a second bell'],
      [null, 0],
    ],
    [
      'Chinese words, edited',
      ['1 请执行主任在2023年第一届会议上报告潮汐计'],
      ['1 请执行主任在2023年第二届会议上报告潮汐计'],
      [0],
    ],
    ['another decision', [`2022/9: 1 ${gauges}`], [`1 ${gauges}`], [null]],
  ])('is aligned with the earlier one over %s', (_, later, earlier, expected) => {
    expect(alignVersions(version(...later), version(...earlier))).toEqual(expected);
  });

  it('is aligned in bounded work, however many requests it has', () => {
    const many = (count: number, word: string) =>
      version(
        ...Array.from({ length: count }, (_, n) => `${n} Requests the ${word} number ${n} of the harbour`),
      );
    /** Milliseconds of the processor. */
    const work = (count: number): number => {
      const [later, earlier] = [many(count, 'lamp'), many(count, 'lamps')];
      const from = process.cpuUsage();
      expect(alignVersions(later, earlier)).toEqual([...Array(count).keys()]);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1e3;
    };
    work(1_000);
    // Quadratic work would be sixteen times as much.
    expect(work(8_000)).toBeLessThan(Math.max(200, work(2_000) * 8));
  });
});
