import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Paper {
  readonly id: string;
  readonly version: number;
  readonly deadlines: readonly { readonly kind: string; readonly date: string }[];
}

const papers = '/api/v1/planned-documents';
const plan = { session: 'sample-panel/2023/1', titles: { en: 'Report on the lamps' }, form: 'pre-session' };

let application: TestApplication;
let officer: Client;
let focal: Client;
let member: Client;
beforeAll(async () => {
  application = await openApplication({ today: '2022-12-01' });
  officer = await application.signedIn('officer');
  focal = await application.signedIn('focal');
  member = await application.signedIn('member');
});
afterAll(() => application?.stop());

const put = (who: Client, path: string, version: number | null, body: object) =>
  who.ask('PUT', path, JSON.stringify(body), {
    'content-type': 'application/json',
    ...(version === null ? {} : { 'if-match': `"${version}"` }),
  });
const paperIn = async (answer: Response) => (await answer.json()) as Paper;

it('plans a paper and extends its deadline, by those who may and with the version that they saw', async () => {
  expect((await member.post(papers, plan)).status).toBe(403);
  expect((await focal.post(papers, plan)).status).toBe(403);
  const planned = await officer.post(papers, plan);
  expect(planned.status).toBe(201);
  const { id, version, deadlines } = await paperIn(planned);
  expect(deadlines.map(({ kind }) => kind)).toContain('submission');

  const path = `${papers}/${id}`;
  const change = { titles: { en: 'Report on the harbour lamps' } };
  expect((await officer.patch(path, null, change)).status).toBe(428);
  expect((await officer.patch(path, version + 7, change)).status).toBe(412);
  expect((await focal.patch(path, version, change)).status).toBe(403);
  const changed = await officer.patch(path, version, change);
  expect(changed.status).toBe(200);
  const seen = (await paperIn(changed)).version;

  const deadline = `${path}/deadlines/submission`;
  const extension = { date: '2023-01-20', reason: 'The printer is broken.' };
  expect((await put(officer, deadline, null, extension)).status).toBe(428);
  expect((await put(officer, deadline, seen + 7, extension)).status).toBe(412);
  expect((await put(focal, deadline, seen, extension)).status).toBe(403);
  const extended = await put(officer, deadline, seen, extension);
  expect(extended.status).toBe(200);
  expect((await paperIn(extended)).deadlines).toContainEqual(
    expect.objectContaining({ kind: 'submission', date: '2023-01-20', reason: 'The printer is broken.' }),
  );
});

it('shows what a deadline policy would do before it is saved', async () => {
  const path = '/api/v1/bodies/sample-panel/deadline-policy';
  const version = async () =>
    Number((await officer.ask('GET', path)).headers.get('etag')!.replaceAll('"', ''));
  const seen = await version();
  const change = { submissionWeeks: 4, issuanceWeeks: 3 };
  expect((await officer.patch(path, null, change)).status).toBe(428);
  expect((await focal.patch(path, seen, change)).status).toBe(403);
  const foreseen = await officer.patch(`${path}?preview=true`, seen, change);
  expect(foreseen.status).toBe(200);
  expect(await version()).toBe(seen);
  const done = await officer.patch(path, seen, change);
  expect(done.status).toBe(200);
  expect(((await done.json()) as { consequences: object }).consequences).toEqual(
    ((await foreseen.json()) as { consequences: object }).consequences,
  );
  expect((await officer.patch(path, seen, change)).status).toBe(412);
});

it('keeps the members of a body for those who may, as they saw them', async () => {
  const path = '/api/v1/bodies/sample-panel/members';
  const seen = Number((await officer.ask('GET', path)).headers.get('etag')!.replaceAll('"', ''));
  const items = [{ state: 'KEN', from: '2022-01-01' }];
  expect((await put(member, path, seen, { items })).status).toBe(403);
  expect((await put(officer, path, null, { items })).status).toBe(428);
  expect((await put(officer, path, seen + 7, { items })).status).toBe(412);
  expect((await put(officer, path, seen, { items })).status).toBe(200);
  const kept = await member.get<{ items: object[] }>(path);
  expect(kept).toMatchObject({ items: [{ state: 'KEN', names: {} }] });
  // As they are given they may be sent back; whoever is no State has a name.
  expect((await put(officer, path, seen + 1, { items: kept.items })).status).toBe(200);
  expect((await put(officer, path, seen + 2, { items: [{ names: {} }] })).status).toBe(422);
});
