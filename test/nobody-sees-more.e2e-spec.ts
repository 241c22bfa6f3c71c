import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly schema?: { readonly enum?: readonly string[] };
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
  const choices = Object.fromEntries(
    (get.parameters ?? []).flatMap(({ name, schema }) =>
      schema?.enum === undefined ? [] : [[name, schema.enum]],
    ),
  );
  return namesOf(get).includes('cursor') && !path.endsWith('/export') && filters.length > 0
    ? [{ path, filters, choices }]
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
  'XA',
  'all',
  'report',
  '%',
  "' OR true --",
];

describe('nobody sees more', () => {
  let application: TestApplication;
  const clients = new Map<string, Client>();
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    for (const who of ['administrator', 'officer', 'director', 'focal', 'member'])
      clients.set(who, await application.signedIn(who));
  });
  afterAll(() => application?.stop());

  /** An item is the same when all that is told of it is; but of how many it speaks, a filter may lower. */
  const told = ({ count: _, ...item }: Record<string, unknown>) => JSON.stringify(item);
  /** All items of a list, page after page. */
  const itemsOf = async (client: Client, path: string, query = '') => {
    const items: Record<string, unknown>[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: List = await client.get(`${path}?limit=200${query}${next}`);
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  };
  const all = async (client: Client, path: string): Promise<ReadonlySet<string>> =>
    new Set((await itemsOf(client, path)).map(told));
  /** All that is there: plainly, and by each word of a filter that is there to be chosen, which may show what was left out. */
  const allByChoice = async (
    client: Client,
    { path, choices }: (typeof lists)[number],
  ): Promise<ReadonlySet<string>> => {
    const known = new Set(await all(client, path));
    for (const [name, values] of Object.entries(choices))
      for (const value of values)
        for (const item of await itemsOf(client, path, `&${name}=${value}`)) known.add(told(item));
    return known;
  };

  it('has lists to ask', () => {
    expect(lists.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/api/v1/mandates',
        '/api/v1/tasks',
        '/api/v1/planned-documents',
        '/api/v1/audit',
        '/api/v1/questions',
        '/api/v1/changes',
        '/api/v1/users',
        '/api/v1/body-acts',
        '/api/v1/leaving-proposals',
      ]),
    );
  });

  const cells = ['administrator', 'officer', 'director', 'focal', 'member'].flatMap((who) =>
    lists.map((list) => ({ who, ...list })),
  );
  it.each(cells)('$who in $path, whatever the filter', async ({ who, ...list }) => {
    const { path, filters, choices } = list;
    const client = clients.get(who)!;
    if ((await client.ask('GET', `${path}?limit=1`)).status === 403) return;
    const ids = await application.ask<{ id: string }>(
      'SELECT id::text FROM mandate UNION SELECT id::text FROM person LIMIT 8',
    );
    const value = (name: string) =>
      fc.constantFrom(
        ...(choices[name] ?? []),
        ...(name in choices ? [] : words),
        ...ids.map(({ id }) => id),
      );
    const asked = fc
      .subarray(filters, { minLength: 1 })
      .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, value(name)]))));
    const known = await allByChoice(client, list);
    await fc.assert(
      fc.asyncProperty(asked, async (filter) => {
        const answer = await client.ask('GET', `${path}?${new URLSearchParams({ ...filter, limit: '200' })}`);
        expect(answer.status === 200 || answer.status === 422 || answer.status === 404).toBe(true);
        if (answer.status !== 200) return;
        const { items } = (await answer.json()) as List;
        // What the worker did meanwhile is new without a filter, too.
        const more = items.filter((item) => !known.has(told(item)));
        const now = more.length === 0 ? known : await allByChoice(client, list);
        expect(more.filter((item) => !now.has(told(item)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(cells.filter(({ choices }) => Object.keys(choices).length > 0))(
    '$who in $path: what a word finds says that word itself, so that a filter tells nothing else',
    async ({ who, path, choices }) => {
      const client = clients.get(who)!;
      if ((await client.ask('GET', `${path}?limit=1`)).status === 403) return;
      for (const [name, values] of Object.entries(choices))
        for (const value of values)
          for (const item of await itemsOf(client, path, `&${name}=${value}`))
            if (values.includes(String(item[name])) && value !== 'all')
              expect([name, item[name]]).toEqual([name, value]);
    },
  );

  it.each(lists)('in $path by a filter that comes twice: it is refused', async ({ path, filters }) => {
    for (const name of filters) {
      const answer = await clients.get('administrator')!.ask('GET', `${path}?${name}=a&${name}=b`);
      expect([name, [403, 422].includes(answer.status)]).toEqual([name, true]);
    }
  });

  it.each(lists)(
    'no member in $path than an officer: of nothing that they are not told of',
    async ({ path }) => {
      const [member, officer] = [clients.get('member')!, clients.get('officer')!];
      if ((await member.ask('GET', `${path}?limit=1`)).status === 403) return;
      const idsFor = async (client: Client) =>
        new Set((await itemsOf(client, path)).map(({ id, key }) => String(id ?? key)));
      const known = await idsFor(officer);
      expect([...(await idsFor(member))].filter((id) => !known.has(id))).toEqual([]);
    },
  );

  it('in an export than in its list', async () => {
    const administrator = clients.get('administrator')!;
    const known = new Set(
      (await itemsOf(administrator, '/api/v1/audit', '&what=session')).map(({ id }) => String(id)),
    );
    const exported = JSON.parse(
      await administrator.text('/api/v1/audit/export?format=json&what=session'),
    ) as { id: string }[];
    expect(exported.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    for (const who of ['officer', 'director', 'focal', 'member'])
      for (const path of ['/api/v1/audit/export?format=json', '/api/v1/users/export?format=people.csv'])
        expect((await clients.get(who)!.ask('GET', path)).status).toBe(403);
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
