import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';

interface Session {
  readonly id: string;
  readonly here: boolean;
  readonly signedInBy: string;
}

describe('one’s own access', () => {
  let application: TestApplication;
  let officer: Client;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
  });
  afterAll(() => application?.stop());

  const sessionsOf = async (client: Client) =>
    (await client.get<{ items: readonly Session[] }>('/api/v1/me/sessions')).items;
  const give = (client: Client, wanted: object) =>
    client.post('/api/v1/me/tokens', { name: 'a program', scopes: ['read'], days: 7, ...wanted });
  const asProgram = (token: string, method: string, path: string, body?: object) =>
    fetch(`${application.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('is ended in another browser, and there alone', async () => {
    const elsewhere = await application.signedIn('officer');
    const [there] = (await sessionsOf(officer)).filter(({ here }) => !here);
    expect(there).toMatchObject({ signedInBy: 'sample' });
    expect((await officer.ask('DELETE', `/api/v1/me/sessions/${there!.id}`)).status).toBe(204);
    expect((await elsewhere.ask('GET', '/api/v1/me')).status).toBe(401);
    expect((await officer.ask('GET', '/api/v1/me')).status).toBe(200);
    expect((await officer.ask('DELETE', `/api/v1/me/sessions/${there!.id}`)).status).toBe(404);
  });

  it('is ended everywhere else at once', async () => {
    const others = [await application.signedIn('officer'), await application.signedIn('officer')];
    expect((await officer.ask('DELETE', '/api/v1/me/sessions')).status).toBe(204);
    for (const other of others) expect((await other.ask('GET', '/api/v1/me')).status).toBe(401);
    expect(await sessionsOf(officer)).toHaveLength(1);
  });

  it('of somebody else is not there', async () => {
    const director = await application.signedIn('director');
    const [theirs] = await sessionsOf(director);
    expect((await officer.ask('DELETE', `/api/v1/me/sessions/${theirs!.id}`)).status).toBe(404);
    const { id } = (await (await give(director, {})).json()) as { id: string };
    expect((await officer.ask('DELETE', `/api/v1/me/tokens/${id}`)).status).toBe(404);
    expect((await director.ask('GET', '/api/v1/me')).status).toBe(200);
  });

  it('by a token goes as far as the token allows, and a token makes no other', async () => {
    const { token } = (await (await give(officer, {})).json()) as { token: string };
    expect((await asProgram(token, 'GET', '/api/v1/mandates?limit=1')).status).toBe(200);
    expect((await asProgram(token, 'PATCH', '/api/v1/me', { lang: 'fr' })).status).toBe(403);

    const both = (await (await give(officer, { scopes: ['read', 'change'] })).json()) as { token: string };
    const made = await asProgram(both.token, 'POST', '/api/v1/me/tokens', {
      name: 'x',
      scopes: ['read'],
      days: 1,
    });
    expect(made.status).toBe(403);
  });

  it('is looked at and changed by a person alone, by no token', async () => {
    const administrator = await application.signedIn('administrator');
    const made = await give(administrator, { scopes: ['read', 'change'] });
    const { token } = (await made.json()) as { token: string };
    const refused: readonly [method: string, path: string, body?: object][] = [
      ['GET', '/api/v1/me/sessions'],
      ['DELETE', '/api/v1/me/sessions', {}],
      ['GET', '/api/v1/me/tokens'],
      ['GET', '/api/v1/me/password'],
      ['PUT', '/api/v1/me/password', { wanted: 'a heron stands in the reeds' }],
      ['POST', '/api/v1/me/feeds', { about: 'person' }],
      ['POST', '/api/v1/users/01900000-0000-7000-8000-000000000000/invitation/link', {}],
    ];
    for (const [method, path, body] of refused)
      expect([path, (await asProgram(token, method, path, body)).status]).toEqual([path, 403]);
  });

  it.each([
    ['no name', { name: ' ' }],
    ['no scope', { scopes: [] }],
    ['a scope that there is not', { scopes: ['everything'] }],
    ['no end', { days: 0 }],
    ['an end beyond a year', { days: 366 }],
  ])('takes no token with %s', async (_, wanted) => {
    expect((await give(officer, wanted)).status).toBe(422);
  });
});
