import { Configuration, Refused, type AccountProvider } from '#platform';
import { Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import { isLoopback, outsideAccount, type AccountRefusal, type OutsideAccount } from '../../core/index.js';
import { accountChecks } from './account-checks.js';
import { codesOf, faultOfAccount } from './fault-of-account.js';

/** How long the organization's service may take for an answer (s): somebody waits before a page. */
const patience = 8;

/**
 * The organization that vouches for people (OpenID Connect: authorization code with PKCE, state and nonce). What it says
 * of itself is asked for when the first person comes, so that this program starts while it is away, and kept.
 */
@Injectable()
export class Organization {
  private readonly logger = new Logger('Organization');
  private known: Promise<openid.Configuration> | null = null;

  constructor(private readonly configuration: Configuration) {}

  /** Where to send a person's browser. @throws Refused 'not-found' where there is no organization; 'account-unavailable' */
  async address(secret: string, lang: string | undefined): Promise<string> {
    const config = await this.service().catch((error: unknown) => {
      this.say(error);
      throw new Refused('account-unavailable');
    });
    const { state, nonce, verifier } = accountChecks(secret);
    return openid.buildAuthorizationUrl(config, {
      redirect_uri: this.returnAddress,
      scope: 'openid email profile',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...(lang === undefined ? {} : { ui_locales: lang }),
    }).href;
  }

  /** Who came back with an answer (the query of the address), checked against the secret of their browser. */
  async whoCame(secret: string, query: string): Promise<OutsideAccount | AccountRefusal> {
    try {
      return await this.ask(await this.service(), secret, query);
    } catch (error) {
      const fault = faultOfAccount(error);
      if (fault !== 'cancelled') this.say(error);
      return fault;
    }
  }

  private async ask(config: openid.Configuration, secret: string, query: string): Promise<OutsideAccount> {
    const { state, nonce, verifier } = accountChecks(secret);
    const answered = new URL(this.returnAddress);
    answered.search = query;
    const tokens = await openid.authorizationCodeGrant(config, answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const { issuer, userinfo_endpoint: more } = config.serverMetadata();
    if (claims['email'] !== undefined || more === undefined) return outsideAccount(issuer, claims);
    return outsideAccount(issuer, await openid.fetchUserInfo(config, tokens.access_token, claims.sub));
  }

  /** Registered at the organization as the one place to which it sends people back. */
  private get returnAddress(): string {
    return `${this.configuration.publicUrl}/api/v1/sign-in/account/callback`;
  }

  private service(): Promise<openid.Configuration> {
    const { accountProvider } = this.configuration;
    if (accountProvider === null) throw new Refused('not-found');
    this.known ??= discovered(accountProvider).catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  /** By name and code alone: what the service answers may hold codes and addresses. */
  private say(error: unknown): void {
    if (error instanceof Refused) throw error;
    const about = [(error as Error).name, ...codesOf(error)].join(' ');
    this.logger.warn(`The organization's sign-in service (OIDC_ISSUER) did not let anybody in: ${about}`);
  }
}

function discovered({ issuer, clientId, clientSecret }: AccountProvider): Promise<openid.Configuration> {
  const address = new URL(issuer);
  const unencrypted = address.protocol === 'http:' && isLoopback(address.hostname);
  return openid.discovery(address, clientId, undefined, clientAuth(clientSecret), {
    timeout: patience,
    [openid.customFetch]: (url, options) => {
      // Of a service at this machine; what it names elsewhere must be encrypted all the same.
      const { protocol, hostname } = new URL(url);
      if (protocol !== 'https:' && !(unencrypted && isLoopback(hostname)))
        throw new TypeError('the organization named an address without encryption');
      return fetch(url, options as RequestInit);
    },
    execute: [openid.enableNonRepudiationChecks, ...(unencrypted ? [openid.allowInsecureRequests] : [])],
  });
}

/** In the body where the service takes it so, else in the header, as every service must (OpenID Connect Core, 9). */
function clientAuth(secret: string): openid.ClientAuth {
  return (server, ...rest) => {
    const inBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') === true;
    const auth = inBody ? openid.ClientSecretPost(secret) : openid.ClientSecretBasic(secret);
    return auth(server, ...rest);
  };
}
