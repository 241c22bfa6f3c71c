import type { SignedIn } from '#people';
import type { Configuration } from '#platform';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'mandates_session';

/** The token of the session that the browser shows, if it shows one. */
export function sessionTokenOf(request: Pick<FastifyRequest, 'cookies'>): string | undefined {
  return request.cookies[name];
}

/** Gives the browser the token: out of reach for scripts, and not sent along from other sites' forms. */
export function giveSessionCookie(
  reply: FastifyReply,
  configuration: Pick<Configuration, 'publicUrl'>,
  { token, lifetime }: Pick<SignedIn, 'token' | 'lifetime'>,
): void {
  // In seconds from now, not a date: TODAY may say that now is years ago.
  reply.setCookie(name, token, { ...sessionCookie(configuration), maxAge: lifetime });
}

/** Takes it back. */
export function takeSessionCookie(
  reply: FastifyReply,
  configuration: Pick<Configuration, 'publicUrl'>,
): void {
  reply.clearCookie(name, sessionCookie(configuration));
}

function sessionCookie({ publicUrl }: Pick<Configuration, 'publicUrl'>) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
}
