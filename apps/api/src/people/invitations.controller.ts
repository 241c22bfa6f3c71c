import { InvitePerson } from '#people';
import { Configuration, Refused, type Actor, type Viewer } from '#platform';
import { Controller, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer, InPerson } from '../access/index.js';
import { InvitationLinkResponse } from './user.response.js';

/** Lets somebody in: by a link that is mailed to them, or by one that the administrator hands over. */
@Allows('let-people-in')
@Controller('users/:id/invitation')
export class InvitationsController {
  constructor(
    private readonly invitePerson: InvitePerson,
    private readonly configuration: Configuration,
  ) {}

  /** Mails a link by which they come in; it works once, within three days. */
  @Post()
  @HttpCode(202)
  async mail(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    if (this.configuration.smtpUrl === null) throw new Refused('no-mail-server');
    await this.invitePerson.mail(viewer, actor, id);
  }

  /** Makes a link with which they choose a password, to be handed over; it is told in the answer and never again. */
  @InPerson()
  @Post('link')
  @Header('cache-control', 'no-store')
  async handOver(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<InvitationLinkResponse> {
    const { token, expiresAt } = await this.invitePerson.handOver(viewer, actor, id);
    // Behind the "#", which a browser sends to no server.
    const address = `${this.configuration.publicUrl}/choose-password#${token}`;
    return { address, expiresAt: expiresAt.toISOString() };
  }
}
