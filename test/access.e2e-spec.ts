import { readFileSync } from 'node:fs';
import { maySomewhere, type Action } from '#people';
import type { Role } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { holding } from './reach/holding.js';

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-allows'?: Action }>>>>;
}

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;
const nobodysId = '0190aaaa-0000-7000-8000-000000000001';

/** Every route of the description, with what one must be allowed to do to call it; null: anybody may. */
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { 'x-allows': allows }]) => ({
    line: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path: path.replace(/\{\w+\}/g, nobodysId),
    allows: allows ?? null,
  })),
);

/** The routes that anybody may call, one by one: another one is a decision, not an oversight. */
const open = [
  'GET /health/live',
  'GET /health/ready',
  'GET /api/v1/sign-in',
  'POST /api/v1/sign-in',
  'POST /api/v1/sign-in/sample',
  'POST /api/v1/sign-in/link',
  'POST /api/v1/sign-in/link/use',
  // To one's organization and back: what comes back is checked against the browser's own secret.
  'POST /api/v1/sign-in/account',
  'GET /api/v1/sign-in/account/callback',
  // Whoever has the link of an administrator chooses the password.
  'POST /api/v1/sign-in/password-link',
  'GET /api/v1/set-up',
  'POST /api/v1/set-up',
  // A calendar program knows the secret address, and nothing else.
  'GET /api/v1/feeds/{address}',
  // Whoever has the mail may leave its list; a mail program does so for them.
  'GET /api/v1/reminders/leave/{token}',
  'POST /api/v1/reminders/leave/{token}',
];

const roleOf: Readonly<Record<string, Role>> = {
  officer: 'governance-officer',
  director: 'director',
  focal: 'focal-point',
  member: 'member',
  administrator: 'administrator',
};

describe('every route of docs/openapi.json', () => {
  let application: TestApplication;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    application = await openApplication({ today: '2022-12-01' });
    for (const who of Object.keys(roleOf)) clients.set(who, await application.signedIn(who));
    clients.set('stranger', Client.stranger(application.address));
  });
  afterAll(() => application?.stop());

  /** Asks with nothing in it: who may not come in is told so before anything else is looked at. */
  const ask = async (who: string, method: string, path: string) => {
    const asking = method === 'GET' ? [] : ['{}', { 'content-type': 'application/json' }];
    const [body, headers] = asking as [string?, Record<string, string>?];
    const answer = await clients.get(who)!.ask(method, path, body, headers);
    await answer.arrayBuffer();
    return answer.status;
  };

  it('says what one must be allowed to do, or is open on purpose', () => {
    expect(routes.filter(({ allows }) => allows === null).map(({ line }) => line)).toEqual(open);
    expect(routes.length).toBeGreaterThan(open.length);
  });

  it.each(routes.filter(({ allows }) => allows !== null))(
    '$line: a stranger is asked to sign in',
    async (route) => {
      expect(await ask('stranger', route.method, route.path)).toBe(401);
    },
  );

  it.each(routes.filter(({ allows }) => allows === null))('$line: a stranger comes in', async (route) => {
    expect([401, 403]).not.toContain(await ask('stranger', route.method, route.path));
  });

  it.each(['__proto__', 'constructor'])('takes no %s in what is sent', async (name) => {
    const body = `{"name":"x","scopes":["read"],"days":1,"${name}":{"prototype":{"isAdmin":true}}}`;
    const answer = await clients
      .get('member')!
      .ask('POST', '/api/v1/me/tokens', body, { 'content-type': 'application/json' });
    expect([400, 422]).toContain(answer.status);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  // Whoever may take the sample away takes these people with it: that comes once, when everything else was asked.
  const takesEverybodyAway = ({ line, role, allows }: { line: string; role: Role; allows: Action }) =>
    line === 'DELETE /api/v1/sample' && maySomewhere(holding(role), allows);
  const walked = Object.entries(roleOf).flatMap(([who, role]) =>
    routes.flatMap((route) => (route.allows === null ? [] : [{ who, role, ...route, allows: route.allows }])),
  );
  const cells = [
    ...walked.filter((cell) => !takesEverybodyAway(cell)),
    ...walked.filter((cell) => takesEverybodyAway(cell)).slice(-1),
  ];

  it.each(cells)('$line: $role, by "$allows"', async ({ who, role, line, method, path, allows }) => {
    // Signing out for good would leave the others of this walk outside.
    if (line === 'POST /api/v1/sign-out') clients.set(who, await application.signedIn(who));
    const status = await ask(who, method, path);
    if (line === 'POST /api/v1/sign-out') clients.set(who, await application.signedIn(who));
    expect(status === 403 ? 'refused' : status === 401 ? 'unknown' : 'let in').toBe(
      maySomewhere(holding(role), allows) ? 'let in' : 'refused',
    );
    expect(status).toBeLessThan(500);
  });
});
