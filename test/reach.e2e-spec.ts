import { maySomewhere } from '#people';
import { roles, type Role } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { harbourBell } from './fixtures/harbour-bell.js';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { keepBoardThings } from './reach/board-things.js';
import { describedRoutes, type DescribedRoute } from './reach/described-routes.js';
import { holding } from './reach/holding.js';
import { kindsIn, pathTo, type KindOfThing, type Things } from './reach/kinds-of-things.js';
import { addSamplePerson } from './reach/sample-person.js';
import { smuggled, type OwnThings } from './reach/smuggled.js';
import { wishes } from './reach/wishes.js';

const routes = describedRoutes().filter(({ allows }) => allows !== null);
const unknown: Things = new Proxy({} as Things, { get: (_, kind) => String(kind) });

/** What concerns nobody but who asks, or makes something new that is nobody's yet. */
const ofOneself = [
  // Whom it may name is asked below.
  'PATCH /api/v1/me',
  'POST /api/v1/sign-out',
  'PUT /api/v1/me/password',
  'DELETE /api/v1/me/sessions',
  'POST /api/v1/me/tokens',
  'PUT /api/v1/me/following',
  // A file belongs to the body that its text names, when it was read; units belong to no body.
  'POST /api/v1/intake',
  'POST /api/v1/units',
  'PATCH /api/v1/units/{key}',
  'POST /api/v1/units/{key}/close',
  // Refused cell by cell: see "by a file" below.
  'POST /api/v1/users/import',
  // There is one sample, of all its bodies.
  'DELETE /api/v1/sample',
];
/** Of no body, and seen by everybody. */
const everybodys: readonly KindOfThing[] = ['unit', 'deadline'];
/** Of one person alone, or of their State. */
const personal: readonly KindOfThing[] = ['signedIn', 'token', 'feed'];

/** What is typed there and is not the asker's is told of as what there is not: by a fault in what was typed. */
const asIfUnknown = ['POST /api/v1/sessions', 'POST /api/v1/planned-documents'];
/** What whoever reaches it is told of the thing as it stands here. */
const otherwise: Readonly<Record<string, number>> = {
  // Not decided through yet.
  'GET /api/v1/intake/{id}/labels': 409,
  // It takes a form, and this is none.
  'POST /api/v1/intake/{id}/corrected-text': 422,
  // The reader found it: nobody has added it.
  'DELETE /api/v1/intake/{id}/proposals/{proposal}': 422,
};

/** Done last, so that there is something to reach until then. */
const ends = /^DELETE|\/(withdraw|leave|close|take-back|cancel|retire)$/;

