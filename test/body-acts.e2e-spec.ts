import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lampOil } from './fixtures/lamp-oil.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Task {
  id: string;
  mandate: string;
  session: string | null;
  meeting: { state: string };
  progress: string;
  outcome: string | null;
  may: string[];
  history: { text: string }[];
  version: number;
}
interface Act {
  id: string;
  by: string | null;
  reference: string;
  takenBack: { reason: string } | null;
  effects: { deed: string; task: string | null; from: string | null; session: string | null }[];
}

const board = 'executive-board';
const itsReport = {
  ...{
    body: board,
    kind: 'session-report',
    reference: 'report of the session, paragraph 32',
    on: '2016-11-30',
  },
  evidence: [{ title: 'Report', url: 'https://example.org/report' }],
};

describe('acts of the Board, through HTTP, on 1 December 2016', () => {
  let application: TestApplication;
  let officer: Client;
  let director: Client;
  let member: Client;
  let mandate: string;
  beforeAll(async () => {
    application = await openApplication({ today: '2016-12-01' });
    [officer, director, member] = [
      await application.signedIn('officer'),
      await application.signedIn('director'),
      await application.signedIn('member'),
    ];
    await member.speak('en');
    const { id } = (await (await officer.upload('lamp-oil.txt', lampOil)).json()) as { id: string };
    const reading = await eventually(
      () =>
        officer.get<{ state: string; proposals: { id: string; request: { paragraph: string } }[] }>(
          `/api/v1/intake/${id}`,
        ),
      ({ state }) => state === 'ready',
    );
    const first = reading.proposals.find(({ request }) => request.paragraph === '1')!;
    const made = await officer.post(`/api/v1/intake/${id}/proposals/${first.id}/confirm`);
    mandate = ((await made.json()) as { mandate: string }).mandate;
  });
  afterAll(() => application?.stop());

  const theTask = async (who = officer) => {
    const { items } = await who.get<{ items: Task[] }>(`/api/v1/tasks?mandate=${mandate}`);
    return who.get<Task>(`/api/v1/tasks/${items.find(({ meeting }) => meeting.state !== 'passed-over')!.id}`);
  };
  const record = (who: Client, what: object) => who.post('/api/v1/body-acts', { ...itsReport, ...what });
  const actsSeenBy = (who: Client) => who.get<{ items: Act[] }>(`/api/v1/body-acts?mandate=${mandate}`);

  it('a due meeting moves with what shows it, and a member reads both', async () => {
    const { id: task, version, may } = await theTask();
    expect(may).toEqual(expect.arrayContaining(['move', 'drop']));
    const moved = await record(officer, {
      tasks: [{ task, version, deed: 'move', session: `${board}/2017/2` }],
    });
    expect(moved.status).toBe(201);
    expect(await theTask(member)).toMatchObject({ session: `${board}/2017/2`, may: [] });
    expect((await theTask(member)).history[0]!.text).toBe(
      'the body moved it to the second session of 2017 of the Executive Board (report of the session, paragraph 32).',
    );
    const [seen] = (await actsSeenBy(member)).items;
    expect(seen).toMatchObject({
      ...{ reference: itsReport.reference, by: null, takenBack: null },
      effects: [{ deed: 'move', task, from: `${board}/2017/1`, session: `${board}/2017/2` }],
    });
    expect((await actsSeenBy(officer)).items[0]!.by).not.toBeNull();

    // What one saw before is not what stands any more.
    const stale = await record(officer, { tasks: [{ task, version, deed: 'drop' }] });
    expect(stale.status).toBe(412);
  });

  it.each([
    ['no reference', { reference: ' ' }],
    ['no kind of act', { kind: 'rumour' }],
    ['a day that is none', { on: '2016-02-30' }],
    ['a day to come', { on: '2016-12-02' }],
    ['nothing that was done', { tasks: [] }],
    ['a link that runs something', { evidence: [{ title: 'x', url: 'javascript:alert(1)' }] }],
  ])('without its proof nothing happens: %s', async (_, wrong) => {
    const { id: task, progress } = await theTask();
    const answer = await record(officer, { tasks: [{ task, deed: 'drop' }], ...wrong });
    expect(answer.status).toBe(422);
    expect((await theTask()).progress).toBe(progress);
  });

  it('is for officers; others are told who may', async () => {
    const { id: task } = await theTask();
    for (const who of [director, member]) {
      const answer = await record(who, { tasks: [{ task, deed: 'drop' }] });
      expect(answer.status).toBe(403);
    }
    expect((await record(officer, { body: 'no-such-body', tasks: [{ task, deed: 'drop' }] })).status).toBe(
      404,
    );
  });

  it('a mandate leaves the list by an act, and comes back when that was recorded wrongly', async () => {
    const { version } = await officer.get<{ version: number }>(`/api/v1/mandates/${mandate}`);
    const answer = await record(officer, { mandates: [{ mandate, version, deed: 'retire' }] });
    const { id } = (await answer.json()) as Act;
    expect(await officer.get(`/api/v1/mandates/${mandate}`)).toMatchObject({ life: 'retired' });
    expect((await theTask()).progress).toBe('dropped');

    expect((await member.post(`/api/v1/body-acts/${id}/take-back`, { reason: 'No.' })).status).toBe(403);
    const back = await officer.post(`/api/v1/body-acts/${id}/take-back`, { reason: 'Another mandate.' });
    expect([back.status, ((await back.json()) as Act).takenBack?.reason]).toEqual([200, 'Another mandate.']);
    expect(await member.get(`/api/v1/mandates/${mandate}`)).toMatchObject({ life: 'active' });
    expect(await theTask(member)).toMatchObject({ session: `${board}/2017/2`, progress: 'not-started' });
    const again = await officer.post(`/api/v1/body-acts/${id}/take-back`, { reason: 'Twice.' });
    expect([again.status, ((await again.json()) as { type: string }).type]).toEqual([
      409,
      'urn:mandate-tracker:problem:act-overtaken',
    ]);
  });
});
