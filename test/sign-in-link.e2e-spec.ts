import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';
import { openMailServer, type MailServer } from './harness/mail-server.js';

describe('signing in by a mailed link', () => {
  let mail: MailServer;
  let application: TestApplication;
  let stranger: Client;
  beforeAll(async () => {
    mail = await openMailServer();
    application = await openApplication({ today: '2022-12-01', settings: { SMTP_URL: mail.url } });
    stranger = Client.stranger(application.address);
  });
  afterAll(async () => {
    await application?.stop();
    await mail.stop();
  });

  const ask = (email: string) => stranger.post('/api/v1/sign-in/link', { email });
  /** The link in the next mail. */
  const linkFor = async (email: string) => {
    const before = mail.mails.length;
    expect((await ask(email)).status).toBe(202);
    const [next] = await eventually(
      () => Promise.resolve(mail.mails.slice(before)),
      (mails) => mails.length > 0,
    );
    return { mail: next!, link: new URL(/http\S+\/sign-in\/link#\S+/.exec(next!.text!)![0]) };
  };
  const use = (link: URL, headers: Record<string, string> = {}) =>
    stranger.post('/api/v1/sign-in/link/use', { token: link.hash.slice(1) }, headers);
  const cookieIn = (answer: Response) => answer.headers.getSetCookie()[0] ?? '';
  const meBy = (cookie: string) =>
    fetch(`${application.address}/api/v1/me`, { headers: { cookie: cookie.split(';')[0]! } });

  it('is offered where there is a mail server', async () => {
    expect(await stranger.get('/api/v1/sign-in')).toMatchObject({ link: true });
  });

  it('mails it in the person’s language, and signs in whoever clicks', async () => {
    const { mail: received, link } = await linkFor('focal@sample.test');
    expect(received.subject).toBe('授权任务跟踪系统：您的链接');
    expect(received.html).toContain(`href="${link.href}"`);
    expect(received.html).toContain('lang="zh"');

    const answer = await use(link);
    expect(answer.status).toBe(204);
    expect(cookieIn(answer)).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(await (await meBy(cookieIn(answer))).json()).toMatchObject({ email: 'focal@sample.test' });
  });

  it('is mailed by an administrator, too, and says so', async () => {
    const administrator = await application.signedIn('administrator');
    const { items } = await administrator.get<{ items: { id: string }[] }>(
      '/api/v1/users?q=focal@sample.test',
    );
    const before = mail.mails.length;
    expect((await administrator.post(`/api/v1/users/${items[0]!.id}/invitation`)).status).toBe(202);
    const [received] = await eventually(
      () => Promise.resolve(mail.mails.slice(before)),
      (mails) => mails.length > 0,
    );
    expect(received!.subject).toBe('授权任务跟踪系统：您的访问权限');
    const link = new URL(/http\S+\/sign-in\/link#\S+/.exec(received!.text!)![0]);
    expect((await use(link)).status).toBe(204);
  });

  it('is not used up by a scanner that opens it, and not twice by anybody', async () => {
    const { link } = await linkFor('director@sample.test');
    // What stands behind "#" stays in the browser: a scanner asks for the page alone.
    for (const method of ['GET', 'HEAD', 'GET'])
      await fetch(new URL(link.pathname, application.address), { method }).then((page) => page.arrayBuffer());
    expect((await use(link)).status).toBe(204);

    const replayed = await use(link);
    expect(replayed.status).toBe(410);
    expect(replayed.headers.getSetCookie()).toEqual([]);
    expect(await replayed.json()).toMatchObject({ type: 'urn:mandate-tracker:problem:link-spent' });
  });

  it('is not shown to those who read the mailbox, and stands in no log of the database', async () => {
    const { link } = await linkFor('member@sample.test');
    const secret = link.hash.slice(1);
    const kept = await application.ask<{ n: number }>(
      `SELECT count(*)::int AS n FROM mail WHERE html LIKE '%${secret}%' OR text LIKE '%${secret}%'`,
    );
    expect(kept).toEqual([{ n: 0 }]);
    const officer = await application.signedIn('officer');
    expect(await officer.text('/api/v1/reminders/mailbox')).not.toContain(secret);
  });

  it('answers the same for an address that nobody has, and mails nothing', async () => {
    const before = mail.mails.length;
    const [known, unknown] = [await ask('administrator@sample.test'), await ask('nobody@sample.test')];
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
    await eventually(
      () => Promise.resolve(mail.mails.length),
      (n) => n > before,
    );
    await linkFor('officer@sample.test');
    const receivers = mail.mails
      .slice(before)
      .flatMap(({ to }) => (Array.isArray(to) ? to : [to!]).map(({ text }) => text));
    expect(receivers.join()).not.toContain('nobody');
  });

  it('gives a session of its own, whatever the browser showed before, and ends that one', async () => {
    const planted = 'mandates_session=known-to-an-attacker';
    const theirs = cookieIn(
      await use((await linkFor('officer@sample.test')).link, { cookie: planted }),
    ).split(';')[0]!;
    expect(theirs).not.toBe(planted);
    expect((await meBy(planted)).status).toBe(401);

    const { link } = await linkFor('director@sample.test');
    const mine = cookieIn(await use(link, { cookie: theirs })).split(';')[0]!;
    expect(mine).not.toBe(theirs);
    expect([(await meBy(theirs)).status, (await meBy(mine)).status]).toEqual([401, 200]);
  });

  it('is not clicked by the page of somebody else', async () => {
    const { link } = await linkFor('member@sample.test');
    expect((await use(link, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await use(link, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await use(link)).status).toBe(204);
  });

  it('is asked for a few times and no more', async () => {
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await ask('somebody@sample.test')).status);
    expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
  });
});
