import type { Identity } from '#people';
import type { Viewer } from '#platform';
import type { FastifyRequest } from 'fastify';

/** A request after the guard: who calls is known, unless the route is public. */
export type IdentifiedRequest = FastifyRequest & { identity?: Identity; viewer?: Viewer };
