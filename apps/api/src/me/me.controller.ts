import { ChangeSettings, OwnSettings } from '#people';
import { Clock, type Actor, type Viewer } from '#platform';
import { Body, Controller, Get, Header, Patch, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ChangeSettingsRequest, settingsChange } from '../reminders/settings.request.js';
import { meResponse, MeResponse } from './me.response.js';

type PersonViewer = Extract<Viewer, { kind: 'person' }>;
type PersonActor = Extract<Actor, { kind: 'person' }>;

/** The person who is signed in, to themselves. */
@Allows('keep-own-settings')
@Controller('me')
export class MeController {
  constructor(
    private readonly ownSettings: OwnSettings,
    private readonly changeSettings: ChangeSettings,
    private readonly clock: Clock,
  ) {}

  /** Who one is, in which language, with which roles. */
  @Get()
  @Header('cache-control', 'no-store')
  async show(
    @CurrentViewer() viewer: PersonViewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    const account = await this.ownSettings.of(viewer);
    reply.header('etag', etagOf(account.version));
    return meResponse(account, this.clock.today(account.zone));
  }

  /** Chooses the language of pages and mails, the hour of the mail of a day and where, who hears while one is away. */
  @Patch()
  @Header('cache-control', 'no-store')
  async change(
    @CurrentViewer() viewer: PersonViewer,
    @CurrentActor() actor: PersonActor,
    @SeenVersion() version: number,
    @Body() changes: ChangeSettingsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    await this.changeSettings.run(actor, viewer.id, version, settingsChange(changes));
    return this.show(viewer, reply);
  }
}
