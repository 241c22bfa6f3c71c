import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Session {
  readonly key: string;
  readonly version: number;
  readonly cancelled: boolean;
  readonly segments: readonly {
    readonly kind: string;
    readonly n: number | null;
    readonly start: string | null;
  }[];
}

interface Changed {
  readonly session: Session;
  readonly consequences: {
    readonly tasks: {
      readonly total: number;
      readonly items: readonly {
        readonly kind: string;
        readonly task: string | null;
        readonly said: string;
        readonly mandate: { readonly quote: string };
        readonly to: { readonly start: string | null; readonly said: string };
      }[];
    };
    readonly counts: Readonly<Record<string, number>>;
    readonly reminders: { readonly added: number; readonly withdrawn: number };
  };
}

const panel = 'sample-panel';
/** The panel's next session opens on 14 February, seen from 1 December 2022. */
const next = '/api/v1/sessions/sample-panel/2023/1';

describe('the calendar, kept through the interface', () => {
  let application: TestApplication;
  let officer: Client;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
  });
  afterAll(() => application?.stop());

  const change = async (path: string, version: number | null, body: object, client = officer) => {
    const answer = await client.patch(path, version, body);
    return {
      status: answer.status,
      etag: answer.headers.get('etag'),
      body: (await answer.json()) as Changed,
    };
  };
  const sessionNow = () => officer.get<Session>(next);
  const meetings = () =>
    application.ask<{ line: string }>(
      `SELECT id || ' ' || concat_ws(' ', session, meeting, starts_on) AS line FROM task ORDER BY id`,
    );

  it('answers a session by its key, with plain slashes or encoded, with its version', async () => {
    for (const path of [next, '/api/v1/sessions/sample-panel%2F2023%2F1']) {
      const answer = await officer.ask('GET', path);
      expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"1"']);
      expect(await answer.json()).toMatchObject({
        key: `${panel}/2023/1`,
        segments: [{ start: '2023-02-14' }],
      });
    }
    expect((await officer.ask('GET', '/api/v1/sessions/sample-panel/2031/1')).status).toBe(404);
    expect((await officer.ask('GET', '/api/v1/bodies/sample-panel')).headers.get('etag')).toBe('"1"');
  });

  it('begins its day without changing what the sample brought', async () => {
    const before = await meetings();
    await application.ring('begin-day');
    const begun = () =>
      application.ask<{ n: number }>('SELECT count(*)::int AS n FROM body WHERE day_begun_on IS NULL');
    await eventually(begun, ([left]) => left!.n === 0);
    expect(await meetings()).toEqual(before);
    expect(await application.ask(`SELECT 1 FROM trail WHERE action = 'mandate.resolved-again'`)).toEqual([]);
  });

  it('shows what a move would do, and does exactly that', async () => {
    const move = { start: '2023-01-24', end: '2023-01-25', reason: 'The hall is taken.' };
    const before = await meetings();
    const foreseen = await change(`${next}?preview=true`, 1, move);
    expect(foreseen.status).toBe(200);
    expect(await meetings()).toEqual(before);
    expect((await sessionNow()).version).toBe(1);

    const done = await change(next, 1, move);
    expect([done.status, done.etag, done.body.session.version]).toEqual([200, '"2"', 2]);
    expect(done.body.consequences).toEqual(foreseen.body.consequences);
    const { tasks, counts, reminders } = done.body.consequences;
    expect(tasks.total).toBe(counts['moved']);
    expect(tasks.items.map(({ to }) => to.start)).toEqual(tasks.items.map(() => '2023-01-24'));
    expect(tasks.items[0]!.said).toBe(
      'It stays due at the first session of 2023 of the Sample Advisory Panel, which moves from 14 February 2023 to 24 January 2023.',
    );
    expect(reminders.withdrawn).toBeGreaterThan(0);
    expect(counts['deadlinesPast']).toBeGreaterThan(0);
  });

  it('says it in the reader’s language', async () => {
    await officer.speak('zh');
    const { body } = await change(`${next}?preview=true`, null, { start: '2023-02-21', end: '2023-02-22' });
    expect(body.consequences.tasks.items[0]!.said).toContain('2023年2月21日');
    const refused = await officer.patch(next, 2, { change: 'documents' });
    expect(((await refused.json()) as { detail: string }).detail).toContain('请补上');
    await officer.speak('en');
  });

  it('tells the second of two people what the first has done', async () => {
    const first = await change(next, 2, { start: '2023-01-31', end: '2023-02-01' });
    expect(first.status).toBe(200);
    const answer = await officer.patch(next, 2, { change: 'cancel' });
    expect(answer.status).toBe(412);
    expect(await answer.json()).toMatchObject({
      type: 'urn:mandate-tracker:problem:stale',
      version: 3,
      session: { key: `${panel}/2023/1`, version: 3, cancelled: false, segments: [{ start: '2023-01-31' }] },
    });
  });

  it('lets one of two people who move it at the same moment win, and shows the other where it is now', async () => {
    const moves = await Promise.all(
      ['2023-02-07', '2023-02-09'].map((day) => officer.patch(next, 3, { start: day, end: day })),
    );
    const won = moves.find(({ status }) => status === 200)!;
    const lost = moves.find(({ status }) => status === 412)!;
    const { session } = (await won.json()) as Changed;
    expect(session.version).toBe(4);
    expect(await lost.json()).toMatchObject({ version: 4, session });
    expect(await sessionNow()).toEqual(session);
    expect((await officer.patch(next, 4, { start: '2023-01-31', end: '2023-02-01' })).status).toBe(200);
  });

  it.each<[string, number | null, object, number]>([
    ['without a version', null, { change: 'cancel' }, 428],
    ['that ends before it starts', 5, { start: '2023-02-02', end: '2023-02-01' }, 422],
    ['on a day that there is not', 5, { start: '2023-02-29', end: '2023-02-30' }, 422],
    ['with a field that there is not', 5, { change: 'cancel', because: 'of the tide' }, 422],
    ['with what does not belong to it', 5, { change: 'cancel', start: '2023-02-02' }, 422],
    ['to nowhere', 5, { change: 'move' }, 422],
    ['of a kind that there is not', 5, { change: 'rename' }, 422],
  ])('refuses a change %s', async (_, version, body, status) => {
    expect((await officer.patch(next, version, body)).status).toBe(status);
    expect((await sessionNow()).version).toBe(5);
  });

  it('suspends a session, says that its first part takes no documents, cancels and restores it', async () => {
    const split = await change(next, 5, {
      change: 'split',
      lastDay: '2023-01-31',
      start: '2023-03-14',
      end: '2023-03-14',
    });
    expect(split.body.session.segments.map(({ kind, n }) => [kind, n])).toEqual([
      ['main', null],
      ['resumed', 1],
    ]);
    const marked = await change(next, 6, {
      change: 'documents',
      takesDocuments: false,
      why: 'elections-only',
    });
    expect(marked.body.consequences.tasks.items[0]!.to.said).toBe(
      'at the resumed first session of 2023 of the Sample Advisory Panel, 14 March 2023',
    );
    const before = await meetings();
    const cancelled = await change(next, 7, { change: 'cancel' });
    const { counts, tasks } = cancelled.body.consequences;
    expect(counts['meeting-lost']! + counts['passed-over']!).toBe(tasks.total);
    expect(counts['meeting-lost']).toBeGreaterThan(0);
    const restored = await change(next, 8, { change: 'restore' });
    expect(restored.body.consequences.tasks.total).toBe(tasks.total);
    expect(await meetings()).toEqual(before);
  });

  it('makes a session once, as foreseen', async () => {
    const session = {
      body: panel,
      year: 2024,
      ordinal: 2,
      segments: [{ kind: 'main', expected: '2024-Q3' }],
    };
    const foreseen = await officer.post('/api/v1/sessions?preview=true', session);
    expect(foreseen.status).toBe(200);
    const made = await officer.post('/api/v1/sessions', session);
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"']);
    const { consequences } = (await made.json()) as Changed;
    expect(consequences).toEqual(((await foreseen.json()) as Changed).consequences);
    const twice = await officer.post('/api/v1/sessions', session);
    expect(twice.status).toBe(422);
    expect(((await twice.json()) as { detail: string }).detail).toContain('on the calendar already');
    const nobodys = await officer.post('/api/v1/sessions', { ...session, body: 'council' });
    expect(nobodys.status).toBe(422);
    expect(((await nobodys.json()) as { detail: string }).detail).toContain('council: there is no such body');
  });

  it('marks a year complete, and names a body in one more language', async () => {
    const body = '/api/v1/bodies/sample-panel';
    const answer = await officer.patch(body, 1, {
      completeYears: [2023],
      names: { fr: 'Groupe consultatif' },
    });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(await answer.json()).toMatchObject({
      body: { completeYears: [2023], names: { fr: 'Groupe consultatif' }, version: 2 },
      consequences: { tasks: { total: expect.any(Number) } },
    });
    const stale = await officer.patch(body, 1, { zone: 'Europe/Zurich' });
    expect(await stale.json()).toMatchObject({ status: 412, version: 2, body: { completeYears: [2023] } });
    for (const wrong of [
      { names: { xx: 'Panel' } },
      { names: { fr: ' ' } },
      { zone: 'Mars/Olympus' },
      { parent: panel },
    ])
      expect((await officer.patch(body, 2, wrong)).status).toBe(422);
  });

  it.each(['director', 'focal', 'member'])('lets a %s look, and nothing else', async (who) => {
    const client = await application.signedIn(who);
    expect((await client.ask('GET', next)).status).toBe(200);
    for (const path of [next, `${next}?preview=true`, '/api/v1/bodies/sample-panel'])
      expect((await client.patch(path, 1, {})).status).toBe(403);
    expect((await client.post('/api/v1/sessions', {})).status).toBe(403);
  });
});
