import { SetUp } from '#people';
import { Body, Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/index.js';
import { Door } from './door.js';
import { SetUpRequest } from './set-up.request.js';
import { SetUpResponse } from './sign-in.response.js';

/** The first administrator of a register, by the link that its start printed. */
@Controller('set-up')
export class SetUpController {
  constructor(
    private readonly setUp: SetUp,
    private readonly door: Door,
  ) {}

  /** What there is to say; closed for good when somebody has a role. */
  @Public()
  @Get()
  @Header('cache-control', 'no-store')
  show(): Promise<SetUpResponse> {
    return this.setUp.state();
  }

  /** Makes the first administrator, and the first body where there is none, and signs in. */
  @Public()
  @Post()
  @HttpCode(204)
  async run(
    @Body() asked: SetUpRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { bodyName, bodyZone, bodyNaming = 'year-and-ordinal', ...person } = asked;
    const body =
      bodyName === undefined || bodyZone === undefined
        ? {}
        : { body: { name: bodyName, zone: bodyZone, naming: bodyNaming } };
    const signedIn = await this.setUp.run({
      ...person,
      ...body,
      agent: request.headers['user-agent'] ?? null,
    });
    await this.door.open(request, reply, signedIn);
  }
}
