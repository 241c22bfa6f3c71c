import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openStoredCalendar, type StoredCalendarGround } from '../testing/stored-calendar.js';

let ground: StoredCalendarGround;
beforeAll(async () => {
  ground = await openStoredCalendar();
});
beforeEach(() => ground.reset());
afterAll(() => ground.platform.close());

describe('the tables themselves refuse', () => {
  const insert = (table: string, row: Record<string, unknown>) =>
    ground.platform.dataSource.query(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  const id = '0193a000-0000-7000-8000-000000000001';
  const session = {
    id,
    body: 'executive-board',
    year: 2023,
    ordinal: 1,
    kind: 'regular',
    cancelled: false,
    version: 1,
    sample: false,
  };
  const segment = { id, session_id: id, kind: 'main', n: null };

  it('a session whose key is not its name', async () => {
    await expect(insert('session', { ...session, key: 'executive-board/2023/2' })).rejects.toThrow(
      'session_check',
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['that ends before it starts', { starts_on: '2023-03-29', ends_on: '2023-03-28' }],
    ['with a first day alone', { starts_on: '2023-03-29' }],
    ['dated and expected', { starts_on: '2023-03-29', ends_on: '2023-03-29', expected: '2023-Q1' }],
    ['main and numbered', { n: 1 }],
    ['with a reason why not, that takes documents', { takes_documents: true, why: 'elections-only' }],
  ])('a segment %s', async (_, facts) => {
    await insert('session', { ...session, key: 'executive-board/2023/1' });
    await expect(insert('segment', { ...segment, ...facts })).rejects.toThrow('violates check constraint');
  });
});
