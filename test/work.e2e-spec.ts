import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lampOil } from './fixtures/lamp-oil.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Task {
  id: string;
  mandate: string;
  session: string | null;
  meeting: { state: string; candidates: string[]; start: string | null; why: string };
  progress: string;
  blocked: { kind: string; reason: string } | null;
  late?: boolean;
  unit: string | null;
  deadlines: { kind: string; date: string; met: boolean }[];
  version: number;
}
interface Update {
  author: string | null;
  onBehalfOf: string | null;
  narrative: string;
  evidence: { title: string; url: string }[];
  clearance: { state: string; by: string | null; reason: string | null };
}
interface Detail extends Task {
  unitName: string | null;
  updates: Update[];
  may: string[];
  history: { at: string; text: string }[];
}
interface Today {
  owe: { items: (Task & { nextDeadline: { kind: string; date: string } | null })[] };
  clear: { items: Task[] };
  choose: { items: Task[] };
  sessions: { body: string; session: string; daysLeft: number; counts: Record<string, number> }[];
}
interface Problem {
  type: string;
  status: number;
  detail: string;
  [more: string]: unknown;
}

const board = 'executive-board';

describe('the work on what the Board asked, on 1 December 2016', () => {
  let application: TestApplication;
  let officer: Client;
  let focal: Client;
  let director: Client;
  let member: Client;
  const mandates = new Map<string, string>();

  beforeAll(async () => {
    application = await openApplication({ today: '2016-12-01' });
    officer = await application.signedIn('officer');
    focal = await application.signedIn('focal');
    director = await application.signedIn('director');
    member = await application.signedIn('member');
    await focal.speak('en');
    const answer = await officer.upload('lamp-oil.txt', lampOil);
    const { id } = (await answer.json()) as { id: string };
    const reading = await eventually(
      () =>
        officer.get<{ state: string; proposals: { id: string; request: { paragraph: string } }[] }>(
          `/api/v1/intake/${id}`,
        ),
      ({ state }) => state === 'ready',
    );
    for (const { id: proposal, request } of reading.proposals) {
      const made = await officer.post(`/api/v1/intake/${id}/proposals/${proposal}/confirm`);
      mandates.set(request.paragraph, ((await made.json()) as { mandate: string }).mandate);
    }
  });
  afterAll(() => application?.stop());

  const taskOf = async (paragraph: string) => {
    const page = await officer.get<{ items: Task[] }>(`/api/v1/tasks?mandate=${mandates.get(paragraph)}`);
    return page.items.find(({ meeting }) => meeting.state !== 'passed-over')!;
  };
  const open = (who: Client, { id }: Task) => who.get<Detail>(`/api/v1/tasks/${id}`);
  const act = (
    who: Client,
    { id }: Task,
    what: string,
    body: object = {},
    headers?: Record<string, string>,
  ) => who.post(`/api/v1/tasks/${id}/${what}`, body, headers);
  const done = async (answer: Promise<Response>) => {
    const reply = await answer;
    const body = (await reply.json()) as Detail;
    expect([reply.status, body]).toEqual([200, expect.anything()]);
    return body;
  };
  const refused = async (answer: Promise<Response>) => (await (await answer).json()) as Problem;
  const report = () => officer.text(`/api/v1/reports?session=${board}/2017/1&format=html&lang=en`);
  const mine = (tasks: readonly Task[], { id }: Task) => tasks.find((task) => task.id === id);

  it('begins with nobody owing it: the governance officer has it today', async () => {
    const task = await taskOf('1');
    expect(task).toMatchObject({ session: `${board}/2017/1`, unit: null, progress: 'not-started' });
    expect(mine((await officer.get<Today>('/api/v1/today')).owe.items, task)).toMatchObject({
      insteadOfOwner: true,
      nextDeadline: { kind: 'slot', date: '2016-12-20' },
    });
    expect(mine((await focal.get<Today>('/api/v1/today')).owe.items, task)).toBeUndefined();
    expect((await open(focal, task)).may).toEqual([]);
    expect(await refused(act(focal, task, 'updates', { narrative: 'Not mine.' }))).toMatchObject({
      status: 403,
      roles: expect.arrayContaining(['focal-point', 'director']),
    });
  });

  it('is given to a unit by the officer who saw the last version', async () => {
    const { items: units } = await officer.get<{
      items: { key: string; name: string; parent: string | null }[];
    }>('/api/v1/units');
    expect(units).toContainEqual({
      closed: false,
      kind: 'unit',
      key: 'policy-and-strategy',
      name: 'Policy and Strategy',
      parent: 'secretariat',
    });
    const path = `/api/v1/mandates/${mandates.get('1')}`;
    const { version } = await officer.get<{ version: number }>(path);
    expect((await officer.patch(path, null, { unit: 'policy-and-strategy' })).status).toBe(428);
    expect((await officer.patch(path, version + 1, { unit: 'policy-and-strategy' })).status).toBe(412);
    expect((await officer.patch(path, version, { unit: 'keepers-of-nothing' })).status).toBe(422);
    expect((await director.patch(path, version, { unit: 'policy-and-strategy' })).status).toBe(403);

    const answer = await officer.patch(path, version, { unit: 'policy-and-strategy' });
    expect([answer.status, await answer.json()]).toMatchObject([200, { unit: 'policy-and-strategy' }]);
    expect(answer.headers.get('etag')).toBe(`"${version + 1}"`);
    const task = await taskOf('1');
    expect(mine((await officer.get<Today>('/api/v1/today')).owe.items, task)).toBeUndefined();
    expect(mine((await focal.get<Today>('/api/v1/today')).owe.items, task)).toMatchObject({
      unit: 'policy-and-strategy',
    });
    expect((await open(focal, task)).may).toEqual(['update', 'block']);
  });

  it('takes an update with a link, and no link that a script could hide in', async () => {
    const task = await taskOf('1');
    const narrative = 'Two of the three lamps were lit.';
    for (const url of ['javascript:alert(1)', 'ftp://harbour.example/log', 'harbour log']) {
      const answer = act(focal, task, 'updates', { narrative, evidence: [{ title: 'The log', url }] });
      expect(await refused(answer)).toMatchObject({ status: 422 });
    }
    expect(await refused(act(focal, task, 'updates', { narrative: '   ' }))).toMatchObject({ status: 422 });

    const evidence = [{ title: 'The log of the lamps', url: 'https://harbour.example/log?year=2016' }];
    const after = await done(
      act(focal, task, 'updates', { narrative, nextSteps: 'Light the third.', evidence }),
    );
    expect(after).toMatchObject({
      progress: 'in-progress',
      may: ['update', 'send-for-clearance', 'block'],
      updates: [{ author: '林晓岚', onBehalfOf: null, narrative, evidence, clearance: { state: 'draft' } }],
    });
  });

  it('goes for clearance, and waits for the director', async () => {
    const task = await taskOf('1');
    const after = await done(act(focal, task, 'for-clearance'));
    expect(after).toMatchObject({ progress: 'for-clearance', may: [] });
    expect(mine((await director.get<Today>('/api/v1/today')).clear.items, task)).toBeDefined();
    expect(await refused(act(focal, task, 'updates', { narrative: 'One thing more.' }))).toMatchObject({
      status: 409,
      type: expect.stringContaining('wrong-progress'),
      possible: ['clear', 'return', 'move', 'drop'],
      roles: ['administrator', 'governance-officer', 'director'],
      detail: expect.stringMatching(/For clearance.*director/),
    });
    expect(await refused(act(focal, task, 'clear'))).toMatchObject({ status: 403 });
  });

  it('comes back with a reason, and is corrected by another update', async () => {
    const task = await taskOf('1');
    expect(await refused(act(director, task, 'return'))).toMatchObject({ status: 422 });
    const returned = await done(act(director, task, 'return', { reason: 'Say which lamp is dark.' }));
    expect(returned).toMatchObject({
      progress: 'in-progress',
      updates: [
        { clearance: { state: 'returned', by: 'Teodora Lindqvist', reason: 'Say which lamp is dark.' } },
      ],
    });
    expect(await refused(act(focal, task, 'for-clearance'))).toMatchObject({
      status: 409,
      type: expect.stringContaining('nothing-to-clear'),
    });
    await done(
      act(focal, task, 'updates', { narrative: 'The lamp in the west is dark, the others are lit.' }),
    );
    await done(act(focal, task, 'for-clearance'));
  });

  it('shows a member nothing of this', async () => {
    const seen = await open(member, await taskOf('1'));
    expect(seen).toMatchObject({ progress: 'in-progress', updates: [], may: [] });
    expect(seen).not.toHaveProperty('late');
    expect(seen).not.toHaveProperty('atRisk');
    expect(JSON.stringify(seen)).not.toMatch(/lamp in the west|which lamp|林晓岚|Lindqvist|clearance/);
    expect(await report()).not.toContain('lamp in the west');
  });

  it('is cleared, and then the member, the status table and the history tell of it', async () => {
    const task = await taskOf('1');
    const cleared = await done(act(director, task, 'clear'));
    expect(cleared).toMatchObject({
      progress: 'cleared',
      may: expect.arrayContaining(['submit', 'deliver']),
    });
    expect(cleared.history.map(({ text }) => text).slice(0, 6)).toEqual([
      'Teodora Lindqvist cleared the update.',
      '林晓岚 sent it for clearance.',
      '林晓岚 wrote an update.',
      'Teodora Lindqvist returned it: Say which lamp is dark.',
      '林晓岚 sent it for clearance.',
      '林晓岚 wrote an update.',
    ]);

    const seen = await open(member, task);
    expect(seen.updates.map(({ narrative, author }) => [narrative, author])).toEqual([
      ['The lamp in the west is dark, the others are lit.', null],
    ]);
    expect(seen.history.map(({ text }) => text)).toEqual([
      'The update was cleared.',
      'Policy and Strategy owes it from now on.',
      'It entered the register.',
    ]);
    const table = await report();
    expect(table).toContain('The lamp in the west is dark, the others are lit.');
    expect(table).toContain('Cleared');
  });

  it('reads a cleared task that is worked on again as in progress, with the words that were cleared', async () => {
    const task = await taskOf('1');
    await done(act(focal, task, 'updates', { narrative: 'A draft that nobody outside may read.' }));
    const seen = await open(member, task);
    expect([seen.progress, seen.updates.map(({ narrative }) => narrative)]).toEqual([
      'in-progress',
      ['The lamp in the west is dark, the others are lit.'],
    ]);
    expect(await report()).not.toContain('nobody outside');
  });

  it('of two who write at once, tells the second, and loses nothing', async () => {
    const task = await taskOf('1');
    const seen = { 'if-match': `"${task.version}"` };
    const answers = await Promise.all([
      act(focal, task, 'updates', { narrative: 'Written first, or second.' }, seen),
      act(officer, task, 'updates', { narrative: 'Written second, or first.' }, seen),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = (await answers.find(({ status }) => status === 412)!.json()) as Problem;
    expect(stale['version']).toBe(task.version + 1);

    const written = async () =>
      (await open(officer, task)).updates.filter(({ narrative }) => narrative.startsWith('Written')).length;
    expect(await written()).toBe(1);
    const again = answers[0]!.status === 412 ? focal : officer;
    const now = { 'if-match': `"${String(stale['version'])}"` };
    await done(act(again, task, 'updates', { narrative: 'Written second.' }, now));
    expect(await written()).toBe(2);
  });

  it('says so when the secretariat writes for the unit', async () => {
    const task = await taskOf('1');
    const after = await done(act(officer, task, 'updates', { narrative: 'Told by telephone: all lit.' }));
    expect(after.updates[0]).toMatchObject({ author: 'Wanjiru Adeyemi', onBehalfOf: 'Policy and Strategy' });
    expect(after.history[0]!.text).toBe('Wanjiru Adeyemi wrote an update on behalf of Policy and Strategy.');
  });

  it('keeps the reason for being blocked inside until it is cleared', async () => {
    const task = await taskOf('1');
    const blocked = await done(
      act(focal, task, 'block', { kind: 'funding', reason: 'Nobody pays for the oil.' }),
    );
    expect(blocked).toMatchObject({ progress: 'blocked', atRisk: true, blocked: { kind: 'funding' } });
    expect(await open(member, task)).toMatchObject({ progress: 'in-progress', blocked: null });
    expect(await report()).not.toContain('Nobody pays');

    await done(act(director, task, 'clear'));
    expect(await open(member, task)).toMatchObject({
      progress: 'blocked',
      blocked: { kind: 'funding', reason: 'Nobody pays for the oil.' },
    });
    expect(await report()).toContain('Nobody pays for the oil.');
    expect(await done(act(focal, task, 'unblock'))).toMatchObject({ progress: 'in-progress', blocked: null });
  });

  it('meets its deadlines as it is submitted and delivered, and is ready for the session', async () => {
    const task = await taskOf('1');
    await done(act(focal, task, 'updates', { narrative: 'All three lamps are lit.' }));
    await done(act(focal, task, 'for-clearance'));
    await done(act(director, task, 'clear'));
    const met = ({ deadlines }: Task) => deadlines.filter((deadline) => deadline.met).map(({ kind }) => kind);
    expect(met(await done(act(focal, task, 'submit')))).toEqual(['slot', 'submission']);
    expect(await refused(act(focal, task, 'deliver'))).toMatchObject({ status: 403 });
    expect(met(await done(act(officer, task, 'deliver')))).toEqual(['slot', 'submission', 'issuance']);
    expect(await refused(act(officer, task, 'updates', { narrative: 'Too late.' }))).toMatchObject({
      status: 409,
      possible: ['take-note', 'approve', 'defer', 'ask-for-more'],
      roles: ['administrator', 'governance-officer'],
    });
    const { sessions } = await member.get<Today>('/api/v1/today');
    expect(sessions.find(({ body }) => body === board)).toEqual({
      body: board,
      session: `${board}/2017/1`,
      opens: '2017-03-28',
      expected: null,
      daysLeft: 117,
      counts: { ready: 1, inWork: 0 },
    });
  });

  it('asks the director for one of two sessions, and follows the choice', async () => {
    const task = await taskOf('2');
    expect(task.meeting).toMatchObject({
      state: 'choice',
      candidates: [`${board}/2017/2`, `${board}/2017/3`],
    });
    expect(mine((await director.get<Today>('/api/v1/today')).choose.items, task)).toBeDefined();
    expect(await refused(act(focal, task, 'choice', { session: `${board}/2017/2` }))).toMatchObject({
      status: 403,
    });
    expect(await refused(act(director, task, 'choice', { session: `${board}/2017/1` }))).toMatchObject({
      status: 409,
      candidates: [`${board}/2017/2`, `${board}/2017/3`],
    });

    const reason = 'The oil comes in summer.';
    const chosen = await done(act(director, task, 'choice', { session: `${board}/2017/3`, reason }));
    expect(chosen).toMatchObject({
      session: `${board}/2017/3`,
      meeting: { state: 'fixed', start: '2017-11-27', candidates: [] },
      deadlines: [
        { kind: 'slot', date: '2017-08-21' },
        { kind: 'submission', date: '2017-09-18' },
        { kind: 'issuance', date: '2017-10-16' },
      ],
    });
    expect(chosen.history[0]!.text).toMatch(
      /^Teodora Lindqvist chose the third session of 2017.*Reason: The oil/,
    );
    expect(mine((await director.get<Today>('/api/v1/today')).choose.items, task)).toBeUndefined();

    const other = await done(act(officer, task, 'choice', { session: `${board}/2017/2` }));
    expect(other).toMatchObject({ session: `${board}/2017/2`, meeting: { start: '2017-06-05' } });
  });

  it('knows no task that one may not see', async () => {
    const stranger = '0190aaaa-0000-7000-8000-000000000001';
    expect((await focal.ask('GET', `/api/v1/tasks/${stranger}`)).status).toBe(404);
    expect((await act(focal, { id: stranger } as Task, 'for-clearance')).status).toBe(404);
    expect((await act(focal, { id: 'x' } as Task, 'for-clearance')).status).toBe(422);
  });
});
