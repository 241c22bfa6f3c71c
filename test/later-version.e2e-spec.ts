import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harbourBell } from './fixtures/harbour-bell.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Standing {
  paragraph: string | null;
  quote: string;
  dueSentence: string;
}
interface Proposal {
  id: string;
  state: string;
  mandate: string | null;
  version: number;
  request: { paragraph: string; quote: string };
  revision: { mandate: string; status: string; before: Standing; fields: string[] } | null;
}
interface Reading {
  state: string;
  status: string;
  proposals: Proposal[];
  gone: { mandate: string; before: Standing; answer: string | null; answeredBy: { name: string } | null }[];
}
interface Mandate {
  paragraph: string;
  life: string;
  dueSentence: string;
  texts: { lang: string; status: string; quote: string }[];
  tasks: { session: string | null; progress: string; meeting: { state: string } }[];
}
type Version = keyof typeof harbourBell;

describe('an edited text of a decision whose requests are mandates', () => {
  let application: TestApplication;
  let officer: Client;
  const readings = new Map<Version, string>();
  /** The mandates by their paragraph in the text as adopted. */
  const mandates = new Map<string, string>();

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    await addSessions();
    await takeIn('adopted');
    const { confirmed } = await confirmAll('adopted');
    const { proposals } = await read('adopted');
    for (const { id, request } of proposals)
      mandates.set(request.paragraph, confirmed.find(({ proposal }) => proposal === id)!.mandate);
  });
  afterAll(() => application?.stop());

  /** The first and the third session of 2023, on the calendar of the Board. */
  async function addSessions() {
    const text = `Calendar of the Executive Board

The first session of 2023 of the Executive Board will be held from 28 to 30 March 2023. The third session of 2023 of the Executive Board will be held from 27 to 29 November 2023.

Decision 2022/13: Its calendar

The Executive Board,

1. Requests the Executive Director to hang the calendar up.
`;
    const id = await upload('calendar.txt', text, {});
    expect((await officer.post(`/api/v1/intake/${id}/confirm`)).status).toBe(200);
  }
  async function upload(name: string, text: string, fields: Record<string, string>): Promise<string> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([text]), name);
    const answer = await officer.ask('POST', '/api/v1/intake', form);
    const { id } = (await answer.json()) as { id: string };
    await eventually(
      () => officer.get<Reading>(`/api/v1/intake/${id}`),
      ({ state }) => state !== 'reading',
    );
    return id;
  }
  async function takeIn(version: Version) {
    readings.set(version, await upload(`bell-${version}.txt`, harbourBell[version], { status: version }));
  }
  const read = (version: Version) => officer.get<Reading>(`/api/v1/intake/${readings.get(version)}`);
  const confirmAll = async (version: Version) => {
    const answer = await officer.post(`/api/v1/intake/${readings.get(version)}/confirm`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as { confirmed: { proposal: string; mandate: string; tasks: string[] }[] };
  };
  const mandate = (paragraph: string) => officer.get<Mandate>(`/api/v1/mandates/${mandates.get(paragraph)}`);
  const proposalAt = async (version: Version, paragraph: string) =>
    (await read(version)).proposals.find(({ request }) => request.paragraph === paragraph)!;
  const decide = async (version: Version, paragraph: string, deed: 'confirm' | 'reject') => {
    const { id, version: seen } = await proposalAt(version, paragraph);
    const path = `/api/v1/intake/${readings.get(version)}/proposals/${id}/${deed}`;
    const answer = await officer.post(path, {}, { 'if-match': `"${seen}"` });
    expect(answer.ok).toBe(true);
  };
  const answerGone = (answer: string, of = '4') =>
    officer.post(`/api/v1/intake/${readings.get('edited')}/missing-paragraphs/${mandates.get(of)}`, {
      answer,
    });

  it('is recognised, and shows paragraph by paragraph what it changes', async () => {
    await takeIn('edited');
    const { status, proposals, gone } = await read('edited');
    expect(status).toBe('edited');
    expect(
      proposals.map(({ request, revision }) => [
        request.paragraph,
        revision?.before.paragraph ?? null,
        revision?.fields ?? null,
      ]),
    ).toEqual([
      ['1', '1', ['words', 'due']],
      ['2', null, null],
      ['3', '2', ['words', 'place']],
      ['4', '3', ['place']],
    ]);
    expect(proposals[0]!.revision).toMatchObject({
      mandate: mandates.get('1'),
      status: 'adopted',
      before: { dueSentence: expect.stringMatching(/first session of 2023/) },
    });
    expect(gone).toMatchObject([{ mandate: mandates.get('4'), before: { paragraph: '4' }, answer: null }]);
  });

  it('changes nothing by itself, nor when the rest is accepted at once: only the new request becomes a mandate', async () => {
    const { confirmed } = await confirmAll('edited');
    expect(confirmed).toHaveLength(1);
    expect([...mandates.values()]).not.toContain(confirmed[0]!.mandate);
    for (const paragraph of ['1', '2', '3']) {
      const { texts } = await mandate(paragraph);
      expect(texts).toMatchObject([{ status: 'adopted' }]);
    }
    expect((await mandate('1')).dueSentence).toMatch(/first session of 2023/);
  });

  it('gives the mandate another due rule once a person accepts it, and its tasks follow in the same step', async () => {
    expect((await mandate('1')).tasks).toMatchObject([{ session: 'executive-board/2023/1' }]);
    await decide('edited', '1', 'confirm');
    const { dueSentence, tasks, texts } = await mandate('1');
    expect(dueSentence).toMatch(/third session of 2023/);
    expect(tasks.filter(({ meeting }) => meeting.state !== 'passed-over')).toMatchObject([
      { session: 'executive-board/2023/3' },
    ]);
    expect(texts).toMatchObject([{ status: 'edited', quote: expect.stringMatching(/third session/) }]);
  });

  it('keeps the earlier words in the history of the mandate, and tells the trail', async () => {
    const path = `/api/v1/mandates/${mandates.get('1')}/earlier-texts`;
    const { items } = await officer.get<{ items: object[] }>(path);
    expect(items).toMatchObject([
      {
        lang: 'en',
        status: 'adopted',
        quote: expect.stringMatching(/first session/),
        dueSentence: expect.stringMatching(/first session of 2023/),
      },
    ]);
    const trail = await application.ask<{ action: string }>(
      `SELECT action FROM trail WHERE subject_id = '${mandates.get('1')}' ORDER BY id`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'mandate.made',
      'mandate.text-revised',
      'mandate.due-rule-changed',
      'mandate.resolved-again',
    ]);
  });

  it('numbers a paragraph anew only when a person accepts it', async () => {
    expect((await mandate('3')).paragraph).toBe('3');
    await decide('edited', '4', 'confirm');
    expect((await mandate('3')).paragraph).toBe('4');
  });

  it('leaves the mandate as it was when a person refuses', async () => {
    const before = await mandate('2');
    await decide('edited', '3', 'reject');
    expect(await mandate('2')).toEqual(before);
    expect((await proposalAt('edited', '3')).revision).toMatchObject({ mandate: mandates.get('2') });
    expect((await read('edited')).gone).toHaveLength(1);
  });

  it('asks what becomes of a mandate whose paragraph is gone, and drops it only when a person says so', async () => {
    expect(await mandate('4')).toMatchObject({ life: 'active' });
    const member = await application.signedIn('member');
    const path = `/api/v1/intake/${readings.get('edited')}/missing-paragraphs/${mandates.get('4')}`;
    expect((await member.post(path, { answer: 'retired' })).status).toBe(403);
    expect((await answerGone('forgotten')).status).toBe(422);
    expect((await answerGone('retired', '1')).status).toBe(404);

    expect((await answerGone('retired')).status).toBe(204);
    expect(await mandate('4')).toMatchObject({ life: 'retired', tasks: [{ progress: 'dropped' }] });
    expect((await answerGone('kept')).status).toBe(409);
    expect((await read('edited')).gone).toMatchObject([
      { answer: 'retired', answeredBy: { name: expect.any(String) } },
    ]);
  });

  it('is the same reading when it is taken in again', async () => {
    const before = await read('edited');
    await takeIn('edited');
    expect(await read('edited')).toEqual(before);
  });

  it('is itself put right by a corrigendum, which asks nothing about what it leaves out', async () => {
    await takeIn('corrigendum');
    const { proposals, gone } = await read('corrigendum');
    expect(gone).toEqual([]);
    expect(proposals).toMatchObject([
      { revision: { mandate: mandates.get('2'), fields: ['words', 'place'], before: { paragraph: '2' } } },
    ]);
    await decide('corrigendum', '3', 'confirm');
    expect((await mandate('2')).texts).toMatchObject([
      { status: 'corrigendum', quote: expect.stringMatching(/heavy rain/) },
    ]);
  });

  it('is not undone by the advance text, taken in again in other lines', async () => {
    const before = await mandate('1');
    const id = await upload('bell-again.txt', harbourBell.adopted.replaceAll('bell;', 'bell ;'), {});
    const { proposals, gone } = await officer.get<Reading>(`/api/v1/intake/${id}`);
    expect(proposals[0]!.revision).toBeNull();
    expect(gone).toEqual([]);
    await officer.post(`/api/v1/intake/${id}/proposals/${proposals[0]!.id}/confirm`);
    expect(await mandate('1')).toEqual(before);
  });

  it('is refused when it is said to be of a kind that there is not', async () => {
    const form = new FormData();
    form.set('status', 'final');
    form.set('file', new Blob(['x']), 'x.txt');
    const answer = await officer.ask('POST', '/api/v1/intake', form);
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { faults: string[] }).faults).toEqual([
      'status: a text is adopted, edited, corrigendum, or leave it out; “final” is none of these.',
    ]);
  });
});
