import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Parameter {
  readonly in: string;
  readonly name: string;
}
interface Described {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get?: { readonly parameters?: readonly Parameter[]; readonly 'x-allows'?: string } }
    >
  >;
}
interface List {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;
const namesOf = ({ parameters = [] }: { readonly parameters?: readonly Parameter[] }) =>
  parameters.filter((each) => each.in === 'query').map(({ name }) => name);

/** Every list that takes filters, out of the description: one that is added is asked here, too. */
const lists = Object.entries(paths).flatMap(([path, { get }]) => {
  if (get === undefined || get['x-allows'] === undefined || path.includes('{')) return [];
  const filters = namesOf(get).filter((name) => !['cursor', 'limit'].includes(name));
  return namesOf(get).includes('cursor') && !path.endsWith('/export') && filters.length > 0
    ? [{ path, filters }]
    : [];
});

/** Words that a filter may be given: keys and ids that exist, words of inner steps, and what is none of these. */
const words = [
  'executive-board',
  'assembly',
  'sample-panel',
  'executive-board/2022/2',
  'sample-panel/2023/1',
  'policy-and-strategy',
  'for-clearance',
  'cleared',
  'planned',
  'blocked',
  'task',
  'officer',
  '2022-12-01',
  'report',
  '%',
  "' OR true --",
];

describe('nobody sees more', () => {
  let application: TestApplication;
  const clients = new Map<string, Client>();
  const whole = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    for (const who of ['administrator', 'officer', 'director', 'focal', 'member'])
      clients.set(who, await application.signedIn(who));
  });
  afterAll(() => application?.stop());

  /** An item is the same when all that is told of it is; but of how many it speaks, a filter may lower. */
  const told = ({ count: _, ...item }: Record<string, unknown>) => JSON.stringify(item);
  /** All items of a list as text, page after page. */
  const all = async (client: Client, path: string): Promise<ReadonlySet<string>> => {
    const items: Record<string, unknown>[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: List = await client.get(`${path}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`);
      items.push(...page.items);
      cursor = page.next;
    }
    return new Set(items.map(told));
  };

  it('has lists to ask', () => {
    expect(lists.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/api/v1/mandates',
        '/api/v1/tasks',
        '/api/v1/planned-documents',
        '/api/v1/audit',
      ]),
    );
  });

  const cells = ['administrator', 'officer', 'director', 'focal', 'member'].flatMap((who) =>
    lists.map((list) => ({ who, ...list })),
  );
  it.each(cells)('$who in $path, whatever the filter', async ({ who, path, filters }) => {
    const client = clients.get(who)!;
    if ((await client.ask('GET', `${path}?limit=1`)).status === 403) return;
    const ids = await application.ask<{ id: string }>(
      'SELECT id::text FROM mandate UNION SELECT id::text FROM person LIMIT 8',
    );
    const value = fc.constantFrom(...words, ...ids.map(({ id }) => id));
    const asked = fc.dictionary(fc.constantFrom(...filters), value, { minKeys: 1, maxKeys: filters.length });
    const known = whole.get(`${who} ${path}`) ?? (await all(client, path));
    whole.set(`${who} ${path}`, known);
    await fc.assert(
      fc.asyncProperty(asked, async (filter) => {
        const answer = await client.ask('GET', `${path}?${new URLSearchParams({ ...filter, limit: '200' })}`);
        expect(answer.status === 200 || answer.status === 422 || answer.status === 404).toBe(true);
        if (answer.status !== 200) return;
        const { items } = (await answer.json()) as List;
        // What the worker did meanwhile is new without a filter, too.
        const more = items.filter((item) => !known.has(told(item)));
        const now = more.length === 0 ? known : await all(client, path);
        expect(more.filter((item) => !now.has(told(item)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('of a task in one list than in another: inner steps stay inside', async () => {
    const progressOf = async (who: string) => {
      const tasks = [...(await all(clients.get(who)!, '/api/v1/tasks'))].map(
        (item) => JSON.parse(item) as { id: string; progress: string },
      );
      return new Map(tasks.map(({ id, progress }) => [id, progress]));
    };
    const [inside, outside] = [await progressOf('officer'), await progressOf('member')];
    const inner = [...inside].filter(([, progress]) => progress === 'for-clearance').map(([id]) => id);
    expect(inner.length).toBeGreaterThan(0);
    expect(inner.map((id) => outside.get(id))).toEqual(inner.map(() => 'in-progress'));
    for (const item of await all(clients.get('member')!, '/api/v1/mandates'))
      for (const { id, progress } of (JSON.parse(item) as { tasks: { id: string; progress: string }[] })
        .tasks)
        expect(progress).toBe(outside.get(id) ?? progress);
  });
});
