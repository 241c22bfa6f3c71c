import { SampleSignIn, SignIn, SignOut, type Identity, type Knock } from '#people';
import { Configuration } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allows, CurrentIdentity, Public, takeSessionCookie } from '../access/index.js';
import { Door } from './door.js';
import { SampleSignInRequest, SignInRequest } from './sign-in.request.js';
import { waysToSignIn, WaysToSignInResponse } from './sign-in.response.js';

/** Coming in and going out. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly sample: SampleSignIn,
    private readonly door: Door,
    private readonly configuration: Configuration,
  ) {}

  /** How one may sign in from here. */
  @Public()
  @Get('sign-in')
  @Header('cache-control', 'no-store')
  async ways(@Req() request: FastifyRequest): Promise<WaysToSignInResponse> {
    return waysToSignIn(await this.sample.offered(knockOf(request)), this.configuration);
  }

  /** Signs in by password; the session is in the cookie that comes back. */
  @Public()
  @Post('sign-in')
  @HttpCode(204)
  async byPassword(
    @Body() { email, password }: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const agent = agentOf(request);
    await this.door.open(request, reply, await this.signIn.run({ email, password, peer: request.ip, agent }));
  }

  /** Signs in as one of the sample's invented people, at the machine where the sample runs. */
  @Public()
  @Post('sign-in/sample')
  @HttpCode(204)
  async asSamplePerson(
    @Body() { email }: SampleSignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.door.open(request, reply, await this.sample.run(email, knockOf(request), agentOf(request)));
  }

  /** Ends the session of this browser. A personal token stays: it is no session. */
  @Allows('keep-own-settings')
  @Post('sign-out')
  @HttpCode(204)
  async out(
    @CurrentIdentity() { actor, by, id }: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (by === 'session') await this.signOut.run(actor, id);
    takeSessionCookie(reply, this.configuration);
  }
}

function agentOf({ headers }: FastifyRequest): string | null {
  return headers['user-agent'] ?? null;
}

function knockOf({ socket, hostname, headers }: FastifyRequest): Knock {
  return {
    peer: socket.remoteAddress ?? '',
    host: hostname,
    forwarded: 'forwarded' in headers || 'x-forwarded-for' in headers,
  };
}
