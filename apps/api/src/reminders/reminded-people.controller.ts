import { ChangeSettings, PeopleReminded } from '#people';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { ChangeSettingsRequest, settingsChange } from './settings.request.js';
import { remindedPerson, RemindedPersonPage, RemindedPersonResponse } from './reminded-person.response.js';
import { RemindedPeopleQuery } from './reminded-people.request.js';
import { DelegateList } from './settings.response.js';

/** How and when the people of a body are spoken to, for its officers: an account may be set for who is away already. */
@Allows('keep-reminders')
@Controller('reminders/people')
export class RemindedPeopleController {
  constructor(
    private readonly people: PeopleReminded,
    private readonly changeSettings: ChangeSettings,
  ) {}

  /** By name. */
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: RemindedPeopleQuery,
  ): Promise<RemindedPersonPage> {
    const { items, ...page } = await this.people.list(viewer, query);
    return { ...page, items: items.map(remindedPerson) };
  }

  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RemindedPersonResponse> {
    const person = await this.people.open(viewer, id);
    reply.header('etag', etagOf(person.version));
    return remindedPerson(person);
  }

  /** Who may hear in somebody's place. */
  @Get(':id/delegates')
  async delegates(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DelegateList> {
    await this.people.open(viewer, id);
    return { items: [...(await this.people.delegatesFor(id))] };
  }

  @Patch(':id')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() seen: number,
    @Body() changes: ChangeSettingsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RemindedPersonResponse> {
    await this.people.open(viewer, id);
    await this.changeSettings.run(actor, id, seen, settingsChange(changes));
    return this.open(viewer, id, reply);
  }
}