describe('what there is in one body', () => {
  let application: TestApplication;
  let things: Things;
  /** The people of the Executive Board. */
  const here = new Map<Role, Client>();
  /** Those of the Sample Advisory Panel, who have no role in the Board. */
  const elsewhere = new Map<Role, Client>();
  let stranger: Client;
  let delegate: Client;
  let focalOfAnotherUnit: Client;

  beforeAll(async () => {
    application = await openApplication({
      today: '2022-12-01',
      // Thousands of requests come from one address here.
      // Nobody takes the mails; that some are sent is enough for an invitation to be made.
      settings: {
        SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
        REQUEST_LIMIT: '100',
        SMTP_URL: 'smtp://127.0.0.1:9',
      },
    });
    things = await keepBoardThings(application);
    await addSamplePerson(application, 'reader', { role: 'reader', body: 'executive-board', state: 'NO' });
    for (const [who, role] of Object.entries(hereAs)) here.set(role, await application.signedIn(who));
    for (const role of roles) {
      const unit = role === 'focal-point' ? 'policy-and-strategy' : null;
      await addSamplePerson(application, `panel-${role}`, { role, body: 'sample-panel', unit });
      elsewhere.set(role, await application.signedIn(`panel-${role}`));
    }
    delegate = await application.signedIn('delegate');
    const unit = 'budget-and-finance';
    await addSamplePerson(application, 'bookkeeper', { role: 'focal-point', body: 'executive-board', unit });
    focalOfAnotherUnit = await application.signedIn('bookkeeper');
    stranger = Client.stranger(application.address);
  }, 120_000);
  afterAll(() => application?.stop());

  /** Asks as somebody who means it: a whole body, and a version, which no thing has. */
  const ask = async (client: Client, { method, line, path }: DescribedRoute, query = '') => {
    const body = method === 'GET' ? undefined : JSON.stringify(wishes(things)[line] ?? {});
    const headers: Record<string, string> =
      body === undefined ? {} : { 'content-type': 'application/json', 'if-match': '"999"' };
    const answer = await client.ask(method, `${pathTo(path, things)}${query}`, body, headers);
    return { status: answer.status, text: await answer.text() };
  };
  /** The queries that name things, one after the other. */
  const queriesOf = (route: DescribedRoute) =>
    Object.entries(queriesFor(things))
      .filter(([name]) => route.asked.includes(name))
      .map(([name, value]) => `?${new URLSearchParams({ ...needed(route, things), [name]: value })}`);
  /** What of the Board stands in an answer that somebody got who has nothing to do with it. */
  const tellsOf = (text: string) =>
    Object.entries(things)
      .filter(([kind]) => !everybodys.includes(kind as KindOfThing))
      .filter(([, value]) => text.includes(value))
      .map(([kind]) => kind as KindOfThing);

  it('is named in every route that is described: another one says what stands in its places', () => {
    const silent = routes.filter(
      ({ line, method, path, takesBody }) =>
        kindsIn(path) === null ||
        (method !== 'GET' && kindsIn(path)!.length === 0 && !isAsked(line)) ||
        (takesBody && !isAsked(line)),
    );
    expect(silent.map(({ line }) => line)).toEqual([]);
    const lines = new Set(routes.map(({ line }) => line));
    expect([...Object.keys(wishes(unknown)), ...ofOneself].filter((line) => !lines.has(line))).toEqual([]);
  });

  const walked = routes.filter(({ line }) => !ofOneself.includes(line));

  it.each(walked)('$line: out of reach for a stranger', async (route) => {
    expect((await ask(stranger, route)).status).toBe(401);
  });

  it.each(walked)('$line: out of reach for people of another body', async (route) => {
    for (const [role, client] of elsewhere) {
      const allowed = maySomewhere(holding(role), route.allows!);
      // Whom the door refuses in every body, access.e2e-spec.ts asks.
      if (!allowed) continue;
      const plainly = `?${new URLSearchParams(needed(route, things))}`;
      for (const query of [plainly, ...queriesOf(route)]) {
        const { status, text } = await ask(client, route, query);
        const kinds = (kindsIn(route.path) ?? []).filter((kind) => !everybodys.includes(kind));
        const answered = `${role} ${query} ${status} ${tellsOf(text).join()}`;
        const isOf = kinds.length > 0 || route.method !== 'GET';
        if (asIfUnknown.includes(route.line))
          expect(answered).toMatch(/ 422 (?:body|session|body,session)?$/);
        else if (isOf) expect(answered).toBe(`${role} ${query} 404 `);
        else expect(answered).toMatch(/ (?:200|404|422) $/);
      }
    }
  });

  it('is out of reach beside what is one’s own', async () => {
    const own = await panelThings(application, elsewhere.get('governance-officer')!);
    for (const { what, who, asked, body, version = 1 } of smuggled(own, things)) {
      const [method, path] = asked.split(' ') as [string, string];
      const answer = await elsewhere.get(who)!.ask(method, `/api/v1${path}`, JSON.stringify(body), {
        'content-type': 'application/json',
        // What is one's own, in the version that stands.
        ...(path.startsWith('/planned') || version !== 1 ? {} : { 'if-match': '"1"' }),
      });
      // What they typed themselves, an answer may say again.
      const typed = `${path} ${JSON.stringify(body)}`;
      const told = tellsOf(await answer.text()).filter((kind) => !typed.includes(things[kind]));
      expect(`${what}: ${answer.status} ${told.join()}`).toMatch(/: (?:404|409|422) $/);
    }
  });

  it('is out of reach by a file: its people are not taken in, nor a text that was taken in already', async () => {
    const send = async (who: Role, path: string, name: string, text: string) => {
      const form = new FormData();
      form.set('file', new Blob([text]), name);
      const answer = await elsewhere.get(who)!.ask('POST', `/api/v1${path}`, form);
      return `${answer.status} ${tellsOf(await answer.text())}`;
    };
    const head = 'email,name,body,role\n';
    for (const row of ['keeper@sample.test,Renamed,sample-panel', 'mate@sample.test,Mate,executive-board'])
      expect(await send('administrator', '/users/import', 'people.csv', `${head}${row},reader\n`)).toMatch(
        /^422 (?:body)?$/,
      );
    expect(await send('governance-officer', '/intake', 'bell.txt', harbourBell.edited)).toBe('403 ');
  });

  it('has not changed by any of that', async () => {
    const [tried] = await application.ask<{ count: string }>(
      `SELECT count(*) FROM trail t JOIN person p ON p.id = t.actor_id
       WHERE p.email LIKE 'panel-%' AND t.body = 'executive-board'`,
    );
    expect(tried).toEqual({ count: '0' });
  });

  const ofUnits = walked.filter(
    ({ method, allows }) => method !== 'GET' && ['work-on-tasks', 'draft-answers'].includes(allows!),
  );
  it.each(ofUnits)(
    '$line: out of reach for a focal point of another unit',
    async ({ line, method, path }) => {
      // As one who looked: everybody of the secretariat sees what another unit owes, and its version.
      const thing = pathTo(path.split('/').slice(0, 5).join('/'), things);
      const seen = (await focalOfAnotherUnit.ask('GET', thing)).headers.get('etag');
      const { items } = await focalOfAnotherUnit.get<{ items: { id: string; version: number }[] }>(
        pathTo('/api/v1/mandates/{id}/items', things),
      );
      const [item] = items.filter(({ id }) => id === things.item);
      const task = (await focalOfAnotherUnit.ask('GET', `/api/v1/tasks/${things.task}`)).headers.get('etag');
      const version = Number(task?.replaceAll('"', ''));
      const wish = {
        ...wishes(things)[line],
        ...(line.includes('/items/') && { items: [pick(item!)] }),
        ...(line.includes('/undated/') && { tasks: [{ id: things.task, version }] }),
      };
      const answer = await focalOfAnotherUnit.ask(method, pathTo(path, things), JSON.stringify(wish), {
        'content-type': 'application/json',
        ...(seen !== null && { 'if-match': seen }),
      });
      expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([
        403,
        'urn:mandate-tracker:problem:not-allowed',
      ]);
    },
  );

  const inOrder = [
    ...walked.filter(({ line }) => !ends.test(line)),
    ...walked.filter(({ line }) => ends.test(line)),
  ];
  it.each(inOrder)('$line: in reach of those of the body who may, and of no other', async (route) => {
    const kinds = kindsIn(route.path) ?? [];
    if (kinds.some((kind) => personal.includes(kind))) {
      for (const [role, client] of here)
        expect(`${role} ${(await ask(client, route)).status}`).toBe(`${role} 404`);
      expect((await ask(delegate, route)).status).toBeLessThan(300);
      return;
    }
    let reached = false;
    for (const [role, client] of here) {
      const allowed = maySomewhere(holding(role), route.allows!);
      if (allowed && route.line.startsWith('PUT /api/v1/me/members-lists/') && role !== 'member') continue;
      // One who may is enough to show that there is something to reach; what was done twice is another question.
      if (allowed && reached && route.method !== 'GET') continue;
      const { status } = await ask(client, route, `?${new URLSearchParams(needed(route, things))}`);
      const answered = `${role} ${status}`;
      if (!allowed) expect(answered).toBe(`${role} 403`);
      else if (isOfAnotherState(role, route)) expect(answered).toBe(`${role} 404`);
      else if (route.line in otherwise) expect(answered).toBe(`${role} ${otherwise[route.line]}`);
      else expect(answered).toMatch(route.method === 'GET' ? / 200$/ : / (?:2\d\d|409|412|428)$/);
      reached ||= allowed;
    }
  });
});

