import { describe, expect, it } from '@jest/globals';
import { sortedSessions } from './sorted-sessions.js';

describe('sessions in the order that was asked for', () => {
  const session = (key: string, ...starts: (string | null)[]) => ({
    key,
    segments: starts.map((start) => ({ start })),
  });
  const byName = [
    session('EB 2022/1', '2022-03-28'),
    session('EB 2022/2', '2023-01-10'),
    session('EB 2022/3', null),
    session('EB 2023/1', '2022-11-21', '2023-05-02'),
  ];

  it.each([
    [undefined, ['EB 2022/1', 'EB 2022/2', 'EB 2022/3', 'EB 2023/1']],
    ['-name', ['EB 2023/1', 'EB 2022/3', 'EB 2022/2', 'EB 2022/1']],
    ['start', ['EB 2022/1', 'EB 2023/1', 'EB 2022/2', 'EB 2022/3']],
    ['-start', ['EB 2022/3', 'EB 2022/2', 'EB 2023/1', 'EB 2022/1']],
  ] as const)('%s', (sort, keys) => {
    expect(sortedSessions(byName, sort).map(({ key }) => key)).toEqual(keys);
  });
});
