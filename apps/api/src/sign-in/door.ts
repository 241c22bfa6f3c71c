import { SignOut, type SignedIn } from '#people';
import { Configuration } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSessionCookie, sessionTokenOf } from '../access/index.js';

/** Lets somebody in who has shown who they are, however they did. */
@Injectable()
export class Door {
  constructor(
    private readonly signOut: SignOut,
    private readonly configuration: Configuration,
  ) {}

  /** Gives the browser its new session; the one that it showed before, whoever's it was, ends. */
  async open(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn): Promise<void> {
    const before = sessionTokenOf(request, this.configuration);
    if (before !== undefined) await this.signOut.replace(before);
    giveSessionCookie(reply, this.configuration, signedIn);
  }
}
