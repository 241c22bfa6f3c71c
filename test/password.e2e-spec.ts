import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { CookieJar } from './harness/cookie-jar.js';

const heron = 'a heron stands in the reeds';
const otter = 'an otter swims below the pier';

describe('a password of one’s own', () => {
  let application: TestApplication;
  let administrator: Client;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    administrator = await application.signedIn('administrator');
  });
  afterAll(() => application?.stop());

  const post = (jar: CookieJar, path: string, body: object) => send(jar, 'POST', path, body);
  const send = (jar: CookieJar, method: string, path: string, body: object) =>
    jar.ask(`${application.address}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: application.address },
      body: JSON.stringify(body),
    });
  const signInBy = async (email: string, password: string) => {
    const jar = new CookieJar();
    return { jar, status: (await post(jar, '/sign-in', { email, password })).status };
  };
  const statusOf = async (jar: CookieJar) => (await jar.ask(`${application.address}/api/v1/me`)).status;
  const tagOf = async (answer: Response) =>
    answer.status === 204 ? 204 : ((await answer.json()) as { type: string }).type.split(':').at(-1);
  const idOf = async (email: string) =>
    (await administrator.get<{ items: { id: string }[] }>(`/api/v1/users?q=${email}`)).items[0]!.id;
  const linkFor = async (email: string, by = administrator) => {
    const answer = await by.post(`/api/v1/users/${await idOf(email)}/invitation/link`);
    expect(answer.status).toBe(201);
    return new URL(((await answer.json()) as { address: string }).address).hash.slice(1);
  };
  const choose = (token: string, password: string, jar = new CookieJar()) =>
    post(jar, '/sign-in/password-link', { token, password });
  const change = (jar: CookieJar, wanted: string, old?: string) =>
    send(jar, 'PUT', '/me/password', { old, wanted });
  const stateIn = async (jar: CookieJar) =>
    (await jar.ask(`${application.address}/api/v1/me/password`)).json();

  describe('by a link that an administrator hands over', () => {
    it('is chosen once, and signs in', async () => {
      const token = await linkFor('officer@sample.test');
      const jar = new CookieJar();
      expect(await tagOf(await choose(token, heron, jar))).toBe(204);
      expect(await statusOf(jar)).toBe(200);
      expect((await signInBy('officer@sample.test', heron)).status).toBe(204);
      expect(await tagOf(await choose(token, otter))).toBe('link-spent');
      expect((await signInBy('officer@sample.test', otter)).status).toBe(401);
    });

    it('ends every session of before, and the links of before', async () => {
      const { jar } = await signInBy('officer@sample.test', heron);
      const [first, second] = [await linkFor('officer@sample.test'), await linkFor('officer@sample.test')];
      expect(await tagOf(await choose(first, heron))).toBe('link-spent');
      expect(await tagOf(await choose(second, heron))).toBe(204);
      expect(await statusOf(jar)).toBe(401);
    });

    it('is used by one of two at the same moment', async () => {
      const token = await linkFor('officer@sample.test');
      const answers = await Promise.all([choose(token, heron), choose(token, heron), choose(token, heron)]);
      expect((await Promise.all(answers.map(tagOf))).map(String).sort()).toEqual([
        '204',
        'link-spent',
        'link-spent',
      ]);
    });

    it('still stands after a password that others would guess', async () => {
      const token = await linkFor('officer@sample.test');
      expect(await tagOf(await choose(token, 'password1234'))).toBe('weak-password');
      expect(await tagOf(await choose(token, heron))).toBe(204);
    });

    it.each(['', 'x', 'A'.repeat(43), "' OR true --"])('is not %j', async (guess) => {
      expect(await tagOf(await choose(guess, heron))).toBe('link-spent');
    });

    it('is not made for somebody who is not there', async () => {
      const nobody = '01900000-0000-7000-8000-000000000000';
      expect(await tagOf(await administrator.post(`/api/v1/users/${nobody}/invitation/link`))).toBe(
        'not-found',
      );
    });

    it('leaves its making and its use in the trail, and its secret nowhere', async () => {
      const token = await linkFor('officer@sample.test');
      const [kept] = await application.ask<{ all: string }>(
        `SELECT (SELECT string_agg(l::text, ' ') FROM password_link l) || (SELECT string_agg(t::text, ' ') FROM trail t) AS all`,
      );
      expect(kept!.all).toContain('person.password-link-made');
      expect(kept!.all).toContain('person.password-set');
      expect(kept!.all).not.toContain(token);
    });
  });

  describe('changed by its owner', () => {
    it('asks for the old one, ends every other session and leaves this one', async () => {
      await choose(await linkFor('officer@sample.test'), heron);
      const [here, elsewhere] = [
        await signInBy('officer@sample.test', heron),
        await signInBy('officer@sample.test', heron),
      ];
      expect(await stateIn(here.jar)).toEqual({ has: true, asks: 'old' });
      expect(await tagOf(await change(here.jar, otter))).toBe('wrong-password');
      expect(await tagOf(await change(here.jar, otter, 'a wrong one, a wrong one'))).toBe('wrong-password');
      expect(await tagOf(await change(here.jar, 'password1234', heron))).toBe('weak-password');
      expect(await statusOf(elsewhere.jar)).toBe(200);

      expect(await tagOf(await change(here.jar, otter, heron))).toBe(204);
      expect([await statusOf(here.jar), await statusOf(elsewhere.jar)]).toEqual([200, 401]);
      expect((await signInBy('officer@sample.test', otter)).status).toBe(204);
      expect((await signInBy('officer@sample.test', heron)).status).toBe(401);
    });

    it('is not asked for right after coming in by a link: that showed as much', async () => {
      const jar = new CookieJar();
      await choose(await linkFor('officer@sample.test'), heron, jar);
      expect(await stateIn(jar)).toEqual({ has: true, asks: 'nothing' });
      expect(await tagOf(await change(jar, otter))).toBe(204);

      await application.ask("UPDATE sign_in_session SET made_at = made_at - interval '16 minutes'");
      expect(await stateIn(jar)).toEqual({ has: true, asks: 'old' });
      expect(await tagOf(await change(jar, heron))).toBe('wrong-password');
    });

    it('is not set by somebody who has none and did not just show who they are', async () => {
      const jar = new CookieJar();
      await post(jar, '/sign-in/sample', { email: 'member@sample.test' });
      expect(await stateIn(jar)).toEqual({ has: false, asks: 'sign-in' });
      expect(await tagOf(await change(jar, heron))).toBe('sign-in-again');
      expect(await tagOf(await change(jar, heron, 'anything at all'))).toBe('sign-in-again');
    });

    it('waits after ten wrong old ones, and signing in goes on', async () => {
      await choose(await linkFor('officer@sample.test'), heron);
      const { jar } = await signInBy('officer@sample.test', heron);
      for (let n = 0; n < 10; n += 1) await change(jar, otter, `guess number ${n} of many`);
      const answer = await change(jar, otter, heron);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([
        429,
        expect.stringMatching(/^\d+$/),
      ]);
      expect((await signInBy('officer@sample.test', heron)).status).toBe(204);
    });
  });
});
