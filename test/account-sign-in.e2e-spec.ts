import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { CookieJar } from './harness/cookie-jar.js';
import { freePort } from './harness/free-port.js';
import { anOrganization, type Organization } from './harness/organization.js';

/** In the order of the tests: each person of the sample signs in by their organization for the first time once. */
describe('signing in by an account of one’s organization', () => {
  let organization: Organization;
  let application: TestApplication;

  beforeAll(async () => {
    const port = await freePort();
    organization = await anOrganization(`http://127.0.0.1:${port}`, {
      wanjiru: { email: 'Officer@Sample.test', verified: true },
      lin: { email: 'focal@sample.test', verified: true },
      teodora: { email: 'director@sample.test', verified: false },
      iker: { email: 'member@sample.test', verified: true },
      stranger: { email: 'stranger@elsewhere.example', verified: true },
    });
    application = await openApplication({
      today: '2022-12-01',
      settings: { ...organization.settings, PORT: String(port) },
    });
  });
  afterAll(async () => {
    await application?.stop();
    await organization.stop();
  });

  const post = (jar: CookieJar, path: string, body: object, headers: Record<string, string> = {}) =>
    jar.ask(`${application.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: application.address, ...headers },
      body: JSON.stringify(body),
    });
  const isCallback = ({ pathname }: URL) => pathname.endsWith('/sign-in/account/callback');
  const begin = async (jar: CookieJar, to?: string) => {
    const begun = await post(jar, '/api/v1/sign-in/account', to === undefined ? {} : { to });
    return ((await begun.json()) as { address: string }).address;
  };
  /** The address at which somebody comes back, with what their organization answers. */
  const answerFor = async (as: string, jar: CookieJar, to?: string) => {
    const page = await jar.follow(await begin(jar, to), isCallback);
    if (isCallback(page)) return page;
    const chosen = await jar.ask(page, { method: 'POST', body: new URLSearchParams({ as }) });
    return jar.follow(new URL(chosen.headers.get('location')!, page), isCallback);
  };
  const comeBack = async (jar: CookieJar, answer: URL) => {
    const reply = await jar.ask(answer);
    return { status: reply.status, to: reply.headers.get('location'), cookies: reply.headers.getSetCookie() };
  };
  const signIn = async (as: string, to?: string) => {
    const jar = new CookieJar();
    return { jar, ...(await comeBack(jar, await answerFor(as, jar, to))) };
  };
  const meIn = async (jar: CookieJar) => {
    const answer = await jar.ask(`${application.address}/api/v1/me`);
    return answer.ok ? ((await answer.json()) as { email: string }).email : answer.status;
  };
  const refused = (why: string) => `/sign-in?refused=${why}`;

  describe('while the organization is away', () => {
    it('is offered all the same, and says in the reader’s language that nobody answers', async () => {
      const jar = new CookieJar();
      const ways = await jar.ask(`${application.address}/api/v1/sign-in`);
      expect(await ways.json()).toMatchObject({ account: { name: 'Harbour Authority' } });
      const answer = await post(jar, '/api/v1/sign-in/account', {}, { 'accept-language': 'fr' });
      expect([answer.status, await answer.json()]).toMatchObject([
        503,
        { title: 'Le service de connexion de votre organisation ne répond pas' },
      ]);
      expect(jar.value('mandates_account')).toBeUndefined();
    });

    it('works as soon as it is back, without a restart', async () => {
      await organization.start();
      expect(new URL(await begin(new CookieJar())).origin).toBe(organization.issuer);
    });

    it('comes to nothing when it goes away in between', async () => {
      const jar = new CookieJar();
      const answer = await answerFor('iker', jar);
      await organization.stop();
      const back = await comeBack(jar, answer);
      await organization.start();
      expect(back.to).toBe(refused('unavailable'));
      expect(await meIn(jar)).toBe(401);
    });
  });

  describe('for the first time', () => {
    it('finds the person by the address that the organization vouches for, and leads where they wanted', async () => {
      const { jar, status, to, cookies } = await signIn('wanjiru', '/mandates?q=plan');
      expect([status, to]).toEqual([303, '/mandates?q=plan']);
      expect(cookies.find((line) => line.startsWith('mandates_session='))).toMatch(
        /; HttpOnly; SameSite=Lax$/,
      );
      expect(await meIn(jar)).toBe('officer@sample.test');
      const sessions = await jar.ask(`${application.address}/api/v1/me/sessions`);
      expect(await sessions.json()).toMatchObject({ items: [{ signedInBy: 'account', here: true }] });
      expect(await application.ask("SELECT after FROM trail WHERE action = 'person.account-linked'")).toEqual(
        [{ after: { issuer: organization.issuer } }],
      );
    });

    it.each([
      ['unverified', 'teodora', 'an address that the organization does not vouch for'],
      ['unknown', 'stranger', 'somebody who is not in the register'],
    ])('is refused as %s (%s): %s, and nothing is made', async (why, as) => {
      const count = () =>
        application.ask('SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM outside_account)');
      const before = await count();
      const { jar, to } = await signIn(as, '/today');
      expect(to).toBe(`${refused(why)}&to=%2Ftoday`);
      expect(await meIn(jar)).toBe(401);
      expect(await count()).toEqual(before);
    });
  });

  describe('from then on', () => {
    it('the account is the person’s, whatever becomes of the address', async () => {
      expect(await meIn((await signIn('lin')).jar)).toBe('focal@sample.test');
      organization.people.get('lin')!.email = 'officer@sample.test';
      organization.people.get('lin')!.verified = false;
      expect(await meIn((await signIn('lin')).jar)).toBe('focal@sample.test');
    });

    it('an address that was given to somebody else opens nothing', async () => {
      organization.people.set('newcomer', { email: 'officer@sample.test', verified: true });
      const { jar, to } = await signIn('newcomer');
      expect(to).toBe(refused('other'));
      expect(await meIn(jar)).toBe(401);
    });

    it.each([
      ['lin', 'focal@sample.test', 'linked'],
      ['late', 'director@sample.test', 'not linked yet'],
    ])('a closed account opens nothing (%s, %s: %s)', async (as, email) => {
      organization.people.set(as, { email, verified: true });
      await application.ask(`UPDATE person SET closed_at = now() WHERE email = '${email}'`);
      const { jar, to } = await signIn(as);
      await application.ask(`UPDATE person SET closed_at = NULL WHERE email = '${email}'`);
      expect(to).toBe(refused('unknown'));
      expect(await meIn(jar)).toBe(401);
    });

    it('signing out ends it here', async () => {
      const { jar } = await signIn('wanjiru');
      const session = jar.value('mandates_session')!;
      await post(jar, '/api/v1/sign-out', {});
      jar.set('mandates_session', session);
      expect(await meIn(jar)).toBe(401);
    });
  });

  describe('attacked', () => {
    it.each([
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
      '/.//elsewhere.example',
      'javascript:alert(1)',
    ])('leads nobody to %j', async (wanted) => {
      expect((await signIn('iker', wanted)).to).toBe('/');
    });

    it('does not sign a browser in that did not begin it', async () => {
      const [mine, theirs] = [new CookieJar(), new CookieJar()];
      const answer = await answerFor('iker', mine);
      expect((await comeBack(theirs, answer)).to).toBe(refused('stale'));
      expect(await meIn(theirs)).toBe(401);

      await begin(theirs);
      expect((await comeBack(theirs, answer)).to).toBe(refused('refused'));
      expect(await meIn(theirs)).toBe(401);
    });

    it('takes an answer once, even with the cookie that was taken back', async () => {
      const jar = new CookieJar();
      const answer = await answerFor('iker', jar);
      const kept = jar.value('mandates_account')!;
      expect((await comeBack(jar, answer)).to).toBe('/');
      expect(jar.value('mandates_account')).toBeUndefined();

      const thief = new CookieJar();
      thief.set('mandates_account', kept);
      expect((await comeBack(thief, answer)).to).toBe(refused('stale'));
      expect(await meIn(thief)).toBe(401);
    });

    it('takes one of two that come at the same moment', async () => {
      const jar = new CookieJar();
      const answer = await answerFor('iker', jar);
      const twin = new CookieJar();
      twin.set('mandates_account', jar.value('mandates_account')!);
      const [one, other] = await Promise.all([comeBack(jar, answer), comeBack(twin, answer)]);
      expect([one.to, other.to].sort()).toEqual(['/', refused('stale')]);
    });

    it('does not take a code again under a new attempt', async () => {
      const jar = new CookieJar();
      const used = await answerFor('iker', jar);
      await comeBack(jar, used);

      const thief = new CookieJar();
      const mine = await answerFor('stranger', thief);
      mine.searchParams.set('code', used.searchParams.get('code')!);
      expect((await comeBack(thief, mine)).to).toBe(refused('refused'));
      expect(await meIn(thief)).toBe(401);
    });

    it('does not take the code of somebody else: the verifier of its browser is missing', async () => {
      const victim = new CookieJar();
      const theirs = await answerFor('iker', victim);
      const thief = new CookieJar();
      const mine = await answerFor('stranger', thief);
      mine.searchParams.set('code', theirs.searchParams.get('code')!);
      expect((await comeBack(thief, mine)).to).toBe(refused('refused'));
      expect(await meIn(thief)).toBe(401);
    });

    it.each([
      ['access_denied', 'cancelled'],
      ['temporarily_unavailable', 'unavailable'],
      ['<script>alert(1)</script>', 'refused'],
    ])('takes the organization’s error %j as %s', async (error, why) => {
      const jar = new CookieJar();
      const answer = await answerFor('iker', jar);
      answer.searchParams.delete('code');
      answer.searchParams.set('error', error);
      answer.searchParams.set('error_description', 'call 555-0100');
      expect((await comeBack(jar, answer)).to).toBe(refused(why));
    });

    it('is told when somebody goes back at their organization', async () => {
      expect((await signIn('nobody')).to).toBe(refused('cancelled'));
    });

    it.each(['', '?code=x', '?state=x&code=y', `?${'a'.repeat(4_000)}`])(
      'comes to nothing without a beginning: callback%s',
      async (query) => {
        const answer = new URL(`${application.address}/api/v1/sign-in/account/callback${query}`);
        expect(await comeBack(new CookieJar(), answer)).toMatchObject({ status: 303, to: refused('stale') });
      },
    );

    it('is not begun by a page of somebody else', async () => {
      const foreign: Record<string, string>[] = [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
      ];
      for (const headers of foreign) {
        const jar = new CookieJar();
        expect((await post(jar, '/api/v1/sign-in/account', {}, headers)).status).toBe(403);
        expect(jar.value('mandates_account')).toBeUndefined();
      }
    });

    it('gives a session of its own, and ends the one that the browser showed', async () => {
      const before = (await signIn('wanjiru')).jar.value('mandates_session')!;
      const jar = new CookieJar();
      jar.set('mandates_session', before);
      await comeBack(jar, await answerFor('iker', jar));
      expect(jar.value('mandates_session')).not.toBe(before);
      expect(await meIn(jar)).toBe('member@sample.test');

      const left = new CookieJar();
      left.set('mandates_session', before);
      expect(await meIn(left)).toBe(401);
    });

    it('keeps no secret of it, no address, and no name of the organization for a person in the trail', async () => {
      const jar = new CookieJar();
      const answer = await answerFor('iker', jar);
      const secret = jar.value('mandates_account')!;
      const [kept] = await application.ask<{ all: string }>(
        `SELECT (SELECT string_agg(a::text, ' ') FROM account_sign_in a) || (SELECT string_agg(t::text, ' ') FROM trail t) AS all`,
      );
      for (const word of [secret, answer.searchParams.get('state')!, 'iker', 'member@sample.test'])
        expect(kept!.all).not.toContain(word);
    });
  });
});

it('an organization may say all in its ID token', async () => {
  const port = await freePort();
  const people = { wanjiru: { email: 'officer@sample.test', verified: true } };
  const organization = await anOrganization(`http://127.0.0.1:${port}`, people, { allInIdToken: true });
  await organization.start();
  const application = await openApplication({
    today: '2022-12-01',
    settings: { ...organization.settings, PORT: String(port) },
  });
  const jar = new CookieJar();
  const begun = await jar.ask(`${application.address}/api/v1/sign-in/account`, { method: 'POST' });
  const page = await jar.follow(((await begun.json()) as { address: string }).address);
  const chosen = await jar.ask(page, { method: 'POST', body: new URLSearchParams({ as: 'wanjiru' }) });
  await jar.follow(new URL(chosen.headers.get('location')!, page));
  expect((await jar.ask(`${application.address}/api/v1/me`)).status).toBe(200);
  await application.stop();
  await organization.stop();
});

describe('without an organization', () => {
  let application: TestApplication;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
  });
  afterAll(() => application?.stop());

  it('no account is offered, and there is no way in by one', async () => {
    const ask = (path: string, method = 'GET') =>
      fetch(`${application.address}/api/v1/sign-in${path}`, { method, redirect: 'manual' });
    expect(await (await ask('')).json()).toMatchObject({ account: null });
    expect([(await ask('/account', 'POST')).status, (await ask('/account/callback')).status]).toEqual([
      404, 404,
    ]);
  });
});
