import type { SignedIn } from '#people';
import type { Configuration } from '#platform';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownCookie } from './own-cookie.js';

const name = 'mandates_session';

type Reached = Pick<Configuration, 'publicUrl'>;

/** The token of the session that the browser shows, if it shows one. */
export function sessionTokenOf(
  request: Pick<FastifyRequest, 'cookies'>,
  configuration: Reached,
): string | undefined {
  return request.cookies[ownCookie(name, configuration).name];
}

/** Gives the browser the token: out of reach for scripts, and not sent along from other sites' forms. */
export function giveSessionCookie(
  reply: FastifyReply,
  configuration: Reached,
  { token, lifetime }: Pick<SignedIn, 'token' | 'lifetime'>,
): void {
  const cookie = ownCookie(name, configuration);
  // In seconds from now, not a date: TODAY may say that now is years ago.
  reply.setCookie(cookie.name, token, { ...cookie.flags, maxAge: lifetime });
}

/** Takes it back. */
export function takeSessionCookie(reply: FastifyReply, configuration: Reached): void {
  const cookie = ownCookie(name, configuration);
  reply.clearCookie(cookie.name, cookie.flags);
}
