import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { freePort } from './free-port.js';

/** Somebody as their organization knows them. */
export interface OrganizationPerson {
  email: string;
  verified: boolean;
}

/** An organization that lets people in: a real OpenID Connect provider in this process, with a page to sign in at. */
export interface Organization {
  readonly issuer: string;
  /** The settings of a register that trusts it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Its people, by the name that it has for them; a test may change what it says of them. */
  readonly people: Map<string, OrganizationPerson>;
  /** Begins to answer; before, nobody listens at its address. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param register the address at which people open the register
 * @example const organization = await anOrganization(`http://127.0.0.1:${port}`, { ada: { email, verified: true } })
 */
export async function anOrganization(
  register: string,
  known: Readonly<Record<string, OrganizationPerson>>,
  {
    allInIdToken = false,
  }: { /** Or, as the standard has it, at its userinfo endpoint. */ allInIdToken?: boolean } = {},
): Promise<Organization> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const secret = randomBytes(24).toString('base64url');
  const people = new Map(Object.entries(known).map(([name, person]) => [name, { ...person }]));
  const provider = await providerOf({ issuer, secret, register, allInIdToken }, people);
  const answer = provider.callback();
  let server = createServer();
  return {
    issuer,
    people,
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'register',
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: 'Harbour Authority',
    },
    start: async () => {
      server = createServer((request, reply) => {
        if (request.url?.startsWith('/interaction/')) void atTheDoor(provider, people, request, reply);
        else void answer(request, reply);
      });
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** What the organization and the register know of each other. */
interface Trust {
  readonly issuer: string;
  readonly secret: string;
  readonly register: string;
  readonly allInIdToken: boolean;
}

async function providerOf(
  { issuer, secret, register, allInIdToken }: Trust,
  people: Organization['people'],
): Promise<Provider> {
  const { Provider } = await quietly(() => import('oidc-provider'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return quietly(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: 'register',
            client_secret: secret,
            redirect_uris: [`${register}/api/v1/sign-in/account/callback`],
          },
        ],
        jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
        ttl: {
          Interaction: 600,
          Grant: 600,
          Session: 600,
          AccessToken: 600,
          IdToken: 600,
          AuthorizationCode: 60,
        },
        cookies: { keys: [randomBytes(24).toString('base64url')] },
        claims: { email: ['email', 'email_verified'], profile: ['name'] },
        conformIdTokenClaims: !allInIdToken,
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_, { uid }) => `/interaction/${uid}` },
        findAccount: (_, sub) => {
          const { email, verified } = people.get(sub)!;
          return { accountId: sub, claims: () => ({ sub, email, email_verified: verified }) };
        },
        // What the register may know was agreed upon by the organization; nobody is asked again.
        loadExistingGrant: async ({ oidc }) => {
          const grant = new oidc.provider.Grant({
            clientId: oidc.client!.clientId,
            accountId: oidc.session!.accountId!,
          });
          grant.addOIDCScope('openid email profile');
          await grant.save();
          return grant;
        },
      }),
  );
}

/** The organization's own page: a button for each of its people, and one to go back. */
async function atTheDoor(
  provider: Provider,
  people: Organization['people'],
  request: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    const buttons = [...people.keys(), 'nobody']
      .map((name) => `<button name="as" value="${name}">${name}</button>`)
      .join('');
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    reply.end(`<!doctype html><title>Harbour Authority</title><form method="post">${buttons}</form>`);
    return;
  }
  const as = new URLSearchParams(await text(request)).get('as') ?? '';
  const result = people.has(as) ? { login: { accountId: as } } : { error: 'access_denied' };
  await provider.interactionFinished(request, reply, result, { mergeWithLastSubmission: false });
}

/** It warns of what only a test does: it keeps all in memory, and speaks without encryption. */
async function quietly<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const { warn, info } = console;
  console.warn = console.info = () => undefined;
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
  }
}
