import { UsePasswordLink } from '#people';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/index.js';
import { Door } from './door.js';
import { UsePasswordLinkRequest } from './sign-in.request.js';

/** Coming in by a link that an administrator handed over. */
@Controller('sign-in/password-link')
export class PasswordLinkController {
  constructor(
    private readonly useLink: UsePasswordLink,
    private readonly door: Door,
  ) {}

  /** Sets the password by the secret of a link, once, and signs in; every session of before ends. */
  @Public()
  @Post()
  @HttpCode(204)
  async use(
    @Body() { token, password }: UsePasswordLinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const agent = request.headers['user-agent'] ?? null;
    await this.door.open(request, reply, await this.useLink.run(token, password, agent));
  }
}
