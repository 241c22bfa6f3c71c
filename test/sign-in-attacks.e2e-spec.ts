import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { CookieJar } from './harness/cookie-jar.js';
import { openMailServer, type MailServer } from './harness/mail-server.js';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-allows'?: string }>>>>;
}

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;
const nobodysId = '0190aaaa-0000-7000-8000-000000000001';
const heron = 'a heron stands in the reeds';

/** Every route that changes something. */
const changing = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods)
    .filter((method) => method !== 'get')
    .map((method) => ({
      line: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path: path.replace(/\{\w+\}/g, nobodysId),
      open: methods[method]!['x-allows'] === undefined,
    })),
);

describe('the ways in, attacked', () => {
  let mail: MailServer;
  let application: TestApplication;
  beforeAll(async () => {
    mail = await openMailServer();
    application = await openApplication({
      today: '2022-12-01',
      // Thousands of requests come from one address here.
      settings: { SMTP_URL: mail.url, REQUEST_LIMIT: '100' },
    });
  });
  afterAll(async () => {
    await application?.stop();
    await mail.stop();
  });

  const ask = (
    jar: CookieJar,
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body: object = {},
  ) =>
    jar.ask(`${application.address}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const asSample = async (who: string, jar = new CookieJar()) => {
    const email = `${who}@sample.test`;
    await ask(jar, 'POST', '/api/v1/sign-in/sample', { origin: application.address }, { email });
    return jar;
  };
  const meIn = async (jar: CookieJar) => (await jar.ask(`${application.address}/api/v1/me`)).status;
  const withPassword = async (who: string) => {
    const administrator = await application.signedIn('administrator');
    const found = await administrator.get<{ items: { id: string }[] }>(`/api/v1/users?q=${who}@sample.test`);
    const made = await administrator.post(`/api/v1/users/${found.items[0]!.id}/invitation/link`);
    const token = new URL(((await made.json()) as { address: string }).address).hash.slice(1);
    return { token, body: { token, password: heron }, path: '/api/v1/sign-in/password-link' };
  };

  describe('by a session that was planted', () => {
    it('every way in gives another token, and the planted one opens nothing', async () => {
      await asSampleWithPassword();
      const ways = [
        async (jar: CookieJar) => asSample('officer', jar),
        async (jar: CookieJar) =>
          ask(
            jar,
            'POST',
            '/api/v1/sign-in',
            { origin: application.address },
            { email: 'focal@sample.test', password: heron },
          ),
        async (jar: CookieJar) => {
          const { path, body } = await withPassword('director');
          return ask(jar, 'POST', path, { origin: application.address }, body);
        },
      ];
      for (const way of ways) {
        const [planted, victim] = [await asSample('member'), new CookieJar()];
        const token = planted.value('mandates_session')!;
        victim.set('mandates_session', token);
        await way(victim);
        expect(victim.value('mandates_session')).toMatch(/^[\w-]{43}$/);
        expect(victim.value('mandates_session')).not.toBe(token);
        expect([await meIn(victim), await meIn(planted)]).toEqual([200, 401]);
      }
    });

    const asSampleWithPassword = async () => {
      const { path, body } = await withPassword('focal');
      expect((await ask(new CookieJar(), 'POST', path, {}, body)).status).toBe(204);
    };
  });

  describe('by asking who there is', () => {
    const answerTo = async (path: string, body: object) => {
      const answer = await ask(new CookieJar(), 'POST', `/api/v1${path}`, {}, body);
      const text = (await answer.text()).replace(/urn:uuid:[0-9a-f-]+/, 'urn:uuid:');
      const headers = [...answer.headers].filter(([name]) => !['date', 'content-length'].includes(name));
      return { status: answer.status, text, headers };
    };

    it.each([
      ['/sign-in', { password: 'a wrong password' }],
      ['/sign-in/link', {}],
    ])('%s answers the same for everybody', async (path, body) => {
      const known = await answerTo(path, { ...body, email: 'officer@sample.test' });
      for (const email of ['nobody@sample.test', 'OFFICER@elsewhere.example', 'no address', ''])
        expect(await answerTo(path, { ...body, email })).toEqual(known);
    });

    it('a known and an unknown address are limited alike', async () => {
      const limit = async (email: string) => {
        const statuses = [];
        for (let n = 0; n < 12; n += 1)
          statuses.push((await answerTo('/sign-in', { email, password: 'guess' })).status);
        return statuses;
      };
      expect(await limit('member@sample.test')).toEqual(await limit('nobody-at-all@sample.test'));
    });
  });

  describe('by a page of somebody else', () => {
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];

    let jar: CookieJar;
    beforeAll(async () => (jar = await asSample('administrator')));

    it.each(changing)('$line does nothing', async ({ method, path }) => {
      for (const headers of foreign) {
        const answer = await ask(jar, method, path, headers);
        const { type } = (await answer.json()) as { type: string };
        expect([answer.status, type]).toEqual([403, 'urn:mandate-tracker:problem:other-origin']);
      }
      expect(await meIn(jar)).toBe(200);
    });

    it.each(changing.filter(({ open }) => !open))(
      '$line does nothing for a browser that does not say',
      async ({ method, path }) => {
        const answer = await ask(jar, method, path);
        expect(answer.status).toBe(403);
      },
    );

    it('a form cannot be made to look like JSON', async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const headers = { 'content-type': type, origin: application.address };
        const answer = await ask(jar, 'POST', '/api/v1/me/tokens', headers, {
          name: 'x',
          scopes: ['read'],
          days: 1,
        });
        expect([415, 422]).toContain(answer.status);
      }
    });
  });

  describe('by a token that was found', () => {
    it.each(['GET', 'POST'])('it opens nothing in an address: %s', async (method) => {
      const officer = await application.signedIn('officer');
      const made = await officer.post('/api/v1/me/tokens', {
        name: 'x',
        scopes: ['read', 'change'],
        days: 1,
      });
      const { token } = (await made.json()) as { token: string };
      for (const name of ['token', 'access_token', 'authorization', 'mandates_session']) {
        const answer = await fetch(`${application.address}/api/v1/me?${name}=${token}`, { method });
        expect([401, 404]).toContain(answer.status);
      }
    });

    it('ends with its day', async () => {
      const officer = await application.signedIn('officer');
      const made = await officer.post('/api/v1/me/tokens', { name: 'x', scopes: ['read'], days: 1 });
      const { token } = (await made.json()) as { token: string };
      const look = async () =>
        (await fetch(`${application.address}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } }))
          .status;
      expect(await look()).toBe(200);
      await application.ask("UPDATE personal_token SET expires_at = expires_at - interval '1 day'");
      expect(await look()).toBe(401);
    });
  });
});
