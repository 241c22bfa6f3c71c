import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { describedRoutes } from './reach/described-routes.js';

interface Row {
  readonly id?: string;
  readonly key?: string;
  readonly [field: string]: unknown;
}
interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
  readonly total: number | null;
}

/** Every list that can be sorted, with its orders, out of the description: another one is asked here, too. */
const sorted = describedRoutes().flatMap(({ method, path, parameters }) => {
  const orders = parameters.find(({ name }) => name === 'sort')?.schema.enum as readonly string[] | undefined;
  return method === 'GET' && orders !== undefined && !path.endsWith('/export') ? [{ path, orders }] : [];
});
const orders = sorted.flatMap(({ path, orders: known }) => known.map((sort) => ({ path, sort })));

/** What an order goes by, as the answer tells it; nothing where it goes by when a thing was made. */
const goesBy: Readonly<Record<string, ((row: Row) => unknown) | undefined>> = {
  'mandates decision': ({ decision }) => {
    const { number } = (decision ?? { number: '9999999/9999999' }) as { readonly number: string };
    return number
      .split('/')
      .map((part) => part.padStart(8, '0'))
      .join('/');
  },
  'mandates unit': ({ unit }) => (unit as { key: string } | null)?.key ?? '',
  'mandates due': ({ tasks }) => nextOwed(tasks as readonly OwedTask[]),
  'tasks meeting': ({ meeting }) => (meeting as { start: string | null }).start ?? 'undated',
  'users name': ({ name }) => name,
  'users email': ({ email }) => (email as string).toLowerCase(),
  'audit at': ({ at }) => at,
  'audit what': ({ action }) => action,
  'planned-documents session': ({ session }) => session,
  'planned-documents symbol': ({ symbol }) => symbol ?? '',
};

describe('lists in the order that is asked for', () => {
  let application: TestApplication;
  const people = new Map<string, Client>();

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01', settings: { REQUEST_LIMIT: '100' } });
    for (const who of ['administrator', 'officer', 'member'])
      people.set(who, await application.signedIn(who));
    const officer = people.get('officer')!;
    const symbols = ['HSP/EB.2023/7', 'HSP/EB.2023/5', undefined, 'HSP/EB.2023/6'];
    for (const [at, symbol] of symbols.entries()) {
      const planned = await officer.post('/api/v1/planned-documents', {
        ...{
          session: at % 2 === 0 ? 'executive-board/2023/1' : 'sample-panel/2023/1',
          titles: { en: `Report ${at}` },
        },
        ...{ form: 'information', ...(symbol === undefined ? {} : { symbol }) },
      });
      expect(planned.status).toBe(201);
    }
  }, 120_000);
  afterAll(() => application?.stop());

  /** All rows of a list, in pages of three. */
  async function pages(who: string, path: string, query: Readonly<Record<string, string>>): Promise<Row[]> {
    const rows: Row[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const asked = new URLSearchParams({ limit: '3', ...query, ...(cursor === '' ? {} : { cursor }) });
      const page: Page = await people.get(who)!.get<Page>(`${path}?${asked}`);
      rows.push(...page.items);
      cursor = page.next;
    }
    return rows;
  }
  const nameOf = ({ id, key }: Row) => id ?? key!;

  it.each(orders)('$path by $sort: each row once, and in order', async ({ path, sort }) => {
    const who = /audit|users/.test(path) ? 'administrator' : 'officer';
    const asked: Record<string, string> = path.endsWith('/audit') ? { body: 'executive-board' } : {};
    const rows = await pages(who, path, { sort, ...asked });
    const all = await pages(who, path, asked);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(nameOf).sort()).toEqual(all.map(nameOf).sort());
    const field = goesBy[`${path.split('/').at(-1)!} ${sort.replace('-', '')}`];
    if (field === undefined) return;
    const values = rows.map((row) => field(row) as string);
    const inOrder = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values).toEqual(sort.startsWith('-') ? inOrder.reverse() : inOrder);
  });

  it.each(sorted)(
    '$path: the other way round it holds the same from the end',
    async ({ path, orders: known }) => {
      const who = /audit|users/.test(path) ? 'administrator' : 'officer';
      const asked: Record<string, string> = path.endsWith('/audit') ? { body: 'executive-board' } : {};
      const [first] = known;
      const forth = await pages(who, path, { sort: first!, ...asked });
      const back = await pages(who, path, { sort: `-${first!}`, ...asked });
      expect(back.reverse().map(nameOf)).toEqual(forth.map(nameOf));
    },
  );

  it.each(sorted)(
    '$path: an order that it does not know is refused with those it knows',
    async ({ path, orders: known }) => {
      const answer = await people.get('administrator')!.ask('GET', `${path}?sort=colour`);
      const { detail } = (await answer.json()) as { detail: string };
      expect([answer.status, detail]).toEqual([422, `sort: this must be one of: ${known.join(', ')}.`]);
    },
  );

  it('a cursor counts in the order in which it was given', async () => {
    const officer = people.get('officer')!;
    const { next } = await officer.get<Page>('/api/v1/mandates?limit=2&sort=decision');
    const answer = await officer.ask('GET', `/api/v1/mandates?limit=2&sort=-decision&cursor=${next}`);
    expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
      422,
      expect.stringMatching(/in the same order/),
    ]);
  });

  it('a member’s list goes by nothing that they are not told', async () => {
    // The day by which a member could tell what is late, and what was written and not cleared, change no place in any list.
    const seen = () =>
      Promise.all(
        ['/api/v1/mandates', '/api/v1/tasks', '/api/v1/planned-documents'].flatMap((path) =>
          sorted
            .find((each) => each.path === path)!
            .orders.map(async (sort) => (await pages('member', path, { sort })).map(nameOf)),
        ),
      );
    const before = await seen();
    await application.ask(`
      WITH inside AS (UPDATE deadline SET on_date = on_date - (('x' || left(md5(task_id::text), 2))::bit(8)::int) RETURNING 1),
           further AS (UPDATE task SET progress = 'in-progress' WHERE progress = 'not-started' AND id::text < 'f' RETURNING 1),
           planned AS (UPDATE planned_document SET state = 'for-clearance', slot_confirmed_on = '2022-11-30' WHERE symbol IS NULL RETURNING 1)
      SELECT (SELECT count(*) FROM inside), (SELECT count(*) FROM further), (SELECT count(*) FROM planned)`);
    expect(await seen()).toEqual(before);
  });
});

interface OwedTask {
  readonly meeting: { readonly state: string; readonly start: string | null };
  readonly progress: string;
  readonly before?: string;
}

/** The first day of the next meeting at which something is owed. */
function nextOwed(tasks: readonly OwedTask[]): string {
  const owed = tasks.filter(
    ({ meeting, progress, before }) =>
      meeting.state !== 'passed-over' &&
      before === undefined &&
      !['delivered', 'considered', 'dropped'].includes(progress),
  );
  return owed.map(({ meeting }) => meeting.start ?? 'undated').sort()[0] ?? 'undated';
}
