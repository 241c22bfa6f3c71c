import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import type { Client } from './harness/client.js';
import { eventually } from './harness/eventually.js';

const board = 'executive-board';
const nobodysId = '0190aaaa-0000-7000-8000-000000000001';
type Answered = Record<string, never> & {
  readonly items: readonly (Record<string, never> & { readonly person: { readonly id: string } })[];
  readonly next: string | null;
};

describe('reminders through the HTTP interface', () => {
  let application: TestApplication;
  let officer: Client;
  let director: Client;
  let member: Client;
  let panel: string;
  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    officer = await application.signedIn('officer');
    director = await application.signedIn('director');
    member = await application.signedIn('member');
    // What the beginning of the day adds, and what goes today, would come between the pages.
    await application.ring('begin-day');
    await application.ring('make-digests');
    const open = `SELECT 1 FROM body WHERE day_begun_on IS NULL
      UNION ALL SELECT 1 FROM digest WHERE state IN ('queued', 'sending')`;
    await eventually(
      () => application.ask(open),
      (rows) => rows.length === 0,
    );
    const { items } = await json<{ items: { body: string }[] }>(officer, '/api/v1/reminders?limit=1');
    panel = items[0]!.body;
  });
  afterAll(() => application?.stop());

  const json = async <T = Answered>(who: Client, path: string): Promise<T> => {
    const answer = await who.ask('GET', path);
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as T;
  };
  const send = (who: Client, method: string, path: string, body: object, etag?: string) =>
    who.ask(method, path, JSON.stringify(body), {
      'content-type': 'application/json',
      ...(etag === undefined ? {} : { 'if-match': etag }),
    });

  it('list what is planned, page by page, each once', async () => {
    const seen: string[] = [];
    let total = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { items: { id: string; onDate: string }[]; next: string | null; total: number } =
        await json(officer, `/api/v1/reminders?from=2022-12-02&limit=7${query}`);
      seen.push(...page.items.map(({ id, onDate }) => `${onDate} ${id}`));
      total = page.total;
      cursor = page.next;
    }
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
    expect(seen.map((line) => line.slice(0, 10))).toEqual([...seen.map((line) => line.slice(0, 10))].sort());
  });

  it('show a mail before it goes, in any language', async () => {
    const { items } = await json(officer, '/api/v1/reminders/coming?limit=1');
    const { onDate, person } = items[0]! as never as { onDate: string; person: { id: string } };
    const path = `/api/v1/reminders/preview?person=${person.id}&on=${onDate}`;
    const english = await json<{ subject: string }>(officer, `${path}&lang=en`);
    expect(english.subject).toContain('Mandate Tracker');
    const arabic = await json<{ subject: string; html: string }>(officer, `${path}&lang=ar`);
    expect(arabic.subject).toContain('متابعة الولايات');
    expect(arabic.html).toContain('dir="rtl"');
    const page = await officer.ask('GET', path.replace('preview?', 'preview/page?'));
    expect(page.headers.get('content-security-policy')).toContain('sandbox');
    expect((await director.ask('GET', path)).status).toBe(403);
  });

  it('let an officer change the policy of a body, after a look at what it does', async () => {
    const path = `/api/v1/bodies/${panel}/reminder-policy`;
    const shown = await director.ask('GET', path);
    expect(shown.status).toBe(200);
    const etag = shown.headers.get('etag')!;
    const change = {
      steps: { submission: [{ days: 30, when: 'before', to: ['focal-points', 'directors'] }] },
    };
    const preview = await send(officer, 'PATCH', `${path}?preview=true`, change, etag);
    expect([preview.status, preview.headers.get('etag')]).toEqual([200, etag]);
    const expected = (await preview.json()) as { effect: { added: number; withdrawn: number } };
    expect(expected.effect.added + expected.effect.withdrawn).toBeGreaterThan(0);

    const changed = await send(officer, 'PATCH', path, change, etag);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect(await changed.json()).toEqual(expected);
    expect((await send(officer, 'PATCH', path, change, etag)).status).toBe(412);
    expect((await send(officer, 'PATCH', path, change)).status).toBe(428);
    expect((await send(director, 'PATCH', path, change, etag)).status).toBe(403);
    const steps = [{ days: 0, when: 'after', to: ['directors'] }];
    const wrong = await send(officer, 'PATCH', path, { steps: { by: steps } }, changed.headers.get('etag')!);
    expect(wrong.status).toBe(422);
  });

  it('let people say how, when and to whom they are spoken to', async () => {
    const me = await director.ask('GET', '/api/v1/me');
    const { items } = await json<{ items: { id: string; name: string }[] }>(director, '/api/v1/me/delegates');
    const pause = { from: '2022-12-05', until: '2022-12-09', delegate: items[0]!.id };
    const change = { zone: 'Europe/Zurich', digestHour: 9, pause };
    const changed = await send(director, 'PATCH', '/api/v1/me', change, me.headers.get('etag')!);
    expect(await changed.json()).toMatchObject({
      ...change,
      pause: { ...pause, delegateName: items[0]!.name },
    });
    const etag = changed.headers.get('etag')!;
    for (const wrong of [
      { zone: '+03:00' },
      { zone: 'Mars/Olympus' },
      { digestHour: 24 },
      { pause: { from: '2022-12-09', until: '2022-12-05', delegate: null } },
      { pause: { from: '2022-12-09', until: null, delegate: nobodysId } },
    ]) {
      expect([wrong, (await send(director, 'PATCH', '/api/v1/me', wrong, etag)).status]).toEqual([
        wrong,
        422,
      ]);
    }
    const back = await send(director, 'PATCH', '/api/v1/me', { pause: null }, etag);
    expect(await back.json()).toMatchObject({ pause: null, digestHour: 9 });
  });

  it('let an officer set them for somebody who is away already, and send a mail before its hour', async () => {
    const { items } = await json<{ items: { id: string; name: string; version: number }[] }>(
      officer,
      '/api/v1/reminders/people',
    );
    const one = items[0]!;
    const path = `/api/v1/reminders/people/${one.id}`;
    const changed = await send(officer, 'PATCH', path, { digestHour: 11 }, `"${one.version}"`);
    expect(await changed.json()).toMatchObject({ id: one.id, digestHour: 11 });
    expect((await send(officer, 'PATCH', path, { digestHour: 12 }, `"${one.version}"`)).status).toBe(412);
    expect((await send(director, 'PATCH', path, { digestHour: 12 }, `"${one.version}"`)).status).toBe(403);

    const statuses = [];
    for (const { id } of items)
      statuses.push((await send(officer, 'POST', `/api/v1/reminders/people/${id}/send-now`, {})).status);
    expect(statuses.every((status) => status === 204 || status === 409)).toBe(true);
    expect((await send(member, 'POST', `${path}/send-now`, {})).status).toBe(403);
  });

  it('show what failed, and the lists that members get', async () => {
    expect(await json(officer, '/api/v1/reminders/failed')).toEqual({ items: [], next: null, total: 0 });
    const lists = await json(officer, '/api/v1/reminders/lists');
    expect(Array.isArray(lists.items)).toBe(true);
    const own = await json<{ items: object[] }>(member, '/api/v1/me/members-lists');
    expect(own.items).toContainEqual({ body: board, wanted: true });
    const left = await send(member, 'PUT', `/api/v1/me/members-lists/${board}`, { wanted: false });
    expect(((await left.json()) as { items: object[] }).items).toContainEqual({ body: board, wanted: false });
    const other = await send(director, 'PUT', `/api/v1/me/members-lists/${board}`, { wanted: false });
    expect(other.status).toBe(404);
  });

  it('ask whoever opens the way out of a list, and refuse one that nobody was given', async () => {
    const path = `/api/v1/reminders/leave/${'x'.repeat(43)}`;
    const page = await (await member.ask('GET', path)).text();
    expect(page).toContain('<form method="post">');
    expect(
      (
        await member.ask('POST', path, 'List-Unsubscribe=One-Click', {
          'content-type': 'application/x-www-form-urlencoded',
        })
      ).status,
    ).toBe(404);
  });
});
