import { OwnPassword, type Identity } from '#people';
import { Body, Controller, Get, Header, HttpCode, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Allows, CurrentIdentity, InPerson } from '../access/index.js';
import { OwnPasswordResponse } from './account.response.js';
import { ChoosePasswordRequest } from './choose-password.request.js';

/** One's own password. */
@InPerson()
@Allows('keep-own-settings')
@Controller('me/password')
export class OwnPasswordController {
  constructor(private readonly password: OwnPassword) {}

  /** Whether one has a password, and what must be shown to choose another. */
  @Get()
  @Header('cache-control', 'no-store')
  show(@CurrentIdentity() { actor, id }: Identity): Promise<OwnPasswordResponse> {
    return this.password.state(actor.id, id);
  }

  /** Chooses another; every other session of one's own ends. */
  @Put()
  @HttpCode(204)
  async choose(
    @CurrentIdentity() { actor, id }: Identity,
    @Body() { old = null, wanted }: ChoosePasswordRequest,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.password.change(actor, { session: id, peer: ip, old, wanted });
  }
}
