import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { mandates, type Answered } from './harness/command-line.js';

interface Changed {
  readonly session: {
    readonly version: number;
    readonly cancelled: boolean;
    readonly segments: readonly {
      readonly kind: string;
      readonly start: string | null;
      readonly takesDocuments: boolean;
    }[];
  };
  readonly consequences: { readonly tasks: { readonly total: number }; readonly counts: object };
}

const today = '2022-12-01';
/** The panel's next session opens on 14 February, seen from that day. */
const key = 'sample-panel/2023/1';
const session = `/api/v1/sessions/${key}`;

// Each command is a process that starts from nothing, on a machine that may have others to run.
jest.setTimeout(120_000);

describe('mandates sessions', () => {
  let application: TestApplication;
  let officer: Client;
  beforeAll(async () => {
    application = await openApplication({ today });
    officer = await application.signedIn('officer');
    // No mail leaves between a preview and the command: what it told would not be withdrawn any more.
    await application.ask(`UPDATE person SET digest_hour = 23`);
    await sessions('--help'); // builds what is stale
  }, 300_000);
  afterAll(() => application?.stop());

  const sessions = (...args: readonly string[]): Promise<Answered> =>
    mandates(['sessions', ...args], { database: application.database, today });
  /** Standard output of a command that did what it was told, and said nothing else. */
  const answer = async (...args: readonly string[]): Promise<string> => {
    const { status, out, err } = await sessions(...args);
    expect([status, err]).toEqual([0, '']);
    return out;
  };
  const json = async (...args: readonly string[]) => JSON.parse(await answer(...args, '--json')) as Changed;
  const standing = () => officer.get<Changed['session']>(session);
  /**
   * One number for the calendar and all that people and this program did, of which no change is left out: the same as long
   * as nothing was done. What the worker does meanwhile is its own.
   */
  const everything = async (): Promise<string> => {
    const [row] = await application.ask<{ hash: string }>(
      `SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS hash FROM (
         SELECT s::text AS line FROM session s UNION ALL SELECT g::text FROM segment g
         UNION ALL SELECT l.id::text FROM trail l WHERE l.actor_kind = 'person' OR l.actor_name = 'command-line') AS lines`,
    );
    return row!.hash;
  };
  const preview = async (body: object) =>
    (await (await officer.patch(`${session}?preview=true`, null, body)).json()) as Changed;

  it('list tells the sessions, a line each, or as the interface lists them', async () => {
    const lines = await answer('list', '--body', 'sample-panel');
    expect(lines).toMatch(
      /^first session of 2023 of the Sample Advisory Panel \(sample-panel\/2023\/1\) +main: 2023-02-14/m,
    );
    const listed = JSON.parse(await answer('list', '--json')) as { items: { key: string }[]; next: null };
    const page = await officer.get<{ items: { key: string }[] }>('/api/v1/sessions?limit=200');
    expect(Object.keys(listed).sort()).toEqual(Object.keys(page).sort());
    expect(new Set(listed.items.map((own) => own.key))).toEqual(new Set(page.items.map((own) => own.key)));
  });

  it('move --dry-run tells what a move would do, as the preview of the interface does, and changes nothing', async () => {
    const before = await everything();
    const days = { start: '2023-01-24', end: '2023-01-25' };
    const typed = ['move', key, '--start', days.start, '--end', days.end, '--dry-run'] as const;
    const foreseen = await json(...typed);
    expect(foreseen.consequences.tasks.total).toBeGreaterThan(0);
    expect(foreseen).toEqual(await preview(days));
    expect(await answer(...typed)).toMatch(
      /^Not changed yet; it would be: first session of 2023 of the Sample Advisory Panel \(sample-panel\/2023\/1\)\n {2}main: 2023-01-24 – 2023-01-25\n/,
    );
    expect(await everything()).toBe(before);
  });

  it('move does exactly that, and says so', async () => {
    const typed = ['move', key, '--start', '2023-01-24', '--end', '2023-01-25'] as const;
    const foreseen = await json(...typed, '--dry-run');
    const { version } = await standing();
    const done = await json(...typed, '--as', 'officer@sample.test', '--reason', 'The hall is taken.');
    expect(done.consequences).toEqual(foreseen.consequences);
    expect(done.session).toEqual({ ...foreseen.session, version: version + 1 });
    expect(await standing()).toEqual(done.session);
    const entries = await application.ask<{ reason: string; email: string }>(
      `SELECT after ->> 'reason' AS reason, p.email FROM trail t JOIN person p ON p.id = t.actor_id
       WHERE action = 'session.moved'`,
    );
    expect(entries).toEqual([{ reason: 'The hall is taken.', email: 'officer@sample.test' }]);
    expect(await answer(...typed)).toContain('No task changes');
  });

  it('add puts a session on the calendar, as the preview of the interface says', async () => {
    const added = ['add', 'sample-panel/2024/2', '--expected', '2024-Q3'] as const;
    const foreseen = await officer.post('/api/v1/sessions?preview=true', {
      body: 'sample-panel',
      year: 2024,
      ordinal: 2,
      segments: [{ kind: 'main', expected: '2024-Q3' }],
    });
    expect(await json(...added, '--dry-run')).toEqual(await foreseen.json());
    expect((await json(...added)).session.version).toBe(1);
  });

  it.each<[string, readonly string[], object]>([
    ['split', [key, '--start', '2023-03-14'], { change: 'split', start: '2023-03-14', end: '2023-03-14' }],
    [
      'documents',
      [key, '--no', '--why', 'elections-only'],
      { change: 'documents', takesDocuments: false, why: 'elections-only' },
    ],
    ['documents', [key, '--yes'], { change: 'documents', takesDocuments: true }],
    [
      'move',
      [key, '--part', 'resumed', '--undated'],
      { change: 'move', part: 'resumed', start: null, end: null },
    ],
    ['drop', [key], { change: 'drop', part: 'resumed' }],
    ['cancel', [key], { change: 'cancel' }],
    ['restore', [key], { change: 'restore' }],
  ])('%s %j does what the preview of the interface says', async (command, typed, sent) => {
    const told = await preview(sent);
    const done = await json(command, ...typed);
    expect(done.consequences).toEqual(told.consequences);
    expect({ ...done.session, version: 0 }).toEqual({ ...told.session, version: 0 });
  });

  it('complete marks a year, and takes the mark off again', async () => {
    const years = async () =>
      (await officer.get<{ completeYears: number[] }>('/api/v1/bodies/sample-panel')).completeYears;
    const told = JSON.parse(await answer('complete', 'sample-panel', '2023', '--json')) as {
      body: { completeYears: number[] };
    };
    expect(told).toMatchObject({ body: { completeYears: [2023] }, consequences: { counts: {} } });
    expect(await years()).toEqual([2023]);
    await answer('complete', 'sample-panel', '2023', '--not');
    expect(await years()).toEqual([]);
  });

  describe('refuses, in one line that says what to do, with the status 1, and the interface does likewise:', () => {
    interface Wrong {
      readonly typed: readonly string[];
      readonly sent: readonly ['POST' | 'PATCH', string, object, number];
      readonly said: RegExp;
    }
    const made = { body: 'sample-panel', year: 2023, ordinal: 1 };
    it.each<[string, Wrong]>([
      [
        'a part that ends before it starts',
        {
          typed: ['move', key, '--start', '2023-02-02', '--end', '2023-02-01'],
          sent: ['PATCH', session, { start: '2023-02-02', end: '2023-02-01' }, 422],
          said: /2023-02-02 – 2023-02-01.*before/,
        },
      ],
      [
        'parts of one session that overlap',
        {
          typed: ['split', key, '--start', '2023-01-25', '--end', '2023-01-27'],
          sent: ['PATCH', session, { change: 'split', start: '2023-01-25', end: '2023-01-27' }, 422],
          said: /2023-01-25 – 2023-01-25/,
        },
      ],
      [
        'a second session of the same name',
        {
          typed: ['add', key, '--start', '2023-05-02'],
          sent: ['POST', '/api/v1/sessions', made, 422],
          said: /on the calendar already/,
        },
      ],
      [
        'a session of a body that there is not',
        {
          typed: ['add', 'council/2023/1'],
          sent: ['POST', '/api/v1/sessions', { ...made, body: 'council' }, 422],
          said: /council: there is no such body\. Make it first/,
        },
      ],
      [
        'a session without a body',
        {
          typed: ['add', '2023/1'],
          sent: ['POST', '/api/v1/sessions', { year: 2023, ordinal: 1 }, 422],
          said: /body|executive-board\/2026\/2/,
        },
      ],
      [
        'a day that there is not',
        {
          typed: ['move', key, '--start', '2023-02-30'],
          sent: ['PATCH', session, { start: '2023-02-30', end: '2023-02-30' }, 422],
          said: /--start|start: this must be a day of the calendar/,
        },
      ],
    ])('%s', async (_, { typed, sent: [method, path, body, expected], said }) => {
      const before = await everything();
      const { status, out, err } = await sessions(...typed, '--json');
      expect([status, out]).toEqual([1, '']);
      expect(err).toMatch(/^[^\n]+\n$/);
      expect(err).toMatch(said);

      const { version } = await standing();
      const answered = await (method === 'POST'
        ? officer.post(path, body)
        : officer.patch(path, version, body));
      const problem = (await answered.json()) as { title: string; detail: string };
      expect([answered.status, answered.headers.get('content-type')]).toEqual([
        expected,
        expect.stringContaining('application/problem+json'),
      ]);
      expect(JSON.stringify(problem)).toMatch(said);
      expect(await everything()).toBe(before);
    });

    it('a change that its person may not make', async () => {
      const { status, err } = await sessions('cancel', key, '--as', 'member@sample.test');
      expect([status, err.trim().split('\n')]).toEqual([1, [expect.stringMatching(/governance officer/i)]]);
      const nobody = await sessions('cancel', key, '--as', 'nobody@sample.test');
      expect([nobody.status, nobody.err]).toEqual([1, expect.stringContaining('nobody@sample.test')]);
    });
  });

  it.each<[string, readonly string[]]>([
    ['an option that there is not', ['cancel', key, '--because', 'of the tide']],
    ['a move to nowhere', ['move', key]],
    ['documents neither with nor without', ['documents', key]],
    ['no session', ['cancel']],
    ['a year of two digits', ['complete', 'sample-panel', '23']],
    ['a command that there is not', ['rename', key]],
  ])('tells wrong usage from a refusal: %s ends with the status 2', async (_, typed) => {
    const { status, out, err } = await sessions(...typed);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: [^\n]+\n/);
  });

  it.each<[string, object, RegExp]>([
    ['for the ordinal 0', { ordinals: [0], choose: 'one' }, /dueRule\.ordinals/],
    ['for the ordinal "two"', { ordinals: ['two'], choose: 'one' }, /dueRule\.ordinals/],
    [
      'with a field that there is not',
      { ordinals: [2], choose: 'one', when: 'soon' },
      /dueRule\.when: this field is not known/,
    ],
  ])('the interface refuses a due rule %s, with its place and what may stand there', async (_, own, said) => {
    const dueRule = { kind: 'ordinals-of-year', body: 'sample-panel', ...own };
    const [mandate] = await application.ask<{ id: string; version: number }>(
      'SELECT id, version FROM mandate ORDER BY id LIMIT 1',
    );
    const answered = await officer.patch(`/api/v1/mandates/${mandate!.id}`, mandate!.version, { dueRule });
    expect(answered.status).toBe(422);
    expect(((await answered.json()) as { detail: string }).detail).toMatch(said);
  });
});
