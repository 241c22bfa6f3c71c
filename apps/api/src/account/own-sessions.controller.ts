import { OwnSessions, type Identity } from '#people';
import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { Allows, CurrentIdentity, InPerson } from '../access/index.js';
import { ownSessionResponse, OwnSessionList } from './account.response.js';

/** The browsers in which one is signed in. */
@InPerson()
@Allows('keep-own-settings')
@Controller('me/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  /** The last used first. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@CurrentIdentity() identity: Identity): Promise<OwnSessionList> {
    const sessions = await this.sessions.of(identity.viewer);
    return { items: sessions.map((session) => ownSessionResponse(session, identity.id)) };
  }

  /** Signs out everywhere but here. */
  @Delete()
  @HttpCode(204)
  async endOthers(@CurrentIdentity() { actor, id }: Identity): Promise<void> {
    await this.sessions.endOthers(actor, id);
  }

  /** Signs out there. */
  @Delete(':id')
  @HttpCode(204)
  async end(@CurrentIdentity() { actor }: Identity, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.sessions.end(actor, id);
  }
}
