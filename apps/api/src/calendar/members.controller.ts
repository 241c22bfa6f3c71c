import { BodyMembers, CalendarStore, type CalendarDate } from '#calendar';
import { may, rolesThatMay } from '#people';
import { Refused, type Actor, type Viewer } from '#platform';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { etagOf, SeenVersion } from '../versions/if-match.js';
import { MemberList, memberResponse } from './member.response.js';
import { KeepMembersRequest } from './members.request.js';

/** The States that are members of a body, with their terms. */
@Controller('bodies/:key/members')
export class MembersController {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly members: BodyMembers,
  ) {}

  /** The members, past ones too, with the version of the body as ETag. */
  @Allows('see-calendar')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberList> {
    const body = (await this.calendars.bodiesOf(viewer)).find((own) => own.key === key);
    if (body === undefined) throw new Refused('not-found');
    reply.header('etag', etagOf(body.version));
    return { items: (await this.members.of(key)).map(memberResponse) };
  }

  /** Puts the whole list in place of the one that stands. */
  @Allows('keep-members')
  @Put()
  async keep(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @SeenVersion() seen: number,
    @Body() { items }: KeepMembersRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberList> {
    if (!may(viewer, 'see-calendar', key)) throw new Refused('not-found');
    if (!may(viewer, 'keep-members', key)) {
      throw new Refused('not-allowed', { action: 'keep-members', roles: rolesThatMay('keep-members') });
    }
    const members = items.map(({ state = null, names = {}, from = null, until = null }) => ({
      ...{ state, names },
      ...{ from: from as CalendarDate | null, until: until as CalendarDate | null },
    }));
    await this.members.replace(actor, key, seen, members);
    return this.list(viewer, key, reply);
  }
}
