import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Proposal {
  id: string;
  state: string;
  by: string | null;
  may: string[];
  comments: { stance: string; words: string; by: string | null }[];
  mandates: { id: string }[];
}
interface Today {
  comment: { id: string }[];
  decide: { id: string }[];
}

describe('proposals to leave the list, through HTTP', () => {
  let application: TestApplication;
  const who = new Map<string, Client>();
  let mandate: string;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    for (const name of ['officer', 'director', 'focal', 'member'])
      who.set(name, await application.signedIn(name));
    const [first] = await application.ask<{ id: string }>(
      `SELECT id FROM mandate WHERE body = 'sample-panel' AND life = 'active' ORDER BY id LIMIT 1`,
    );
    mandate = first!.id;
  });
  afterAll(() => application?.stop());

  const propose = (name: string, own: object = {}) =>
    who.get(name)!.post('/api/v1/leaving-proposals', {
      ...{ mandates: [mandate], reason: 'Done.', commentUntil: '2022-12-10', ...own },
    });
  const read = (name: string, id: string) => who.get(name)!.get<Proposal>(`/api/v1/leaving-proposals/${id}`);
  const today = (name: string) => who.get(name)!.get<Today>('/api/v1/leaving-proposals/today');

  it.each([
    ['of nothing', { mandates: [] }],
    ['without a reason', { reason: '  ' }],
    ['until a day that is none', { commentUntil: '2022-02-30' }],
    ['until yesterday', { commentUntil: '2022-11-30' }],
  ])('refuses one %s', async (_, own) => {
    expect((await propose('officer', own)).status).toBe(422);
  });

  it('goes its way: proposed, commented on, withdrawn', async () => {
    expect([(await propose('focal')).status, (await propose('member')).status]).toEqual([403, 403]);
    const answer = await propose('officer');
    expect(answer.status).toBe(201);
    const { id } = (await answer.json()) as Proposal;
    expect((await today('member')).comment.map((each) => each.id)).toEqual([id]);
    const said = { stance: 'objects', words: 'Not yet: two ports are dark.' };
    const comment = (name: string) => who.get(name)!.post(`/api/v1/leaving-proposals/${id}/comments`, said);
    expect([(await comment('officer')).status, (await comment('member')).status]).toEqual([403, 200]);
    expect((await read('member', id)).comments).toEqual([expect.objectContaining({ ...said, by: null })]);
    expect((await read('focal', id)).comments[0]!.by).not.toBeNull();
    expect((await read('officer', id)).may).toEqual(['decide', 'withdraw']);
    expect(await who.get('member')!.get(`/api/v1/mandates/${mandate}`)).toMatchObject({ life: 'active' });

    const withdraw = (name: string) =>
      who.get(name)!.post(`/api/v1/leaving-proposals/${id}/withdraw`, { reason: 'Kept.' });
    expect([(await withdraw('director')).status, (await withdraw('officer')).status]).toEqual([403, 200]);
    expect((await comment('member')).status).toBe(409);
    expect((await read('member', id)).state).toBe('withdrawn');
  });
});
