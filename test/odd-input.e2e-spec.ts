import { maySomewhere } from '#people';
import { roles, type Role } from '#platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApplication, type TestApplication } from './harness/application.js';
import { Client } from './harness/client.js';
import { keepBoardThings } from './reach/board-things.js';
import { describedRoutes, describedValues, type DescribedRoute } from './reach/described-routes.js';
import { holding } from './reach/holding.js';
import { kindsIn, pathTo, type Things } from './reach/kinds-of-things.js';
import { oddIn, oddTextsFor } from './reach/odd-values.js';
import { wishes } from './reach/wishes.js';

/** One thing that is sent, and what it has that is odd. */
interface Odd {
  readonly what: string;
  readonly wrong: boolean;
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const named = describedValues();
const routes = describedRoutes().filter(({ path }) => path.startsWith('/api/v1/'));
/** Done last, so that there is something to send it to until then. */
const ends = /^DELETE|\/(withdraw|leave|close|take-back|cancel|sign-out|unlink)$/;

describe('odd input', () => {
  let application: TestApplication;
  let things: Things;
  let delegate: Client;
  let stranger: Client;
  const people = new Map<Role, Client>();

  beforeAll(async () => {
    application = await openApplication({
      today: '2022-12-01',
      settings: {
        SECRETS_KEY: Buffer.alloc(32, 7).toString('base64'),
        REQUEST_LIMIT: '1000',
        SMTP_URL: 'smtp://127.0.0.1:9',
      },
    });
    things = await keepBoardThings(application);
    for (const role of roles)
      if (role !== 'reader') people.set(role, await application.signedIn(signsInAs[role]));
    delegate = await application.signedIn('delegate');
    stranger = Client.stranger(application.address);
  }, 120_000);
  afterAll(() => application?.stop());

  const whoMay = ({ path, allows }: DescribedRoute): Client => {
    if (allows === null) return stranger;
    if (kindsIn(path)?.some((kind) => ['signedIn', 'token', 'feed', 'question'].includes(kind))) {
      if (maySomewhere(holding('member'), allows)) return delegate;
    }
    return people.get(inTurn.find((role) => maySomewhere(holding(role), allows))!)!;
  };
  const versionOf = async (client: Client, { path }: DescribedRoute) => {
    const [thing] = [/^\/api\/v1\/[^{]*\{\w+\}/.exec(path)?.[0] ?? path];
    const seen = await client.ask('GET', pathTo(thing, things));
    await seen.arrayBuffer();
    return seen.headers.get('etag') ?? '"1"';
  };

  it.each([
    ...routes.filter(({ line }) => !ends.test(line)),
    ...routes.filter(({ line }) => ends.test(line)),
  ])(
    '$line: is refused with what to do, and breaks nothing',
    async (route) => {
      const client = whoMay(route);
      const faults: string[] = [];
      let seen: string | null = null;
      for (const { what, wrong, path, body, headers } of oddAsked(route, things)) {
        // Who guesses much is held up, and nothing would be seen of what comes behind that door.
        if (route.allows === null) await application.ask('DELETE FROM sign_in_attempt');
        if (route.method !== 'GET') seen ??= await versionOf(client, route);
        const answer = await client.ask(route.method, path, body, {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(seen !== null && { 'if-match': seen }),
          ...headers,
        });
        const text = await answer.text();
        if (answer.ok) seen = null;
        const fault = faultOf(answer, text, wrong);
        if (fault !== null) faults.push(`${what}: ${fault}`);
        // Whoever was signed out meanwhile reaches nothing that could break.
        if (answer.status === 401 && route.allows !== null) faults.push(`${what}: ${text}`);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it.each<[string, string, string, string | undefined, number]>([
    ['an address that is written wrongly', 'GET', '/api/v1/units/%zz', undefined, 404],
    ['an address longer than anything’s', 'GET', `/api/v1/units/${'a'.repeat(2_000)}`, undefined, 404],
    [
      'more than Node reads before the body',
      'GET',
      `/api/v1/mandates?q=${'a'.repeat(20_000)}`,
      undefined,
      431,
    ],
    ['more than a request holds', 'POST', '/api/v1/due-rules/describe', '"'.padEnd(1_100_000, 'a'), 413],
  ])('%s is refused as everything else is', async (_, method, path, body, status) => {
    const answer = await people.get('governance-officer')!.ask(method, path, body, {
      ...(body !== undefined && { 'content-type': 'application/json' }),
    });
    const text = await answer.text();
    expect([answer.status, faultOf(answer, text, true)]).toEqual([status, null]);
    if (status === 413) expect(text).toContain('at most 1 MB');
    for (const header of ['x-content-type-options', 'cache-control', 'content-security-policy'])
      expect([header, answer.headers.get(header)]).toEqual([header, expect.any(String)]);
  });

  it.each([
    ['en', 'limit: this must be 200 or less.'],
    ['fr', 'limit : il faut au plus 200.'],
    ['zh', 'limit：必须不大于 200。'],
    ['ar', 'limit: يجب أن يكون 200 أو أقل.'],
  ])('what is wrong is said in the language of who asks: %s', async (lang, said) => {
    const { token } = (await (
      await delegate.post('/api/v1/me/tokens', { name: `in ${lang}`, scopes: ['read', 'change'], days: 1 })
    ).json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const { etag } = Object.fromEntries(
      (await stranger.ask('GET', '/api/v1/me', undefined, headers)).headers,
    );
    await stranger.ask('PATCH', '/api/v1/me', JSON.stringify({ lang }), {
      ...{ ...headers, 'content-type': 'application/json', 'if-match': etag! },
    });
    const answer = await stranger.ask('GET', '/api/v1/mandates?limit=201', undefined, headers);
    const { detail } = (await answer.json()) as { detail: string };
    // Arabic holds what stands in its words apart by marks that nobody sees.
    expect(detail.replace(/[\u200f\u2066-\u2069]/g, '')).toBe(said);
  });
});

/** What is wrong with an answer; null when nothing is. */
function faultOf(answer: Response, text: string, wrong: boolean): string | null {
  if (answer.status >= 500) return `${answer.status} ${text}`;
  if (answer.status < 400) return wrong ? `${answer.status}` : null;
  if (!answer.headers.get('content-type')?.startsWith('application/problem+json'))
    return `${answer.status} ${answer.headers.get('content-type')}`;
  const { detail, status } = JSON.parse(text) as { detail: string; status: number };
  return detail.length > 15 && status === answer.status ? null : `${answer.status} ${text}`;
}

/** Odd values in the places of the address, in its query, and in each place of its body. */
function* oddAsked(route: DescribedRoute, things: Things): Generator<Odd> {
  const { method, line, path, parameters, body } = route;
  const wish = (wishes(things)[line] ?? {}) as object;
  const right = kindsIn(path) === null ? path.replace(/\{\w+\}/g, 'word') : pathTo(path, things);
  const sent = body === null ? undefined : JSON.stringify(wish);
  for (const parameter of parameters)
    for (const { what, value, wrong } of oddTextsFor(parameter.schema)) {
      const text = value as string;
      const said = `${parameter.name}: ${what}`;
      if (parameter.in === 'query')
        yield {
          ...{ what: said, wrong, path: `${right}?${new URLSearchParams({ [parameter.name]: text })}` },
          ...(sent !== undefined && { body: sent }),
        };
      else if (parameter.in === 'path' && text.trim() !== '')
        yield {
          // Who opens the link of a mail that is none is not told so.
          ...{ what: said, wrong: parameter.name !== 'token' || wrong },
          path: withPlace(path, right, parameter.name, encodeURIComponent(text)),
          ...(sent !== undefined && { body: sent }),
        };
    }
  if (method !== 'GET' && parameters.some(({ name }) => name === 'Idempotency-Key'))
    for (const key of ['short', 'k'.repeat(201)])
      yield {
        ...{ what: `Idempotency-Key ${key.length}`, wrong: true, path: right },
        headers: { 'idempotency-key': key },
        ...(sent !== undefined && { body: sent }),
      };
  if (method === 'GET')
    yield { what: 'a query that nobody knows', wrong: false, path: `${right}?neverHeardOf=1` };
  if (body === null) return;
  for (const { what, value, wrong } of oddIn(body, wish, named))
    yield { what, wrong, path: right, body: JSON.stringify(value) };
  for (const [what, text] of Object.entries({ 'no JSON': '{', 'a bare word': 'word', nothing: '' }))
    yield { what, wrong: true, path: right, body: text };
}

/** The right address with something else in one of its places. */
function withPlace(path: string, right: string, name: string, value: string): string {
  const parts = right.split('/');
  return path
    .split('/')
    .map((part, at) => (part === `{${name}}` ? value : parts[at]))
    .join('/');
}

const inTurn: readonly Role[] = ['governance-officer', 'administrator', 'member', 'director', 'focal-point'];
const signsInAs: Readonly<Record<Role, string>> = {
  administrator: 'administrator',
  'governance-officer': 'officer',
  director: 'director',
  'focal-point': 'focal',
  member: 'member',
  reader: 'reader',
};