/** The panel's own, as the sample has it. */
async function panelThings(application: TestApplication, officer: Client): Promise<OwnThings> {
  const [own] = await application.ask<Omit<OwnThings, 'document' | 'hook'>>(
    `SELECT 'sample-panel' AS body, t.session, m.id AS mandate, t.id AS task,
       (SELECT id FROM person WHERE email = 'panel-reader@sample.test') AS person
     FROM task t JOIN mandate m ON m.id = t.mandate_id
     WHERE m.body = 'sample-panel' AND t.starts_on > '2022-12-01' AND t.progress = 'not-started' ORDER BY t.id LIMIT 1`,
  );
  const made = async (path: string, body: object) =>
    ((await (await officer.post(`/api/v1${path}`, body)).json()) as { id: string }).id;
  const { session, body } = own!;
  const address = 'https://tool.example.org/in';
  return {
    ...own!,
    document: await made('/planned-documents', { session, titles: { en: 'Own' }, form: 'pre-session' }),
    hook: await made('/webhooks', { body, address, kinds: ['task.progressed'] }),
  };
}

const hereAs: Readonly<Record<string, Role>> = {
  administrator: 'administrator',
  officer: 'governance-officer',
  director: 'director',
  focal: 'focal-point',
  member: 'member',
  reader: 'reader',
};

function isAsked(line: string): boolean {
  return line in wishes(unknown) || ofOneself.includes(line);
}

/** A question that was asked for one State, and shown to no other. */
function isOfAnotherState(role: Role, { path }: DescribedRoute): boolean {
  return path.startsWith('/api/v1/questions/{id}') && (role === 'member' || role === 'reader');
}

/** What a query may name, each of it of the Board. */
function queriesFor({ body, session, mandate, person, unit }: Things): Readonly<Record<string, string>> {
  return {
    ...{ body, session, mandate, person, unit, dueAt: session, who: person, subject: mandate },
    q: 'bell',
  };
}

/** What a query must have besides; as much as a list gives at once. */
function needed({ path, asked }: DescribedRoute, { session, person }: Things): Record<string, string> {
  return {
    ...(asked.includes('limit') && { limit: '200' }),
    ...(path === '/api/v1/reports' && { session, format: 'html', lang: 'en' }),
    ...(path === '/api/v1/audit/export' && { format: 'csv' }),
    ...(path === '/api/v1/users/export' && { format: 'people.csv' }),
    ...(path.startsWith('/api/v1/reminders/preview') && { person, on: '2022-12-31' }),
  };
}

/** What is said of an item that is acted on. */
function pick({ id, version }: { readonly id: string; readonly version: number }) {
  return { id, version };
}
