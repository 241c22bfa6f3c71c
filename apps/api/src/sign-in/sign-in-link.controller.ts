import { AskForLink, UseSignInLink } from '#people';
import { Configuration, Refused } from '#platform';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/index.js';
import { Door } from './door.js';
import { AskForLinkRequest, UseLinkRequest } from './sign-in.request.js';

/** Coming in by a mailed link. */
@Controller('sign-in/link')
export class SignInLinkController {
  constructor(
    private readonly askForLink: AskForLink,
    private readonly useLink: UseSignInLink,
    private readonly door: Door,
    private readonly configuration: Configuration,
  ) {}

  /** Mails a link to whoever has this address; the answer is the same when nobody has it. */
  @Public()
  @Post()
  @HttpCode(202)
  async ask(@Body() { email }: AskForLinkRequest, @Req() request: FastifyRequest): Promise<void> {
    if (this.configuration.smtpUrl === null) throw new Refused('not-found');
    await this.askForLink.run({ email, peer: request.ip });
  }

  /** Signs in by the secret of a link, once; the session is in the cookie that comes back. */
  @Public()
  @Post('use')
  @HttpCode(204)
  async use(
    @Body() { token }: UseLinkRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(
      request,
      reply,
      await this.useLink.run(token, request.headers['user-agent'] ?? null),
    );
  }
}
