import type { DueRule } from '#calendar';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GoverningBodies } from './testing/governing-bodies.js';

const board = 'executive-board';
const eachSession: DueRule = { kind: 'each-session', body: board };
const atNext: DueRule = { kind: 'session', at: { body: board, next: true } };
const secondOrThird: DueRule = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' };
const lastOfEachYear: DueRule = { kind: 'last-of-year', body: board };
const assemblysSecond: DueRule = { kind: 'session', at: { body: 'assembly', ordinal: 2 } };
const assemblysResumed: DueRule = { ...assemblysSecond, segment: { kind: 'resumed' } };
const throughTheBoard: DueRule = {
  kind: 'hops',
  via: { kind: 'preceding', body: board, before: assemblysSecond },
  then: assemblysSecond,
};

/**
 * The calendar of the Executive Board and the Assembly of UN-Habitat, 2019 to 2026, as an officer would have kept it: names
 * first, then days, in the order of time. The days are those on which they met (HSP/HA.2/3, unhabitat.org/meetings). Which
 * days the first session of 2020 had before the pandemic moved it our sources do not say: until then it has none here.
 */
let bodies: GoverningBodies;
beforeAll(async () => {
  bodies = await GoverningBodies.open();
});
afterAll(() => bodies?.close());

it('the history of 2019 to 2026, day by day, gives what really was due', async () => {
  await bodies.on('2019-05-27');
  await bodies.plan('HA 1', '2019-05-27/31');
  await bodies.plan('HA 2');
  await bodies.plan('EB 2019/1', '2019-05-30');
  await bodies.on('2019-05-31');
  await bodies.ask('HA 1 through the Board', 'HA 1', throughTheBoard);
  await bodies.ask('2019 each', 'EB 2019/1', eachSession);
  await bodies.ask('2019 last', 'EB 2019/1', lastOfEachYear);
  await bodies.suspend('EB 2019/1');
  await bodies.resume('EB 2019/1', '2019-11-19/20');
  // The resumed part of the session that asked is no session of its own.
  expect(await bodies.due('2019 each')).toEqual([]);

  await bodies.on('2020-01-06');
  await bodies.plan('EB 2020/1');
  await bodies.plan('EB 2020/2');
  // One further than the calendar has dates for, no more.
  expect(await bodies.due('2019 each')).toEqual(['EB 2020/1 tentative']);
  expect(await bodies.due('2019 last')).toEqual(['EB 2020/2 tentative']);

  // The pandemic: held in June for a day, suspended, resumed in July; the second in October.
  await bodies.on('2020-06-15');
  await bodies.set('EB 2020/1', '2020-06-29');
  expect(await bodies.due('2019 each')).toEqual(['EB 2020/1 fixed 2020-06-29', 'EB 2020/2 tentative']);
  await bodies.on('2020-06-29');
  await bodies.ask('2020 next', 'EB 2020/1', atNext);
  await bodies.suspend('EB 2020/1');
  expect(await bodies.due('2019 each')).toEqual(['EB 2020/1 fixed 2020-06-29', 'EB 2020/2 tentative']);
  await bodies.deliver('EB 2020/1');
  await bodies.on('2020-07-20');
  await bodies.resume('EB 2020/1', '2020-07-29');
  await bodies.set('EB 2020/2', '2020-10-27/29');
  expect(await bodies.due('2020 next')).toEqual(['EB 2020/2 fixed 2020-10-27']);
  await bodies.whole(2020);
  expect(await bodies.due('2019 last')).toEqual(['EB 2020/2 fixed 2020-10-27']);
  await bodies.on('2020-10-29');
  await bodies.deliver('EB 2020/2');

  await bodies.on('2021-01-04');
  await bodies.plan('EB 2021/1', '2021-04-07/08');
  await bodies.plan('EB 2021/2');
  await bodies.on('2021-04-08');
  await bodies.deliver('EB 2021/1');
  await bodies.set('EB 2021/2', '2021-11-15/16');
  await bodies.whole(2020, 2021);
  await bodies.on('2021-11-16');
  await bodies.deliver('EB 2021/2');

  await bodies.on('2022-01-03');
  await bodies.plan('EB 2022/1', '2022-03-29/31');
  await bodies.plan('EB 2022/2', '2022-11-21/23');
  await bodies.whole(2020, 2021, 2022);
  await bodies.on('2022-03-31');
  await bodies.deliver('EB 2022/1');
  await bodies.on('2022-11-23');
  await bodies.deliver('EB 2022/2');
  await bodies.ask('2022 each', 'EB 2022/2', eachSession);
  await bodies.ask('2022 second or third', 'EB 2022/2', secondOrThird);
  await bodies.ask('2022 to the Assembly', 'EB 2022/2', assemblysSecond);
  expect(await bodies.due('2022 to the Assembly')).toEqual(['HA 2 tentative']);
  expect(await bodies.due('2022 second or third')).toEqual([]);

  // Of 2023 the second session was announced as one that only elects, the third without days.
  await bodies.on('2022-12-01');
  await bodies.plan('EB 2023/1', '2023-03-28/29');
  await bodies.set('HA 2', '2023-06-05/09');
  await bodies.plan('EB 2023/2', '2023-06-08');
  await bodies.plan('EB 2023/3', '2023-Q4');
  expect(await bodies.due('2022 second or third')).toEqual(['nowhere choice']);
  await bodies.onlyElects('EB 2023/2');
  expect(await bodies.due('2022 each')).toEqual([
    'EB 2023/1 fixed 2023-03-28',
    'EB 2023/2 passed-over 2023-06-08',
    'EB 2023/3 tentative',
  ]);
  expect(await bodies.due('2022 second or third')).toEqual(['EB 2023/3 tentative']);
  expect(await bodies.due('HA 1 through the Board')).toEqual([
    'EB 2023/1 tentative 2023-03-28',
    'HA 2 fixed 2023-06-05',
  ]);
  await bodies.on('2023-03-29');
  await bodies.deliver('EB 2023/1');
  await bodies.on('2023-06-09');
  await bodies.deliver('HA 2');
  await bodies.ask('HA 2 next', 'HA 2', atNext);
  await bodies.ask('HA 2 resumed', 'HA 2', assemblysResumed);
  expect(await bodies.due('HA 2 resumed')).toEqual(['nowhere none']);
  await bodies.suspend('HA 2');
  expect(await bodies.due('HA 2 resumed')).toEqual(['HA 2 resumed tentative']);
  await bodies.set('EB 2023/3', '2023-11-28/30');
  await bodies.whole(2020, 2021, 2022, 2023);
  expect(await bodies.due('HA 2 next')).toEqual(['EB 2023/3 fixed 2023-11-28']);
  await bodies.on('2023-11-30');
  await bodies.deliver('EB 2023/3');

  await bodies.on('2024-01-08');
  await bodies.plan('EB 2024/1', '2024-05-06/08');
  await bodies.plan('EB 2024/2', '2024-12-04/06');
  expect(await bodies.due('2022 second or third')).toEqual([
    'EB 2023/3 delivered 2023-11-28',
    'EB 2024/2 tentative 2024-12-04',
  ]);
  // 2024 has no third session: with its calendar whole, the second is the one.
  await bodies.whole(2020, 2021, 2022, 2023, 2024);
  await bodies.on('2024-05-08');
  await bodies.deliver('EB 2024/1');
  await bodies.on('2024-12-06');
  await bodies.deliver('EB 2024/2');
  await bodies.on('2025-05-05');
  await bodies.resume('HA 2', '2025-05-29/30');
  await bodies.on('2025-05-30');
  await bodies.deliver('HA 2');
  await bodies.on('2026-01-05');
  await bodies.plan('EB 2026/1', '2026-Q1');
  await bodies.plan('EB 2026/2', '2026-Q4');
  await bodies.on('2026-11-26');

  expect(await bodies.due('2019 each')).toEqual([
    'EB 2020/1 delivered 2020-06-29',
    'EB 2020/2 delivered 2020-10-27',
    'EB 2021/1 delivered 2021-04-07',
    'EB 2021/2 delivered 2021-11-15',
    'EB 2022/1 delivered 2022-03-29',
    'EB 2022/2 delivered 2022-11-21',
    'EB 2023/1 delivered 2023-03-28',
    'EB 2023/2 passed-over 2023-06-08',
    'EB 2023/3 delivered 2023-11-28',
    'EB 2024/1 delivered 2024-05-06',
    'EB 2024/2 delivered 2024-12-04',
    'EB 2026/1 tentative',
    'EB 2026/2 tentative',
  ]);
  expect(await bodies.due('2019 last')).toEqual([
    'EB 2020/2 delivered 2020-10-27',
    'EB 2021/2 delivered 2021-11-15',
    'EB 2022/2 delivered 2022-11-21',
    'EB 2023/3 delivered 2023-11-28',
    'EB 2024/2 delivered 2024-12-04',
    'EB 2026/2 tentative',
  ]);
  expect(await bodies.due('HA 1 through the Board')).toEqual([
    'EB 2023/1 delivered 2023-03-28',
    'HA 2 delivered 2023-06-05',
  ]);
  expect(await bodies.due('2020 next')).toEqual(['EB 2020/2 delivered 2020-10-27']);
  expect(await bodies.due('2022 each')).toEqual([
    'EB 2023/1 delivered 2023-03-28',
    'EB 2023/2 passed-over 2023-06-08',
    'EB 2023/3 delivered 2023-11-28',
    'EB 2024/1 delivered 2024-05-06',
    'EB 2024/2 delivered 2024-12-04',
    'EB 2026/1 tentative',
    'EB 2026/2 tentative',
  ]);
  expect(await bodies.due('2022 second or third')).toEqual([
    'EB 2023/3 delivered 2023-11-28',
    'EB 2024/2 delivered 2024-12-04',
    'EB 2026/2 tentative',
  ]);
  expect(await bodies.due('2022 to the Assembly')).toEqual(['HA 2 delivered 2023-06-05']);
  expect(await bodies.due('HA 2 next')).toEqual(['EB 2023/3 delivered 2023-11-28']);
  expect(await bodies.due('HA 2 resumed')).toEqual(['HA 2 resumed delivered 2025-05-29']);
});
