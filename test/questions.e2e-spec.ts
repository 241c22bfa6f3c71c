import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Question {
  readonly id: string;
  readonly version: number;
  readonly state: string | null;
  readonly asker: string | null;
  readonly words: readonly { readonly words: string }[];
  readonly answers: readonly { readonly words: string; readonly state: string }[];
}
interface List {
  readonly items: readonly Question[];
  readonly total: number;
  readonly next: string | null;
}

/** Delegates of three States at the sample, two of them of one; a reader; and one who serves no State. */
const delegates = {
  kenya: { state: 'KE', role: 'member' },
  mission: { state: 'KE', role: 'member' },
  chad: { state: 'TD', role: 'member' },
  norway: { state: 'NO', role: 'reader' },
  stateless: { state: null, role: 'member' },
} as const;
type Who = keyof typeof delegates;
const people = Object.keys(delegates) as Who[];
const showings = ['asker', 'unnamed', 'named'] as const;

/** A question that somebody asked, as the test remembers it. */
interface Asked {
  readonly id: string;
  readonly asker: Who;
  readonly secret: string;
  showing: (typeof showings)[number];
  draft: string | null;
  given: string | null;
}

describe('questions over HTTP', () => {
  let application: TestApplication;
  let officer: Client;
  let focal: Client;
  let mandate: string;
  const clients = new Map<Who, Client>();
  const all: Asked[] = [];

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    for (const [who, { state, role }] of Object.entries(delegates)) {
      const saved = state === null ? 'NULL' : `'${state}'`;
      await application.ask(
        `WITH p AS (INSERT INTO person (id, name, email, lang, zone, sample)
           VALUES (gen_random_uuid(), 'delegate ${who}', '${who}@sample.test', 'en', 'Africa/Nairobi', true) RETURNING id)
         INSERT INTO role_grant (id, person_id, body, role, state) SELECT gen_random_uuid(), id, 'sample-panel', '${role}', ${saved} FROM p`,
      );
      clients.set(who as Who, await application.signedIn(who));
    }
    [officer, focal] = [await application.signedIn('officer'), await application.signedIn('focal')];
    const [found] = await application.ask<{ id: string }>(
      `SELECT m.id FROM mandate m JOIN unit u ON u.id = m.unit_id
       WHERE m.body = 'sample-panel' AND u.key = 'policy-and-strategy'
         AND NOT EXISTS (SELECT 1 FROM question q WHERE q.mandate_id = m.id) ORDER BY m.id LIMIT 1`,
    );
    mandate = found!.id;
  });
  afterAll(() => application?.stop());

  /** Does something with a question as whoever sees it now. */
  const change = async (client: Client, id: string, method: 'POST' | 'PUT', path: string, body: object) => {
    const { version } = await client.get<Question>(`/api/v1/questions/${id}`);
    return client.ask(method, `/api/v1/questions/${id}/${path}`, JSON.stringify(body), {
      'content-type': 'application/json',
      'if-match': `"${version}"`,
    });
  };
  const ask = async (who: Who, showing: Asked['showing']): Promise<Asked> => {
    const secret = `question-${all.length}-of-nobody`;
    const answer = await clients
      .get(who)!
      .post(`/api/v1/mandates/${mandate}/questions`, { words: secret, showing });
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as Question;
    const asked: Asked = { id, asker: who, secret, showing, draft: null, given: null };
    all.push(asked);
    return asked;
  };

  /** What the rules say in one line: one’s own State’s, or agreed. */
  const sees = (who: Who, { asker, showing }: Asked) => {
    const { state } = delegates[asker];
    const own = state === null ? who === asker : delegates[who].state === state;
    return own || showing !== 'asker';
  };
  const isOwn = (who: Who, { asker }: Asked) =>
    who === asker || (delegates[asker].state !== null && delegates[who].state === delegates[asker].state);

  it('refuses what is too long, empty, or says nothing of who may see it', async () => {
    const kenya = clients.get('kenya')!;
    const path = `/api/v1/mandates/${mandate}/questions`;
    for (const body of [
      { words: '', showing: 'asker' },
      { words: '   ', showing: 'asker' },
      { words: 'x'.repeat(4_001), showing: 'asker' },
      { words: 'When?' },
      { words: 'When?', showing: 'everybody' },
      { words: { $ne: null }, showing: 'asker' },
    ])
      expect((await kenya.post(path, body)).status).toBe(422);
    expect((await clients.get('norway')!.post(path, { words: 'When?', showing: 'asker' })).status).toBe(403);
    expect((await officer.post(path, { words: 'When?', showing: 'asker' })).status).toBe(403);
  });

  it('wants to know which version is changed', async () => {
    const { id } = await ask('kenya', 'asker');
    const put = (headers: Record<string, string>) =>
      clients.get('kenya')!.ask('PUT', `/api/v1/questions/${id}/showing`, '{"showing":"named"}', {
        'content-type': 'application/json',
        ...headers,
      });
    expect((await put({})).status).toBe(428);
    expect((await put({ 'if-match': '"99"' })).status).toBe(412);
    const answer = await put({ 'if-match': '"2"' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"3"']);
    all.at(-1)!.showing = 'named';
  });

  it('tells nobody a question, an answer, a State or a count that they may not know, whatever was done', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('ask' as const),
        who: fc.constantFrom<Who>('kenya', 'mission', 'chad', 'stateless'),
        showing: fc.constantFrom(...showings),
      }),
      fc.record({
        do: fc.constant('show' as const),
        who: fc.constantFrom(...people),
        which: fc.nat(),
        showing: fc.constantFrom(...showings),
      }),
      fc.record({
        do: fc.constantFrom('draft' as const, 'answer' as const, 'again' as const),
        which: fc.nat(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const each of steps) await take(each as never);
        for (const who of people) await look(who);
      }),
      { numRuns: 12 },
    );
  });

  type Step =
    | { do: 'ask'; who: Who; showing: Asked['showing'] }
    | { do: 'show'; who: Who; which: number; showing: Asked['showing'] }
    | { do: 'draft' | 'answer' | 'again'; which: number };
  const take = async (each: Step) => {
    if (each.do === 'ask') return void (await ask(each.who, each.showing));
    const asked = all[each.which % all.length]!;
    if (each.do === 'show') {
      if (!sees(each.who, asked)) return;
      const client = clients.get(each.who)!;
      const { status } = await change(client, asked.id, 'PUT', 'showing', { showing: each.showing });
      const narrows = showings.indexOf(each.showing) <= showings.indexOf(asked.showing);
      const may = each.who === asked.asker || (isOwn(each.who, asked) && narrows);
      expect(status).toBe(may ? 200 : 403);
      if (may) asked.showing = each.showing;
      return;
    }
    if (each.do === 'again') {
      await change(clients.get(asked.asker)!, asked.id, 'POST', 'words', { words: asked.secret });
      return;
    }
    const words = `${each.do}-to-${asked.secret}`;
    const client = each.do === 'draft' ? focal : officer;
    expect((await change(client, asked.id, 'POST', 'answers', { words })).status).toBe(200);
    if (each.do === 'draft') asked.draft = words;
    else asked.given = words;
  };

  /** Everything that a delegate can ask for about questions holds exactly what they may know. */
  const look = async (who: Who) => {
    const client = clients.get(who)!;
    const known = all.filter((asked) => sees(who, asked));
    for (const path of [
      `/api/v1/mandates/${mandate}/questions?limit=200`,
      `/api/v1/questions?limit=200&mandate=${mandate}`,
    ]) {
      const page = await client.get<List>(path);
      expect(page.items.map(({ id }) => id).sort()).toEqual(known.map(({ id }) => id).sort());
      expect(page.total).toBe(known.length);
      for (const item of page.items) {
        const asked = known.find(({ id }) => id === item.id)!;
        const { state } = delegates[asked.asker];
        const alpha3 = state === null ? null : { KE: 'KEN', TD: 'TCD' }[state as 'KE' | 'TD'];
        expect(item.state).toBe(isOwn(who, asked) || asked.showing === 'named' ? alpha3 : null);
        expect(item.asker !== null).toBe(isOwn(who, asked));
        expect(item.answers.every((answer) => answer.state === 'given')).toBe(true);
        expect(JSON.stringify(item).includes('draft-to-')).toBe(false);
      }
    }
    const own = await client.get<List>('/api/v1/questions?which=own&limit=200');
    expect(own.total).toBe(known.filter((asked) => isOwn(who, asked)).length);
    const [open, answered] = [
      await client.get<List>(`/api/v1/questions?state=open&mandate=${mandate}`),
      await client.get<List>(`/api/v1/questions?state=answered&mandate=${mandate}`),
    ];
    expect(open.total + answered.total).toBe(known.length);
    expect((await client.get<List>('/api/v1/questions?which=waiting')).total).toBe(0);
    for (const asked of all.filter((each) => !sees(who, each)))
      expect((await client.ask('GET', `/api/v1/questions/${asked.id}`)).status).toBe(404);
  };

  it('says nothing of hidden questions anywhere else: mandates, tasks, changes, Today, the report', async () => {
    const hidden = await ask('chad', 'asker');
    await take({ do: 'answer', which: all.length - 1 });
    for (const who of ['kenya', 'norway', 'stateless'] as const)
      for (const path of [
        `/api/v1/mandates/${mandate}`,
        `/api/v1/mandates?limit=200`,
        `/api/v1/tasks?limit=200&mandate=${mandate}`,
        '/api/v1/changes?limit=200',
        '/api/v1/today',
        '/api/v1/reports?session=sample-panel/2023/1',
      ]) {
        const text = await clients.get(who)!.text(path);
        expect([path, text.includes(hidden.secret), text.includes(hidden.id)]).toEqual([path, false, false]);
      }
  });

  it('keeps how a body is answered to its officers, and drafts inside once answers are cleared', async () => {
    const path = '/api/v1/bodies/sample-panel/question-policy';
    expect((await clients.get('kenya')!.ask('GET', path)).status).toBe(403);
    const put = (client: Client, version: number) =>
      client.ask('PUT', path, '{"answersCleared":true}', {
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      });
    expect((await put(focal, 0)).status).toBe(403);
    expect((await put(officer, 0)).status).toBe(200);
    expect((await put(officer, 0)).status).toBe(412);
    const asked = await ask('kenya', 'asker');
    await change(officer, asked.id, 'POST', 'answers', { words: 'Not yet cleared.' });
    const open = () => clients.get('kenya')!.get<Question>(`/api/v1/questions/${asked.id}`);
    expect((await open()).answers).toEqual([]);
    expect((await change(officer, asked.id, 'POST', 'give', {})).status).toBe(200);
    expect((await open()).answers).toMatchObject([{ words: 'Not yet cleared.' }]);
  });

  it('follows and looks by its own routes', async () => {
    const kenya = clients.get('kenya')!;
    const path = `/api/v1/mandates/${mandate}/following`;
    // Who asks follows.
    expect(await kenya.get(path)).toEqual({ followed: true });
    const put = async (followed: boolean) =>
      (
        await kenya.ask('PUT', path, JSON.stringify({ followed }), { 'content-type': 'application/json' })
      ).json();
    expect(await put(false)).toEqual({ followed: false });
    expect(await put(true)).toEqual({ followed: true });

    const changed = await kenya.get<{ items: string[]; upTo: string }>('/api/v1/changes/mandates');
    expect(changed.items).toContain(mandate);
    expect((await kenya.post('/api/v1/changes/looked', { upTo: changed.upTo, mandate })).status).toBe(204);
    expect((await kenya.get<{ items: string[] }>('/api/v1/changes/mandates')).items).not.toContain(mandate);
    for (const upTo of ['', 'now', '2022-12-01T00:00:00.000Z/1:1:x', `2022-12-01T00:00:00.000Z/9:1:`])
      expect((await kenya.post('/api/v1/changes/looked', { upTo })).status).toBe(422);
    expect((await kenya.post('/api/v1/changes/looked', { upTo: changed.upTo })).status).toBe(204);
    expect((await kenya.get<{ total: number }>('/api/v1/changes')).total).toBe(0);
  });
});
