import { OwnTokens, type Identity } from '#people';
import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allows, CurrentIdentity, InPerson } from '../access/index.js';
import { OwnTokenList, ownTokenResponse, TokenGivenResponse } from './account.response.js';
import { GiveTokenRequest } from './give-token.request.js';

const day = 24 * 60 * 60 * 1_000;

/** The tokens with which one's programs act in one's name. */
@InPerson()
@Allows('keep-own-settings')
@Controller('me/tokens')
export class OwnTokensController {
  constructor(private readonly tokens: OwnTokens) {}

  /** The newest first, without their secrets. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@CurrentIdentity() { viewer }: Identity): Promise<OwnTokenList> {
    return { items: (await this.tokens.of(viewer)).map(ownTokenResponse) };
  }

  /** Makes a token; it is told in the answer and never again. A token makes no other: it takes a person who is signed in. */
  @Post()
  @Header('cache-control', 'no-store')
  async give(
    @CurrentIdentity() { viewer, actor }: Identity,
    @Body() { name, scopes, days }: GiveTokenRequest,
  ): Promise<TokenGivenResponse> {
    const { id, token, expiresAt } = await this.tokens.give(viewer, actor, {
      name,
      scopes,
      life: days * day,
    });
    return { id, token, expiresAt: expiresAt.toISOString() };
  }

  /** It opens nothing any more. */
  @Delete(':id')
  @HttpCode(204)
  async revoke(
    @CurrentIdentity() { actor }: Identity,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.tokens.revoke(actor, id);
  }
}
