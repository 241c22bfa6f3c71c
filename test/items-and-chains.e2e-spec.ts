import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Item {
  readonly id: string;
  readonly number: string;
  readonly implementation: string;
  readonly acceptance: string | null;
  readonly waitsForClearance?: boolean;
  readonly may: readonly string[];
  readonly version: number;
}
interface Mandate {
  readonly id: string;
  readonly body: string;
  readonly life: string;
  readonly version: number;
  readonly items: { readonly total: number; readonly implemented: number } | null;
  readonly decision: { readonly number: string } | null;
  readonly paragraph: string | null;
  readonly tasks: readonly { readonly progress: string; readonly carriedInto: object | null }[];
}
interface Chain {
  readonly items: readonly { readonly id: string; readonly life: string; readonly later: string | null }[];
  readonly mayLink: boolean;
  readonly mayUndo: boolean;
}

describe('what is inside a mandate and what it carries on, through HTTP', () => {
  let application: TestApplication;
  let [officer, director, focal, member] = [] as unknown as [Client, Client, Client, Client];

  beforeAll(async () => {
    application = await openApplication({ today: '2026-11-23' });
    [officer, director, focal, member] = [
      await application.signedIn('officer'),
      await application.signedIn('director'),
      await application.signedIn('focal'),
      await application.signedIn('member'),
    ];
  });
  afterAll(() => application?.stop());

  const listed = async (who: Client, query = '') =>
    (await who.get<{ items: Mandate[] }>(`/api/v1/mandates?limit=200${query}`)).items;
  const itemsOf = async (who: Client, mandate: string) =>
    (await who.get<{ items: Item[] }>(`/api/v1/mandates/${mandate}/items`)).items;
  const statusOf = async (asked: Promise<Response>): Promise<number> => {
    const answer = await asked;
    await answer.arrayBuffer();
    return answer.status;
  };

  describe('items', () => {
    let mandate = '';
    const path = () => `/api/v1/mandates/${mandate}/items`;
    beforeAll(async () => {
      mandate = (await listed(officer)).find(({ items }) => items !== null)!.id;
    });

    it('are counted as each reader is told', async () => {
      expect((await listed(member)).find(({ id }) => id === mandate)?.items).toEqual({
        total: 5,
        implemented: 1,
        settled: 2,
      });
    });

    it('are shown without what waits to those who are not told of it', async () => {
      const waiting = async (who: Client) =>
        (await itemsOf(who, mandate)).map(({ number, waitsForClearance }) => [number, waitsForClearance]);
      expect((await waiting(officer))[2]).toEqual(['3 (a)', true]);
      expect((await waiting(member)).every(([, waits]) => waits === undefined)).toBe(true);
      const [item] = (await itemsOf(member, mandate)).slice(2);
      expect(await member.get(`${path()}/${item!.id}/updates`)).toEqual({ items: [] });
      expect(item!.may).toEqual([]);
    });

    it('are found in a list that is pasted, and only added when that is wanted', async () => {
      const list = { lang: 'fr', list: '5. Peindre les quais\n6 (a) Compter les bateaux' };
      const looked = await officer.post(`${path()}/list?preview=true`, list);
      expect([looked.status, await looked.json()]).toEqual([
        200,
        {
          found: [
            { number: '5', text: 'Peindre les quais', isCounted: false },
            { number: '6 (a)', text: 'Compter les bateaux', isCounted: false },
          ],
          added: [],
        },
      ]);
      expect(await itemsOf(officer, mandate)).toHaveLength(5);
      expect(await statusOf(officer.post(`${path()}/list`, list))).toBe(201);
      expect((await itemsOf(officer, mandate)).map(({ number }) => number).slice(5)).toEqual(['5', '6 (a)']);
    });

    it('are corrected and taken away in the version that was seen', async () => {
      const item = (await itemsOf(officer, mandate)).find(({ number }) => number === '5')!;
      const words = { number: '5', texts: { fr: 'Repeindre les quais' } };
      expect(await statusOf(officer.patch(`${path()}/${item.id}`, null, words))).toBe(428);
      expect(await statusOf(officer.patch(`${path()}/${item.id}`, 9, words))).toBe(412);
      expect(await statusOf(officer.patch(`${path()}/${item.id}`, item.version, words))).toBe(200);
      const remove = (version: number) =>
        statusOf(officer.ask('DELETE', `${path()}/${item.id}`, undefined, { 'if-match': `"${version}"` }));
      expect(await remove(item.version)).toBe(412);
      expect(await remove(item.version + 1)).toBe(204);
      const written = (await itemsOf(officer, mandate))[0]!;
      const refused = await officer.ask('DELETE', `${path()}/${written.id}`, undefined, {
        'if-match': `"${written.version}"`,
      });
      expect([refused.status, ((await refused.json()) as { title: string }).title]).toEqual([
        409,
        'This item cannot be taken away',
      ]);
    });

    it('are answered, written of and cleared together, by those who may', async () => {
      const wanted = (await itemsOf(director, mandate)).filter(({ number }) =>
        ['4', '6 (a)'].includes(number),
      );
      const items = () => wanted.map(({ id, version }) => ({ id, version }));
      const answer = { acceptance: 'accepted', targetDate: '2027-06-30' };
      expect(await statusOf(focal.post(`${path()}/acceptance`, { items: items(), ...answer }))).toBe(403);
      const answered = await director.post(`${path()}/acceptance`, { items: items(), ...answer });
      const after = ((await answered.json()) as { items: Item[] }).items;
      expect(after.filter(({ acceptance }) => acceptance === 'accepted')).toHaveLength(4);
      expect(await statusOf(director.post(`${path()}/acceptance`, { items: items(), ...answer }))).toBe(412);
    });

    it.each([
      ['no items', { items: [] }],
      ['the same twice', { items: [0, 0] }],
      ['an id that is none', { items: [{ id: 'x', version: 1 }] }],
    ])('are refused with %s', async (_, body) => {
      const [first] = await itemsOf(officer, mandate);
      const items = body.items.map((item) =>
        item === 0 ? { id: first!.id, version: first!.version } : item,
      );
      expect(await statusOf(officer.post(`${path()}/clear`, { items }))).toBe(422);
    });

    it('stand in the status table as members are told', async () => {
      const { session } = (
        await officer.get<{ items: { session: string }[] }>('/api/v1/tasks?limit=200')
      ).items.find((task) => task.session?.startsWith('sample-panel/'))!;
      const table = await member.text(`/api/v1/reports?session=${session}&format=html&lang=en`);
      expect(table).toContain('Items: 1 of 6 implemented.');
      expect(table).toMatch(/Requested in \d{4}\/\d, again in \d{4}\/\d\./);
    });
  });

  describe('a chain', () => {
    it('hides its history from the list until it is asked for', async () => {
      const [history] = await listed(member, '&life=superseded');
      expect((await listed(member)).map(({ id }) => id)).not.toContain(history!.id);
      expect((await listed(member, '&life=all')).map(({ id }) => id)).toContain(history!.id);
      expect(history!.tasks.map(({ progress }) => progress)).toEqual(['dropped']);
      expect(history!.tasks[0]!.carriedInto).not.toBeNull();
      expect(await statusOf(member.ask('GET', '/api/v1/mandates?life=eternal'))).toBe(422);
    });

    it('is seen by members, and changed by officers alone', async () => {
      const [history] = await listed(member, '&life=superseded');
      const chain = await member.get<Chain>(`/api/v1/mandates/${history!.id}/chain`);
      expect(chain.items.map(({ life }) => life)).toEqual(['superseded', 'active']);
      expect([chain.mayLink, chain.mayUndo]).toEqual([false, false]);
      const active = chain.items[1]!.id;
      for (const who of [focal, director, member])
        expect(await statusOf(who.post(`/api/v1/mandates/${active}/chain/undo`))).toBe(403);
    });

    it('is taken back and linked again, each looked at first', async () => {
      const [history] = await listed(officer, '&life=superseded');
      const active = (await officer.get<Chain>(`/api/v1/mandates/${history!.id}/chain`)).items[1]!.id;
      const seen = async (id: string) => (await officer.get<Mandate>(`/api/v1/mandates/${id}`)).version;
      const undo = `/api/v1/mandates/${active}/chain/undo`;
      const looked = await officer.post(`${undo}?preview=true`);
      expect(await looked.json()).toMatchObject({ mandates: [history!.id], counts: { reopens: 1, back: 0 } });
      expect(await statusOf(officer.post(undo))).toBe(428);
      const version = await seen(active);
      expect(await statusOf(officer.post(undo, {}, { 'if-match': `"${version}"` }))).toBe(200);
      expect(await listed(officer, '&life=superseded')).toEqual([]);

      const link = `/api/v1/mandates/${active}/chain`;
      const earlier = [{ id: history!.id, version: await seen(history!.id) }];
      const preview = await officer.post(`${link}?preview=true`, { earlier });
      const told = await preview.json();
      expect(told).toMatchObject({ counts: { ends: 1, moves: 0 }, tasks: { total: 1 } });
      const tag = { 'if-match': `"${await seen(active)}"` };
      const done = await officer.post(link, { earlier }, tag);
      expect([done.status, await done.json()]).toEqual([200, told]);
      const again = await officer.post(link, { earlier }, { 'if-match': `"${await seen(active)}"` });
      expect([again.status, ((await again.json()) as { title: string }).title]).toEqual([
        412,
        'Somebody has changed this meanwhile',
      ]);
    });
  });
});
