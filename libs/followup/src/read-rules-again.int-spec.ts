import { enterSession, keepBody, type DueRule } from '#calendar';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import type { Tx } from '#platform';
import { keepMandate } from '#register';
import { aRequest } from '#register/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dueTasks } from './due-tasks.js';
import { entities } from './entities.js';
import { readRulesAgain } from './read-rules-again.js';

const clerk = { kind: 'system', name: 'command-line' } as const;
const board = 'harbour-board';
const lastOf2023 = { kind: 'last-of-year', body: board, year: 2023 };

describe('rules that an earlier version did not understand', () => {
  let platform: TestPlatform;
  const run = <Result>(todo: (tx: Tx) => Promise<Result>) => platform.unitOfWork.run(clerk, todo);

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T06:00:00Z', entities);
    const facts = { names: { en: 'A body' }, zone: 'Africa/Nairobi', parent: null, registerKeptFrom: null };
    await run((tx) => keepBody(tx, { ...facts, key: board, naming: 'year-and-ordinal' }));
    const segments = [{ kind: 'main', start: '2023-11-28', end: '2023-11-29', expected: null }] as const;
    await run((tx) => enterSession(tx, { body: board, year: 2023, ordinal: 3, kind: 'regular', segments }));
  });
  afterAll(() => platform?.close());
  beforeEach(() => platform.dataSource.query('TRUNCATE mandate, reading CASCADE'));

  /** A mandate kept as words; perhaps with the proposal of which it was made. */
  async function keptAsWords(text: string, read: object | null): Promise<string> {
    const rule: DueRule = { kind: 'unparsed', text };
    const id = await run(async (tx) => {
      const due = dueTasks(
        rule,
        { bodies: [], sessions: [] },
        { body: board, adopted: null },
        '2022-12-01' as never,
      );
      return (await keepMandate(tx, aRequest({ dueRule: rule, decision: null }), due)).id;
    });
    if (read === null) return id;
    const [reading, proposal] = [crypto.randomUUID(), crypto.randomUUID()];
    await platform.dataSource.query(
      `INSERT INTO reading (id, content_hash, file_name, content, state, taken_in_at)
       VALUES ($1, $2, 'a.txt', '', 'reading', now())`,
      [reading, reading],
    );
    await platform.dataSource.query(
      `INSERT INTO proposal (id, reading_id, position, state, request, mandate_id, decided_at)
       VALUES ($1, $2, 1, 'confirmed', $3, $4, now())`,
      [proposal, reading, JSON.stringify({ dueRule: read }), id],
    );
    return id;
  }

  const stands = async (id: string) => {
    const [row] = await platform.dataSource.query<object[]>(
      `SELECT m.due_rule ->> 'kind' AS kind, array_agg(t.slot || ' ' || t.meeting ORDER BY t.slot) AS tasks
       FROM mandate m JOIN task t ON t.mandate_id = m.id WHERE m.id = $1 GROUP BY m.id`,
      [id],
    );
    return row;
  };

  it('are read again from what the reader found, and their tasks follow', async () => {
    const id = await keptAsWords('at its last session of 2023', lastOf2023);
    await run((tx) => readRulesAgain(tx, platform.clock, board));
    expect(await stands(id)).toEqual({
      kind: 'last-of-year',
      tasks: ['2023 tentative', 'undated passed-over'],
    });
  });

  it('or from the rule itself, where it was kept for want of words', async () => {
    const id = await keptAsWords(JSON.stringify(lastOf2023), null);
    await run((tx) => readRulesAgain(tx, platform.clock, board));
    expect(await stands(id)).toMatchObject({ kind: 'last-of-year' });
  });

  it.each<[string, string, object | null]>([
    ['are words that nobody understood', 'soon', { kind: 'unparsed', text: 'soon' }],
    ['have an original that is still not understood', 'soon', { kind: 'someday' }],
    ['have no original', '{soon}', null],
  ])('stay as they are where they %s', async (_, text, read) => {
    const id = await keptAsWords(text, read);
    await run((tx) => readRulesAgain(tx, platform.clock, board));
    expect(await stands(id)).toEqual({ kind: 'unparsed', tasks: ['undated none'] });
  });
});
