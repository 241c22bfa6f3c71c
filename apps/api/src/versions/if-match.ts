import { Refused } from '#platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The entity tag of a version (RFC 9110, 8.8.3): what a change must send back in If-Match. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that the caller saw, from If-Match.
 * @throws Refused 'version-missing' without the header; 'stale' for a tag that we never gave
 */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  seenVersion(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** The version that the caller saw where saying so is left to them: null without the header. @throws Refused 'stale' */
export const SeenVersionIfSent = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const ifMatch = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    return ifMatch === undefined ? null : seenVersion(ifMatch);
  },
);

/**
 * The version that the caller saw, when they say it; null otherwise. For acts that the progress of a thing guards already.
 * @throws Refused 'stale' for a tag that we never gave
 */
export function seenVersionIfSaid(ifMatch: string | undefined): number | null {
  return ifMatch === undefined || ifMatch.trim() === '*' ? null : seenVersion(ifMatch);
}

export function seenVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new Refused('version-missing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  if (version === undefined) throw new Refused('stale');
  return Number(version);
}
