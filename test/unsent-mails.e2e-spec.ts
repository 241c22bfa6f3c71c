import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';
import { openMailServer, type MailServer } from './harness/mail-server.js';

const panel = 'sample-panel';
const nobodysId = '0190aaaa-0000-7000-8000-000000000001';
const others = ['director', 'focal', 'member'] as const;

interface Failed {
  readonly id: string;
  readonly person: { readonly id: string };
  readonly onDate: string;
  readonly attempts: number;
  readonly failure: string;
  readonly reachedSince: boolean;
}
interface List {
  readonly id: string;
  readonly session: string;
  readonly goesOn: string;
  readonly state: string;
  readonly releasedBy: string | null;
  readonly planned: number;
  readonly sent: number;
  readonly version: number;
}

/** The panel of the sample meets on 14 February 2023; its papers are due on 20 December 2022. */
describe('on 1 December 2022, through the HTTP interface,', () => {
  let server: MailServer;
  let application: TestApplication;
  let officer: Client;
  const people = new Map<string, Client>();
  beforeAll(async () => {
    server = await openMailServer();
    application = await openApplication({ today: '2022-12-01', settings: { SMTP_URL: server.url } });
    officer = await application.signedIn('officer');
    for (const who of others) people.set(who, await application.signedIn(who));
    await application.ring('begin-day');
    await eventually(
      () => application.ask('SELECT 1 FROM body WHERE day_begun_on IS NULL'),
      (rows) => rows.length === 0,
    );
  });
  afterAll(async () => {
    await application?.stop();
    await server.stop();
  });

  /** The officer changes something that has a version, as it stands now. */
  const change = async (path: string, body: object) => {
    const seen = (await officer.ask('GET', path)).headers.get('etag') ?? '';
    const answer = await officer.patch(path, Number(seen.replaceAll('"', '')), body);
    expect([path, answer.status]).toEqual([path, 200]);
  };
  const idOf = async (who: string) => {
    const [person] = await application.ask<{ id: string }>(
      `SELECT id FROM person WHERE email = '${who}@sample.test'`,
    );
    return person!.id;
  };
  /** What each of the others is answered who asks for the same. */
  const refusals = async (method: string, path: string, headers: Record<string, string> = {}) => {
    const answers = [];
    for (const [who, client] of people)
      answers.push([who, (await client.ask(method, path, undefined, headers)).status]);
    return answers;
  };
  const allForbidden = others.map((who) => [who, 403]);
  const problem = async (answer: Response) => ((await answer.json()) as { type: string }).type;
  const failed = async () => (await officer.get<{ items: Failed[] }>('/api/v1/reminders/failed')).items;
  const mailsTo = (who: string) =>
    server.mails.filter(({ to }) => [to].flat().some((each) => each?.text.includes(`${who}@sample.test`)));
  const nothingIsUnderWay = () =>
    eventually(
      () => application.ask(`SELECT 1 FROM digest WHERE state IN ('queued', 'sending')`),
      (rows) => rows.length === 0,
    );

  describe('the mail of a focal point whose hour has not come', () => {
    let focal: string;
    let sendNow: string;
    beforeAll(async () => {
      focal = await idOf('focal');
      sendNow = `/api/v1/reminders/people/${focal}/send-now`;
      await change(`/api/v1/reminders/people/${focal}`, { digestHour: 23 });
    });

    it('is sent now by the officer alone; the mail server knows no such address, and that is seen', async () => {
      await change(`/api/v1/bodies/${panel}/reminder-policy`, {
        steps: { submission: [{ days: 19, when: 'before', to: ['focal-points'] }] },
      });
      server.knowsNobody(true);
      expect(await refusals('POST', sendNow)).toEqual(allForbidden);
      expect((await officer.post(`/api/v1/reminders/people/${nobodysId}/send-now`)).status).toBe(404);
      const nothing = await officer.post(`/api/v1/reminders/people/${await idOf('member')}/send-now`);
      expect([nothing.status, await problem(nothing)]).toEqual([
        409,
        'urn:mandate-tracker:problem:nothing-due',
      ]);
      expect((await officer.post(sendNow)).status).toBe(204);
      const [mail, ...more] = await eventually(failed, (items) => items.length > 0);
      expect(more).toEqual([]);
      expect(mail).toMatchObject({
        person: { id: focal },
        onDate: '2022-12-01',
        attempts: 1,
        reachedSince: false,
      });
      // What the server said, without the address that it said it of.
      expect(mail!.failure).toContain('no such mailbox here');
      expect(mail!.failure).not.toContain('focal@');
      expect(await refusals('GET', '/api/v1/reminders/failed')).toEqual(allForbidden);
    });

    it('is tried again by the officer alone, once, and reaches the focal point', async () => {
      const [mail] = await failed();
      const retry = `/api/v1/reminders/failed/${mail!.id}/retry`;
      expect(await refusals('POST', retry)).toEqual(allForbidden);
      expect((await failed()).map(({ id }) => id)).toEqual([mail!.id]);

      server.knowsNobody(false);
      const clicks = await Promise.all([1, 2, 3].map(() => officer.post(retry)));
      expect(clicks.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
      await eventually(
        () => Promise.resolve(mailsTo('focal')),
        (mails) => mails.length > 0,
      );
      await nothingIsUnderWay();
      expect(mailsTo('focal')).toHaveLength(1);
      expect(await failed()).toEqual([]);

      const late = await officer.post(retry);
      expect([late.status, await problem(late)]).toEqual([409, 'urn:mandate-tracker:problem:not-failed']);
      expect((await officer.post(`/api/v1/reminders/failed/${nobodysId}/retry`)).status).toBe(404);
      expect((await officer.post('/api/v1/reminders/failed/1/retry')).status).toBe(422);
    });

    it('is not sent a second time that day', async () => {
      const again = await officer.post(sendNow);
      expect(again.status).toBe(409);
      expect(mailsTo('focal')).toHaveLength(1);
    });

    it('left its steps in the trail', async () => {
      const steps = await application.ask<{ action: string }>(
        `SELECT t.action FROM trail t JOIN digest d ON d.id::text = t.subject_id WHERE d.person_id = '${focal}' ORDER BY t.id`,
      );
      expect(steps.map(({ action }) => action)).toEqual([
        'digest.sent-by-hand',
        'digest.taken',
        'digest.failed',
        'digest.tried-again',
        'digest.taken',
        'digest.sent',
      ]);
    });
  });

  describe('the list that members get before the session of the panel', () => {
    let path: string;
    const list = () => officer.get<List>(path);
    const act = async (what: 'release' | 'hold', version: number | null) =>
      officer.ask(
        'POST',
        `${path}/${what}`,
        undefined,
        version === null ? {} : { 'if-match': `"${version}"` },
      );
    beforeAll(async () => {
      await change(`/api/v1/bodies/${panel}/reminder-policy`, { membersList: { before: 75, hold: true } });
      const { items } = await officer.get<{ items: List[] }>('/api/v1/reminders/lists');
      expect(items).toMatchObject([
        { session: `${panel}/2023/1`, goesOn: '2022-12-01', state: 'held', planned: 0, sent: 0 },
      ]);
      path = `/api/v1/reminders/lists/${items[0]!.id}`;
    });

    it('is shown to the officer alone before it is released, in the members’ language and in any other', async () => {
      type Preview = { lang: string; languages: object[]; subject: string; text: string; html: string };
      const english = await officer.get<Preview>(`${path}/preview`);
      expect(english).toMatchObject({ lang: 'en', languages: [{ lang: 'en', people: 1 }] });
      expect(english.text).toContain('Outstanding before');
      expect(english.html).toContain('lang="en"');
      const arabic = await officer.get<Preview>(`${path}/preview?lang=ar`);
      expect(arabic).toMatchObject({ lang: 'ar', languages: english.languages });
      expect(arabic.html).toContain('dir="rtl"');
      expect((await officer.ask('GET', `${path}/preview?lang=xx`)).status).toBe(422);

      const page = await officer.ask('GET', `${path}/preview/page?lang=fr`);
      expect(page.headers.get('content-security-policy')).toContain('sandbox');
      expect(page.headers.get('cache-control')).toBe('private, no-store');
      expect(await page.text()).toContain('lang="fr"');

      for (const hidden of ['', '/preview', '/preview/page'])
        expect([hidden, await refusals('GET', path + hidden)]).toEqual([hidden, allForbidden]);
      expect((await officer.ask('GET', `/api/v1/reminders/lists/${nobodysId}/preview`)).status).toBe(404);
      expect(await list()).toMatchObject({ state: 'held', planned: 0 });
    });

    it('is released by the officer alone, who saw it as it stands', async () => {
      const { version } = await list();
      expect(await refusals('POST', `${path}/release`, { 'if-match': `"${version}"` })).toEqual(allForbidden);
      expect(await refusals('POST', `${path}/hold`, { 'if-match': `"${version}"` })).toEqual(allForbidden);
      expect((await act('release', null)).status).toBe(428);
      expect((await act('release', version + 1)).status).toBe(412);
      expect(await list()).toMatchObject({ state: 'held', version });

      const released = await act('release', version);
      expect(released.status).toBe(200);
      expect(released.headers.get('etag')).not.toBe(`"${version}"`);
      expect(await released.json()).toMatchObject({ state: 'released', planned: 1, sent: 0 });
    });

    it('is held again before anybody has it, and then goes to nobody', async () => {
      const { version } = await list();
      const held = await act('hold', version);
      expect(await held.json()).toMatchObject({ state: 'held', releasedBy: null, planned: 0 });
      await application.ring('make-digests');
      await eventually(
        () => Promise.resolve(mailsTo('officer')),
        (mails) => mails.length > 0,
      );
      await nothingIsUnderWay();
      expect(mailsTo('officer')[0]!.text).toContain('A list for members is due to go and is held');
      expect(mailsTo('member')).toEqual([]);
    });

    it('goes to members once it is released; a member’s mail that failed is tried again like any other', async () => {
      server.knowsNobody(true);
      expect((await act('release', (await list()).version)).status).toBe(200);
      await application.ring('make-digests');
      const [mail, ...more] = await eventually(failed, (items) => items.length > 0);
      expect(more).toEqual([]);
      expect(mail!.person.id).toBe(await idOf('member'));
      expect(await list()).toMatchObject({ state: 'released', planned: 1, sent: 0 });

      server.knowsNobody(false);
      expect((await officer.post(`/api/v1/reminders/failed/${mail!.id}/retry`)).status).toBe(204);
      await eventually(list, ({ sent }) => sent === 1);
      const [received, ...others] = mailsTo('member');
      expect(others).toEqual([]);
      const { text } = await officer.get<{ text: string }>(`${path}/preview`);
      const words = (whole: string) => whole.replaceAll('\r\n', '\n').split('\n-- \n')[0]!.trim();
      expect(words(received!.text!)).toBe(words(text));
      expect(received!.headers.has('list')).toBe(true);
    });

    it('is left by the address that its mail carries, by whoever knows it', async () => {
      const { unsubscribe } = mailsTo('member')[0]!.headers.get('list') as unknown as {
        unsubscribe: { url: string };
      };
      const way = new URL(unsubscribe.url).pathname;
      const left = await fetch(`${application.address}${way}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(left.status).toBe(200);
      const own = await people.get('member')!.get<{ items: object[] }>('/api/v1/me/members-lists');
      expect(own.items).toContainEqual({ body: panel, wanted: false });
      expect(await list()).toMatchObject({ left: 1 });
    });
  });
});
