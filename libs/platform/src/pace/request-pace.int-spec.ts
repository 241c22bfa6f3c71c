import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfiguration } from '../configuration/configuration.js';
import { Refused } from '../problems/refused.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { openTestPlatform, type TestPlatform } from '../testing/test-platform.js';
import { paceLimits, type PaceKind } from './pace-limits.js';
import { RequestPace } from './request-pace.js';

const nine = '2022-12-01T09:00:00Z';

describe('the pace of requests', () => {
  let database: TestDatabase;
  let processes: readonly TestPlatform[];

  beforeAll(async () => {
    database = await createTestDatabase();
    processes = [await openTestPlatform(nine, [], database), await openTestPlatform(nine, [], database)];
  });
  afterAll(async () => {
    await processes[1]!.dataSource.destroy();
    await processes[0]!.close();
  });
  beforeEach(async () => {
    for (const { clock } of processes) clock.moveTo(nine);
    await processes[0]!.dataSource.query('DELETE FROM request_pace');
  });

  /** What counts in one process; each call is another process as far as memory goes. */
  const paceIn = ({ dataSource, clock, configuration }: TestPlatform, limit = '1') =>
    new RequestPace(
      dataSource,
      clock,
      readConfiguration({ DATABASE_URL: configuration.databaseUrl, REQUEST_LIMIT: limit }),
    );
  const asked = (pace: RequestPace, kind: PaceKind, who: string) =>
    pace.count(kind, who).then(
      () => 'in' as const,
      (refused: Refused) => refused,
    );
  const letIn = (answers: readonly unknown[]) => answers.filter((answer) => answer === 'in').length;

  it.each(Object.keys(paceLimits) as PaceKind[])(
    'holds over two processes at once, to the request: %s',
    async (kind) => {
      const paces = processes.map((process) => paceIn(process));
      const { most, lot } = paceLimits[kind];
      const answers = await Promise.all(
        Array.from({ length: most + 2 * lot + 20 }, (_, n) => asked(paces[n % 2]!, kind, 'ada')),
      );
      // What one process has taken and not used stays with it: a lot at most.
      expect(letIn(answers)).toBeLessThanOrEqual(most);
      expect(letIn(answers)).toBeGreaterThan(most - 2 * lot);
    },
  );

  it('says for how long, and lets in again when the window has passed', async () => {
    const pace = paceIn(processes[0]!);
    const { most } = paceLimits.upload;
    for (let n = 0; n < most; n += 1) expect(await asked(pace, 'upload', 'ada')).toBe('in');
    processes[0]!.clock.moveTo('2022-12-01T09:09:30Z');
    expect(await asked(pace, 'upload', 'ada')).toMatchObject({
      tag: 'too-many-requests',
      details: { seconds: 30 },
    });
    processes[0]!.clock.moveTo('2022-12-01T09:10:00Z');
    expect(await asked(pace, 'upload', 'ada')).toBe('in');
  });

  it('counts each by themselves, and looking apart from changing', async () => {
    const pace = paceIn(processes[0]!);
    for (let n = 0; n <= paceLimits.change.most; n += 1) await asked(pace, 'change', 'ada');
    expect(await asked(pace, 'change', 'ada')).toBeInstanceOf(Refused);
    expect(await asked(pace, 'look', 'ada')).toBe('in');
    expect(await asked(pace, 'change', 'bo')).toBe('in');
  });

  it('asks the database once for a lot, and not at all for whoever has had enough', async () => {
    const { dataSource, clock } = processes[0]!;
    const queries: string[] = [];
    const watched = {
      query: (sql: string, parameters: unknown[]) => {
        queries.push(sql);
        return dataSource.query(sql, parameters);
      },
    } as typeof dataSource;
    const pace = new RequestPace(watched, clock, readConfiguration({ DATABASE_URL: database.url }));
    const { most, lot } = paceLimits.change;
    await Promise.all(Array.from({ length: most }, () => asked(pace, 'change', 'ada')));
    const lots = () => queries.filter((sql) => sql.startsWith('INSERT')).length;
    expect(lots()).toBe(most / lot);
    for (let n = 0; n < 100; n += 1) expect(await asked(pace, 'change', 'ada')).toBeInstanceOf(Refused);
    expect(lots()).toBe(most / lot);
  });

  it('is widened by the setting', async () => {
    const pace = paceIn(processes[0]!, '2');
    const { most } = paceLimits.upload;
    const answers = await Promise.all(Array.from({ length: 3 * most }, () => asked(pace, 'upload', 'ada')));
    expect(letIn(answers)).toBe(2 * most);
  });

  it('forgets windows that have passed', async () => {
    const pace = paceIn(processes[0]!);
    for (const who of ['ada', 'bo', 'cy']) await asked(pace, 'stranger', who);
    processes[0]!.clock.moveTo('2022-12-01T10:00:00Z');
    await asked(pace, 'stranger', 'di');
    expect(await processes[0]!.dataSource.query('SELECT subject FROM request_pace')).toEqual([
      { subject: 'stranger di' },
    ]);
  });
});
