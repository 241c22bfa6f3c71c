import {
  Identify,
  maySomewhere,
  peerNetwork,
  rolesThatMay,
  type Action,
  type BodyAction,
  type Identity,
} from '#people';
import { Configuration, Refused, RequestPace } from '#platform';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { IdentifiedRequest } from './identified-request.js';
import { statedInPerson } from './in-person.js';
import { statedPace, type StatedPace } from './paced.js';
import { requestOrigin } from './request-origin.js';
import { sessionTokenOf } from './session-cookie.js';
import { statedAccess, type StatedAccess } from './stated-access.js';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Stands before every route: finds out who calls, by the cookie of a browser or the token of a program, and asks the
 * policy whether they may. A browser is led into changing something by our own pages alone.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identify: Identify,
    private readonly configuration: Configuration,
    private readonly pace: RequestPace,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const route = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<StatedAccess | undefined>(statedAccess, route);
    const pace = this.reflector.getAllAndOverride<StatedPace | undefined>(statedPace, route);
    const changes = !safeMethods.has(request.method);
    const origin = requestOrigin(request.headers, this.configuration.publicUrl);
    if (access === 'public') {
      if (pace !== 'uncounted') await this.pace.count('stranger', peerNetwork(request.ip));
      if (changes && origin === 'other') throw new Refused('other-origin');
      return true;
    }

    const identity = await this.identityOf(request);
    await this.countIn(request, identity, pace ?? (changes ? 'change' : 'look'));
    if (identity === null) throw new Refused('not-signed-in');
    request.identity = identity;
    request.viewer = identity.viewer;
    if (changes && identity.by === 'session' && origin !== 'own') throw new Refused('other-origin');
    const inPerson = this.reflector.getAllAndOverride<true | undefined>(statedInPerson, route);
    if (inPerson && identity.by !== 'session') throw new Refused('not-allowed');
    if (access === undefined || !identity.scopes.includes(changes ? 'change' : 'read')) {
      throw new Refused('not-allowed');
    }
    refuseWithoutRole(identity, access.action);
    return true;
  }

  /** A program has its own count: one that runs wild leaves its person the pages. */
  private async countIn({ ip }: FastifyRequest, identity: Identity | null, pace: StatedPace): Promise<void> {
    if (identity === null) return this.pace.count('stranger', peerNetwork(ip));
    if (pace === 'uncounted') return;
    await this.pace.count(pace, identity.by === 'token' ? `token ${identity.id}` : identity.actor.id);
  }

  /** Who shows a token is judged by it, whatever cookie comes along. */
  private async identityOf(request: FastifyRequest): Promise<Identity | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      return token === undefined ? null : this.identify.byPersonalToken(token);
    }
    const token = sessionTokenOf(request, this.configuration);
    return token === undefined ? null : this.identify.bySession(token);
  }
}

function refuseWithoutRole({ viewer }: Identity, action: Action): void {
  if (maySomewhere(viewer, action)) return;
  // What anybody may, nobody is refused: here an action is one that is asked for a body.
  throw new Refused('not-allowed', { action, roles: rolesThatMay(action as BodyAction) });
}
