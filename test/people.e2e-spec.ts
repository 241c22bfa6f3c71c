import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface User {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly roles: readonly { readonly id: string; readonly role: string; readonly counts: boolean }[];
}

const users = '/api/v1/users';
const board = 'executive-board';
const json = { 'content-type': 'application/json' };

describe('units and people over HTTP', () => {
  let application: TestApplication;
  let administrator: Client;
  let officer: Client;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    administrator = await application.signedIn('administrator');
    officer = await application.signedIn('officer');
  });
  afterAll(() => application?.stop());

  const found = async (q: string) =>
    (await administrator.get<{ items: User[] }>(`${users}?q=${encodeURIComponent(q)}`)).items;
  const adding = (name: string, more: object) =>
    administrator.post(users, { name, email: `${name.toLowerCase()}@habitat.example`, body: board, ...more });
  const added = async (name: string, more: object) => (await (await adding(name, more)).json()) as User;

  it('an officer sees people and changes nobody', async () => {
    const page = await officer.get<{ items: User[]; total: number }>(`${users}?limit=2`);
    expect([page.items.length, page.total]).toEqual([2, 5]);
    expect((await officer.post(users, {})).status).toBe(403);
  });

  it.each(['member', 'focal', 'director'])('no name or address is shown to the %s', async (who) => {
    const client = await application.signedIn(who);
    for (const path of [users, '/api/v1/units/secretariat', `${users}/export?format=people.csv`])
      expect((await client.ask('GET', path)).status).toBe(403);
    expect(await client.text('/api/v1/units')).not.toContain('sample.test');
  });

  it('a person is added, let in, named otherwise and found', async () => {
    const ada = await added('Ada', { role: 'focal-point', unit: 'budget-and-finance' });
    // No mail leaves here: it is said, and a link is handed over instead.
    expect((await administrator.post(`${users}/${ada.id}/invitation`)).status).toBe(409);
    expect((await administrator.post(`${users}/${ada.id}/invitation/link`)).status).toBe(201);
    expect((await officer.post(`${users}/${ada.id}/invitation/link`)).status).toBe(403);
    const changed = await administrator.patch(`${users}/${ada.id}`, ada.version, { name: 'Ada Heron' });
    expect(changed.headers.get('etag')).toBe(`"${ada.version + 1}"`);
    expect((await administrator.patch(`${users}/${ada.id}`, null, { name: 'A.' })).status).toBe(428);
    expect((await administrator.patch(`${users}/${ada.id}`, ada.version, { name: 'A.' })).status).toBe(412);
    expect((await found('heron')).map(({ name }) => name)).toEqual(['Ada Heron']);
  });

  it.each([
    ['an unknown field', { role: 'reader', sample: true }],
    ['a role that there is not', { role: 'king' }],
    ['a unit for a reader', { role: 'reader', unit: 'secretariat' }],
    ['a mailbox of no State', { role: 'member', mailbox: true }],
    ['a name without end', { role: 'reader', name: 'a'.repeat(100_000) }],
  ])('refuses %s, and says why', async (_, more) => {
    const answer = await adding('Refused', more);
    expect([answer.status, typeof ((await answer.json()) as { detail: string }).detail]).toEqual([
      422,
      'string',
    ]);
    expect(await found('refused')).toEqual([]);
  });

  it('the last administrator cannot be taken away', async () => {
    const [own] = await found('Marisol');
    const taking = await administrator.ask(
      'DELETE',
      `${users}/${own!.id}/roles/${own!.roles[0]!.id}`,
      '{}',
      json,
    );
    expect(taking.status).toBe(409);
    expect(((await taking.json()) as { title: string }).title).toContain('last administrator');
  });

  it('whoever leaves is signed out in the same moment, and their work passes on', async () => {
    const focal = await application.signedIn('focal');
    const [lin] = await found('focal@');
    const next = await added('Bo', { role: 'reader' });
    const preview = await administrator.post(`${users}/${lin!.id}/leave?preview=true`, {
      successor: next.id,
    });
    expect(preview.status).toBe(200);
    expect((await focal.ask('GET', '/api/v1/me')).status).toBe(200);

    const left = await administrator.post(`${users}/${lin!.id}/leave`, { successor: next.id });
    expect(await left.json()).toEqual(await preview.json());
    expect((await focal.ask('GET', '/api/v1/me')).status).toBe(401);
    const { roles } = await administrator.get<User>(`${users}/${next.id}`);
    expect(roles.map(({ role }) => role)).toContain('focal-point');
    const closed = await administrator.get<{ items: User[] }>(`${users}?account=closed`);
    expect(closed.items.map(({ id }) => id)).toEqual([lin!.id]);
  });

  it('a unit is made, moved and closed; a member’s role follows the term of the State', async () => {
    const made = await administrator.post('/api/v1/units', { names: { en: 'Audit Panel' }, kind: 'outside' });
    expect([made.status, ((await made.json()) as { key: string }).key]).toEqual([201, 'audit-panel']);
    expect((await administrator.post('/api/v1/units', { key: 'nameless' })).status).toBe(422);
    const moved = await administrator.patch('/api/v1/units/audit-panel', 1, { parent: 'secretariat' });
    expect(moved.status).toBe(200);
    const circle = await administrator.patch('/api/v1/units/secretariat', 1, { parent: 'audit-panel' });
    expect(circle.status).toBe(422);
    expect((await administrator.post('/api/v1/units/audit-panel/close')).status).toBe(200);
    const { items } = await administrator.get<{ items: { key: string }[] }>('/api/v1/units');
    expect(items.map(({ key }) => key)).not.toContain('audit-panel');

    const amina = await added('Amina', { role: 'member', state: 'KE' });
    const body = await administrator.get<{ version: number }>(`/api/v1/bodies/${board}`);
    const terms = [{ state: 'KEN', from: '2019-01-01', until: '2022-11-30' }];
    const kept = await administrator.ask(
      'PUT',
      `/api/v1/bodies/${board}/members`,
      JSON.stringify({ items: terms }),
      { ...json, 'if-match': `"${body.version}"` },
    );
    expect(kept.status).toBe(200);
    const seen = await administrator.get<User>(`${users}/${amina.id}`);
    expect(seen.roles).toMatchObject([{ role: 'member', counts: false }]);
  });

  it('a file is looked at, refused with its cells, and taken in whole', async () => {
    const send = (text: string, preview: boolean) => {
      const form = new FormData();
      form.set('file', new Blob([text]), 'people.csv');
      return administrator.ask('POST', `${users}/import?preview=${preview}`, form);
    };
    const head = 'email,name,body,role\n';
    const faulty = `${head}cy@x.example,Cy,${board},reader\nnobody,No,${board},reader\n`;
    const looked = (await (await send(faulty, true)).json()) as { faults: { cell: string; said: string }[] };
    expect(looked.faults).toMatchObject([{ cell: 'CSV A3' }]);
    expect(looked.faults[0]!.said).toContain('nobody');
    expect((await send(faulty, false)).status).toBe(422);
    expect(await found('cy@x')).toEqual([]);
    expect((await send(`${head}cy@x.example,Cy,${board},reader\n`, false)).status).toBe(200);
    expect(await found('cy@x')).toHaveLength(1);
    expect((await send('x'.repeat(6 * 1024 * 1024), true)).status).toBe(413);
  });

  it('what stands is given as a file, and so is the form', async () => {
    const workbook = await administrator.ask('GET', `${users}/export?format=xlsx`);
    const template = await administrator.ask('GET', `${users}/import-template`);
    for (const file of [workbook, template])
      expect(new Uint8Array(await file.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(await administrator.text(`${users}/export?format=people.csv`)).toContain('member@sample.test');
  });
});
