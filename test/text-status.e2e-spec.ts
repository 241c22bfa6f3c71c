import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { harbourBell } from './fixtures/harbour-bell.js';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

interface Reading {
  state: string;
  status: string;
  version: number;
  proposals: { id: string; state: string; mandate: string | null; revision: object | null }[];
  versions: { reading: string; status: string; isLater: boolean; open: number }[];
}
type Version = keyof typeof harbourBell;

/** Each test takes the same two texts of one decision of another year in. */
describe('two texts of one decision, whatever they were said to be at first', () => {
  let application: TestApplication;
  let officer: Client;
  let year = 2010;

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
  });
  beforeEach(() => {
    year += 1;
  });
  afterAll(() => application?.stop());

  const ofItsOwnYear = (text: string) =>
    text.replace('2022/14', `${year}/14`).replace('of 2022', `of ${year}`);
  async function takeIn(version: Version, status: string): Promise<string> {
    const form = new FormData();
    form.set('status', status);
    form.set('file', new Blob([ofItsOwnYear(harbourBell[version])]), `bell-${version}.txt`);
    const { id } = (await (await officer.ask('POST', '/api/v1/intake', form)).json()) as { id: string };
    await eventually(
      () => read(id),
      ({ state }) => state !== 'reading',
    );
    return id;
  }
  const read = (id: string) => officer.get<Reading>(`/api/v1/intake/${id}`);
  const say = (id: string, status: string, version: number | null, by = officer) =>
    by.patch(`/api/v1/intake/${id}`, version, { status });
  const sayNow = async (id: string, status: string) => say(id, status, (await read(id)).version);
  const confirmAll = (id: string) => officer.post(`/api/v1/intake/${id}/confirm`);
  const statusOfWords = async (id: string) => {
    const { proposals } = await read(id);
    const { texts } = await officer.get<{ texts: { status: string }[] }>(
      `/api/v1/mandates/${proposals.find(({ mandate }) => mandate !== null)!.mandate}`,
    );
    return texts.map(({ status }) => status);
  };

  it('name each other, and the later one says that the earlier one waits for its review', async () => {
    const adopted = await takeIn('adopted', 'adopted');
    const edited = await takeIn('edited', 'edited');
    expect((await read(adopted)).versions).toMatchObject([{ reading: edited, isLater: true, open: 4 }]);
    expect((await read(edited)).versions).toMatchObject([
      { reading: adopted, status: 'adopted', isLater: false, open: 4 },
    ]);
    await confirmAll(adopted);
    expect((await read(edited)).versions).toMatchObject([{ reading: adopted, open: 0 }]);
  });

  it('change places when the kind of one is said anew, and what it changes is compared then', async () => {
    const edited = await takeIn('edited', 'adopted');
    const adopted = await takeIn('adopted', 'adopted');
    await confirmAll(adopted);
    expect((await read(edited)).versions).toMatchObject([{ reading: adopted, isLater: true }]);
    expect((await read(edited)).proposals[0]!.revision).toBeNull();

    const answer = await sayNow(edited, 'edited');
    expect(answer.status).toBe(200);
    const said = (await answer.json()) as Reading;
    expect(said).toMatchObject({ status: 'edited', versions: [{ reading: adopted, isLater: false }] });
    expect(said.proposals[0]!.revision).toMatchObject({ fields: ['words', 'due'] });
    expect(answer.headers.get('etag')).toBe(`"${said.version}"`);
  });

  it('mark the words that mandates have of them along', async () => {
    const adopted = await takeIn('adopted', 'adopted');
    await confirmAll(adopted);
    await sayNow(adopted, 'corrigendum');
    expect(await statusOfWords(adopted)).toEqual(['corrigendum']);
    const deeds = await application.ask<{ action: string }>(
      `SELECT action FROM trail WHERE subject_id IN (SELECT mandate_id::text FROM proposal WHERE reading_id = '${adopted}')
       AND action <> 'mandate.resolved-again' ORDER BY action`,
    );
    expect(deeds.map(({ action }) => action)).toEqual([
      ...Array<string>(4).fill('mandate.made'),
      ...Array<string>(4).fill('mandate.text-status-said'),
    ]);
  });

  it('are left as they are by whoever saw an older version, says nothing new, or may not', async () => {
    const adopted = await takeIn('adopted', 'adopted');
    const { version } = await read(adopted);
    expect((await say(adopted, 'final', version)).status).toBe(422);
    expect((await say(adopted, 'edited', version - 1)).status).toBe(412);
    expect((await say(adopted, 'edited', null)).status).toBe(428);
    expect((await say(adopted, 'edited', version, await application.signedIn('member'))).status).toBe(403);
    expect((await say(adopted, 'adopted', version)).status).toBe(200);
    expect(await read(adopted)).toMatchObject({ status: 'adopted', version });
  });
});
