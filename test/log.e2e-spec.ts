import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Receiver } from '#webhooks/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';
import { lampOil } from './fixtures/lamp-oil.js';
import { openApplication, type TestApplication } from './harness/application.js';
import { CookieJar } from './harness/cookie-jar.js';
import { eventually } from './harness/eventually.js';
import { freePort } from './harness/free-port.js';
import { anOrganization, type Organization } from './harness/organization.js';

const heron = 'a heron stands in the reeds';
const bittern = 'a bittern hides in the reeds';

/** All that went through the application, of which nothing may stand in its log or in what it refuses with. */
class Kept {
  readonly secrets = new Map<string, string>();

  add(what: string, secret: string | null | undefined): string {
    if (secret === null || secret === undefined || secret.length < 6)
      throw new Error(`there is no ${what} to keep secret: ${String(secret)}`);
    this.secrets.set(what, secret);
    return secret;
  }

  in(text: string): readonly string[] {
    const lower = text.toLowerCase();
    return [...this.secrets]
      .filter(([, secret]) => lower.includes(secret.toLowerCase()))
      .map(([what]) => what);
  }
}

/** In the order of the tests: each goes one way through the application; the last looks into its log. */
describe('what an application logs at LOG_LEVEL=debug', () => {
  const kept = new Kept();
  const refusals: string[] = [];
  let log = '';
  let organization: Organization;
  let application: TestApplication;
  let receiver: Receiver;
  let mail: Awaited<ReturnType<typeof openTalkativeServer>>;

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => {
        log += text.toString();
        return true;
      });
    [mail, receiver] = [await openTalkativeServer(), await Receiver.listen()];
    const port = await freePort();
    organization = await anOrganization(`http://127.0.0.1:${port}`, {
      wanjiru: { email: 'officer@sample.test', verified: true },
      stranger: { email: 'stranger@elsewhere.example', verified: true },
    });
    await organization.start();
    const key = Buffer.alloc(32, 7).toString('base64');
    application = await openApplication({
      today: '2016-12-01',
      settings: {
        ...{ LOG_LEVEL: 'debug', SMTP_URL: mail.url, PORT: String(port), ...organization.settings },
        ...{ SECRETS_KEY: key, WEBHOOKS_LOOPBACK: 'on' },
      },
    });
    kept.add('key of secrets', key);
    kept.add('secret of the organization', organization.settings['OIDC_CLIENT_SECRET']);
    kept.add('address of a person', '@sample.test');
    kept.add('address of a stranger', 'stranger@elsewhere.example');
    kept.add('password of the database', new URL(application.database).password || 'no password at all');
  }, 120_000);
  afterAll(async () => {
    await application?.stop();
    await organization?.stop();
    await receiver?.close();
    await mail?.stop();
    jest.restoreAllMocks();
  });

  /** Asks as a browser of the application's own pages; what is refused is kept to be looked at. */
  const ask = async (jar: CookieJar, method: string, path: string, body?: object | FormData) => {
    const answer = await jar.ask(new URL(path, application.address), {
      method,
      headers: {
        origin: application.address,
        ...(body instanceof FormData || body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.status >= 400) refusals.push(text);
    const cookie = jar.value('mandates_session');
    if (cookie !== undefined) kept.add(`cookie ${cookie.slice(0, 3)}`, cookie);
    return { status: answer.status, text, json: () => JSON.parse(text) as Record<string, string> };
  };
  const asSample = async (who: string) => {
    const jar = new CookieJar();
    await ask(jar, 'POST', '/api/v1/sign-in/sample', { email: `${who}@sample.test` });
    return jar;
  };

  it('signing in by a password, a wrong one and a weak one', async () => {
    const administrator = await asSample('administrator');
    const [focal] = await application.ask<{ id: string }>(
      `SELECT id FROM person WHERE email = 'focal@sample.test'`,
    );
    const made = await ask(administrator, 'POST', `/api/v1/users/${focal!.id}/invitation/link`);
    const token = kept.add('link to choose a password', new URL(made.json()['address']!).hash.slice(1));
    const [email, jar] = ['focal@sample.test', new CookieJar()];
    const choose = (password: string) =>
      ask(jar, 'POST', '/api/v1/sign-in/password-link', { token, password });
    expect((await choose(kept.add('weak password', 'password1'))).status).toBe(422);
    expect((await choose(kept.add('password', heron))).status).toBe(204);
    expect((await choose(bittern)).status).toBe(410);
    const signIn = (password: unknown) => ask(jar, 'POST', '/api/v1/sign-in', { email, password });
    expect((await signIn(heron)).status).toBe(204);
    expect((await signIn(kept.add('wrong password', bittern))).status).toBe(401);
    expect((await signIn({ typed: kept.add('malformed password', 'a coot in an object') })).status).toBe(422);
  });

  it('signing in by a mailed link, and by one that was used', async () => {
    const jar = new CookieJar();
    await ask(jar, 'POST', '/api/v1/sign-in/link', { email: 'director@sample.test' });
    const [text] = await eventually(
      () => Promise.resolve(mail.texts),
      ({ length }) => length > 0,
    );
    const token = kept.add('link to sign in', /\/sign-in\/link#(\S+)/.exec(text!)![1]);
    const use = () => ask(jar, 'POST', '/api/v1/sign-in/link/use', { token });
    expect([(await use()).status, (await use()).status]).toEqual([204, 410]);
  });

  it('a mail server that answers with the address of whom it does not take', async () => {
    mail.refusesFor('451 4.2.1');
    await ask(new CookieJar(), 'POST', '/api/v1/sign-in/link', { email: 'member@sample.test' });
    await application.ring('make-digests');
    await eventually(
      () => Promise.resolve(log),
      (said) => said.includes('send-sign-in-link') && said.includes('send-digest'),
      60,
    );
  }, 90_000);

  it('a token of a program, in the header and where it does not belong', async () => {
    const made = await ask(await asSample('officer'), 'POST', '/api/v1/me/tokens', {
      ...{ name: 'reader', scopes: ['read'], days: 2 },
    });
    const token = kept.add('token', made.json()['token']);
    const show = async (authorization: string, path = '/api/v1/me') => {
      const answer = await fetch(new URL(path, application.address), { headers: { authorization } });
      const text = await answer.text();
      if (answer.status >= 400) refusals.push(text);
      return answer.status;
    };
    expect(await show(`Bearer ${token}`)).toBe(200);
    expect(await show(`Bearer ${kept.add('wrong token', 'mandates_somebody-guessed-this')}`)).toBe(401);
    expect(await show('', `/api/v1/me?token=${token}`)).toBe(401);
    expect(await show('', `/api/v1/sign-in/account/callback?code=${token}&state=${token}`)).toBeLessThan(500);
  });

  it('a calendar feed and the way out of a list', async () => {
    const feed = await ask(await asSample('member'), 'POST', '/api/v1/me/feeds', { about: 'person' });
    const { pathname } = new URL(feed.json()['address']!);
    kept.add('address of a feed', pathname.split('/').at(-1));
    const jar = new CookieJar();
    expect((await ask(jar, 'GET', pathname)).status).toBe(200);
    const leave = kept.add('way out of a list', 'somebody-guessed-a-way-out-of-it');
    expect((await ask(jar, 'GET', `/api/v1/reminders/leave/${leave}`)).status).toBe(200);
  });

  it('a file with decisions, and one that cannot be read', async () => {
    const officer = await asSample('officer');
    kept.add('text of a decision', 'oil for the lamps');
    kept.add('name of a file', 'secret-lamp-oil');
    const send = (name: string, content: string) => {
      const form = new FormData();
      form.set('file', new Blob([content]), name);
      return ask(officer, 'POST', '/api/v1/intake', form);
    };
    const { id } = (await send('secret-lamp-oil.txt', lampOil)).json();
    await eventually(
      async () => (await ask(officer, 'GET', `/api/v1/intake/${id}`)).json(),
      ({ state }) => state === 'ready',
    );
    expect((await ask(officer, 'GET', '/api/v1/mandates?q=oil+for+the+lamps')).status).toBe(200);
    await send('secret-lamp-oil.pdf', `%PDF-1.7\noil for the lamps`);
    await ask(officer, 'POST', `/api/v1/intake/${id}/proposals`, { start: 'oil for the lamps', end: 3 });
  });

  it('a webhook, whose other side fails', async () => {
    const officer = await asSample('officer');
    receiver.answer = 500;
    const made = await ask(officer, 'POST', '/api/v1/webhooks', {
      body: 'executive-board',
      address: `${receiver.origin}/${kept.add('address of a webhook', 'secret-way-in')}`,
      kinds: ['task.progressed'],
    });
    kept.add('secret of a webhook', made.json()['secret']!.replace('whsec_', ''));
    await ask(officer, 'POST', `/api/v1/webhooks/${made.json()['id']}/test`);
    await eventually(
      () => Promise.resolve(log),
      (said) => said.includes('webhook delivery'),
    );
    kept.add('signature', String(receiver.received[0]!.headers['webhook-signature']).split(',')[1]);
  });

  it('an account of one’s organization, a known and an unknown one', async () => {
    const isCallback = ({ pathname }: URL) => pathname.endsWith('/sign-in/account/callback');
    for (const as of ['wanjiru', 'stranger']) {
      const jar = new CookieJar();
      const begun = await ask(jar, 'POST', '/api/v1/sign-in/account', {});
      const page = await jar.follow(begun.json()['address']!, isCallback);
      const chosen = await jar.ask(page, { method: 'POST', body: new URLSearchParams({ as }) });
      const back = await jar.follow(new URL(chosen.headers.get('location')!, page), isCallback);
      for (const name of ['code', 'state']) kept.add(`${name} for ${as}`, back.searchParams.get(name));
      expect((await ask(jar, 'GET', `${back.pathname}${back.search}`)).status).toBe(303);
      // The same answer again, and one without its browser.
      for (const again of [jar, new CookieJar()])
        expect((await ask(again, 'GET', `${back.pathname}${back.search}`)).status).toBe(303);
    }
  });

  it('what goes wrong inside', async () => {
    const officer = await asSample('officer');
    await application.ask('ALTER TABLE webhook RENAME TO webhook_of_before');
    const answer = await ask(officer, 'POST', '/api/v1/webhooks', {
      ...{ body: 'executive-board', address: `${receiver.origin}/secret-way-in`, kinds: ['task.progressed'] },
    });
    await application.ask('ALTER TABLE webhook_of_before RENAME TO webhook');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/relation|INSERT|\.ts|\.js|pg|typeorm/i);
    await ask(officer, 'POST', '/api/v1/due-rules/describe', { rule: { kind: 'oil for the lamps' } });
  });

  it('holds what happened, and no secret, address or text of a decision; nor does what was refused', () => {
    const lines = log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { level: number; req?: { path: string; method: string } });
    const paths = new Set(
      lines.flatMap(({ req }) => (req === undefined ? [] : [`${req.method} ${req.path}`])),
    );
    expect([...paths]).toEqual(
      expect.arrayContaining([
        'POST /api/v1/sign-in',
        'POST /api/v1/intake',
        'GET /api/v1/feeds/…',
        'GET /api/v1/reminders/leave/…',
        'GET /api/v1/sign-in/account/callback',
      ]),
    );
    for (const tag of ['wrong-credentials', 'link-spent', 'webhook delivery', 'relation \\"webhook\\"'])
      expect(log).toContain(tag);
    expect(kept.secrets.size).toBeGreaterThan(20);
    expect(kept.in(log)).toEqual([]);
    expect(refusals.length).toBeGreaterThan(8);
    // Whoever typed something is told so in their own words: that is no secret to them.
    const typed = ['text of a decision', 'name of a file'];
    expect(kept.in(refusals.join('\n')).filter((what) => !typed.includes(what))).toEqual([]);
  });
});

/** A mail server that says in its refusals whom they are about, as many do. */
async function openTalkativeServer() {
  const texts: string[] = [];
  let refusal: string | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, answer) => {
      if (refusal === null) return answer();
      const [code] = refusal.split(' ');
      answer(
        Object.assign(new Error(`${refusal!} <${address.toUpperCase()}>: mailbox is full`), {
          responseCode: Number(code),
        }),
      );
    },
    onData: (stream, _, answer) => {
      void simpleParser(stream).then(({ text }) => {
        texts.push(text ?? '');
        answer();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    texts,
    refusesFor: (reason: string) => void (refusal = reason),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
