import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harbourLights } from './fixtures/harbour-lights.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Proposal {
  id: string;
  state: string;
  version: number;
  request: { paragraph: string | null; quote: string; addressee: { role: string }; verb: string };
  addedBy: { name: string } | null;
  addedAt: string | null;
}
interface Reading {
  state: string;
  proposals: Proposal[];
}

describe('a request that the reader missed', () => {
  let application: TestApplication;
  let officer: Client;
  let reading: string;
  const words = 'Takes note of the oral account of the harbour lights';

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    const answer = await officer.upload('harbour-lights.txt', harbourLights);
    reading = ((await answer.json()) as { id: string }).id;
    await eventually(read, ({ state }) => state === 'ready');
  });
  afterAll(() => application?.stop());

  const read = () => officer.get<Reading>(`/api/v1/intake/${reading}`);
  const proposals = '/api/v1/intake/';
  const mark = (quote: string, who = officer) => {
    const start = harbourLights.indexOf(quote);
    return who.post(`${proposals}${reading}/proposals`, { start, end: start + quote.length });
  };
  const takeBack = ({ id, version }: Proposal) =>
    officer.ask('DELETE', `${proposals}${reading}/proposals/${id}`, undefined, {
      'if-match': `"${version}"`,
    });

  it('is added in its place by marking its words, with what is known of them', async () => {
    const before = (await read()).proposals.map(({ id }) => id);
    const answer = await mark(words);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    const added = (await answer.json()) as Proposal;
    expect(added).toMatchObject({
      state: 'proposed',
      request: { paragraph: '1', quote: words, addressee: { role: 'head' } },
      addedBy: { name: expect.any(String) },
    });
    const after = (await read()).proposals;
    expect(after.map(({ id }) => id)).toEqual([added.id, ...before]);
  });

  it('is not added twice, nor over what is proposed', async () => {
    for (const quote of [words, 'draw up a plan for the lamps and to present a budget for the oil']) {
      const answer = await mark(quote);
      expect(answer.status).toBe(422);
      expect(((await answer.json()) as { faults: string[] }).faults).toEqual([
        expect.stringMatching(/^start: these words are proposed already/),
      ]);
    }
  });

  it('is taken back while nobody has decided, and the trail keeps it; what was read is not', async () => {
    const [added, ...others] = (await read()).proposals;
    expect((await takeBack(others[0]!)).status).toBe(422);
    expect((await takeBack({ ...added!, version: 9 })).status).toBe(412);
    expect((await takeBack(added!)).status).toBe(204);
    expect((await read()).proposals).toEqual(others);
    const trail = await application.ask<{ action: string }>(
      `SELECT action FROM trail WHERE subject_id = '${added!.id}' ORDER BY id`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['proposal.added', 'proposal.taken-back']);
  });

  it('takes over what the reader had found there for somebody else, and becomes a mandate like any other', async () => {
    const added = (await (
      await mark('Invites Member States to name a keeper for each of their lights')
    ).json()) as Proposal;
    expect(added.request).toMatchObject({ paragraph: '4', verb: 'invites', addressee: { role: 'head' } });
    const answer = await officer.post(`${proposals}${reading}/proposals/${added.id}/confirm`);
    expect(answer.status).toBe(200);
    expect((await takeBack(added)).status).toBe(409);
  });

  it('is added only by those who confirm, and only in a text that is read', async () => {
    expect((await mark(words, await application.signedIn('member'))).status).toBe(403);
    const nowhere = '0190aaaa-0000-7000-8000-000000000001';
    expect((await officer.post(`${proposals}${nowhere}/proposals`, { start: 0, end: 9 })).status).toBe(404);
    expect((await officer.post(`${proposals}${reading}/proposals`, { start: 'a' })).status).toBe(422);
  });
});
