import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { lampOil } from './fixtures/lamp-oil.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Conflict {
  readonly session: string;
  readonly part: string;
  readonly fact: string;
  readonly detail: string;
}
interface Reading {
  readonly state: string;
  readonly conflicts: readonly Conflict[];
}
interface Session {
  readonly version: number;
  readonly segments: readonly { readonly start: string | null }[];
}

/** The same decisions, by which the first session of 2017 meets a week later than the first text says. */
const later = lampOil
  .replace('from 28 to 30 March 2017', 'from 4 to 6 April 2017')
  .replace('2016/7', '2016/8');
const session = '/api/v1/sessions/executive-board/2017/1';

let application: TestApplication;
let officer: Client;
beforeAll(async () => {
  application = await openApplication({ today: '2016-12-01' });
  officer = await application.signedIn('officer');
});
afterAll(() => application?.stop());

async function takeIn(name: string, text: string): Promise<string> {
  const { id } = (await (await officer.upload(name, text)).json()) as { id: string };
  await eventually(
    () => officer.get<Reading>(`/api/v1/intake/${id}`),
    ({ state }) => state === 'ready',
  );
  return id;
}
const conflictsOf = async (id: string) => (await officer.get<Reading>(`/api/v1/intake/${id}`)).conflicts;
const confirmed = async (id: string) =>
  (await (await officer.post(`/api/v1/intake/${id}/confirm`)).json()) as { conflicts: readonly Conflict[] };

it('says where a text contradicts the calendar, until a person has changed the calendar', async () => {
  const first = await takeIn('lamp-oil.txt', lampOil);
  expect(await conflictsOf(first)).toEqual([]);
  expect((await confirmed(first)).conflicts).toEqual([]);

  const second = await takeIn('lamp-oil-again.txt', later);
  const conflict = {
    session: 'executive-board/2017/1',
    part: 'main',
    fact: 'dates',
    stands: '2017-03-28 – 2017-03-30',
    said: '2017-04-04 – 2017-04-06',
    detail: 'The text says 4 April 2017 – 6 April 2017; the calendar says 28 March 2017 – 30 March 2017.',
  };
  expect(await conflictsOf(second)).toEqual([conflict]);
  expect((await confirmed(second)).conflicts).toEqual([conflict]);
  const standing = await officer.get<Session>(session);
  expect(standing.segments[0]!.start).toBe('2017-03-28');

  const moved = await officer.patch(session, standing.version, { start: '2017-04-04', end: '2017-04-06' });
  expect(moved.status).toBe(200);
  expect(await conflictsOf(second)).toEqual([]);
  expect(await conflictsOf(first)).toHaveLength(1);
});
