import { PasswordLinks } from '#people';
import { Configuration, type Actor, type Viewer } from '#platform';
import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentActor, CurrentViewer, InPerson, Public } from '../access/index.js';
import { Door } from './door.js';
import { AskForLinkRequest, UsePasswordLinkRequest } from './sign-in.request.js';
import { PasswordLinkResponse } from './sign-in.response.js';

/** Links with which somebody chooses their password: an administrator makes and hands them over. */
@Controller()
export class PasswordLinkController {
  constructor(
    private readonly links: PasswordLinks,
    private readonly door: Door,
    private readonly configuration: Configuration,
  ) {}

  /** Makes a link for the person of this address; it is told in the answer and never again. */
  @InPerson()
  @Allows('let-people-in')
  @Post('users/password-links')
  @Header('cache-control', 'no-store')
  async give(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() { email }: AskForLinkRequest,
  ): Promise<PasswordLinkResponse> {
    const { token, expiresAt } = await this.links.give(viewer, actor, email);
    // Behind the "#", which a browser sends to no server.
    const address = `${this.configuration.publicUrl}/choose-password#${token}`;
    return { address, expiresAt: expiresAt.toISOString() };
  }

  /** Sets the password by the secret of a link, once, and signs in; every session of before ends. */
  @Public()
  @Post('sign-in/password-link')
  @HttpCode(204)
  async use(
    @Body() { token, password }: UsePasswordLinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const agent = request.headers['user-agent'] ?? null;
    await this.door.open(request, reply, await this.links.use(token, password, agent));
  }
}
