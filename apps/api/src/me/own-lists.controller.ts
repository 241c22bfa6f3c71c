import { PeopleReminded } from '#people';
import type { Actor, Viewer } from '#platform';
import { LeaveLists } from '#reminders';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { WantMembersListRequest } from './own-lists.request.js';
import { OwnMembersLists } from './own-lists.response.js';
import { DelegateList } from '../reminders/settings.response.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Who hears in one's place, and which lists one gets. */
@Allows('keep-own-settings')
@Controller('me')
export class OwnListsController {
  constructor(
    private readonly people: PeopleReminded,
    private readonly lists: LeaveLists,
  ) {}

  /** Who may hear in one's place while one is away. */
  @Get('delegates')
  async delegates(@CurrentViewer() { id }: Person): Promise<DelegateList> {
    return { items: [...(await this.people.delegatesFor(id))] };
  }

  /** The lists that one gets before sessions as a member of bodies. */
  @Get('members-lists')
  async membersLists(@CurrentViewer() viewer: Person): Promise<OwnMembersLists> {
    return { items: [...(await this.lists.of(viewer))] };
  }

  /** Leaves a body's list, or joins it again. */
  @Put('members-lists/:body')
  async want(
    @CurrentViewer() viewer: Person,
    @CurrentActor() actor: Actor,
    @Param('body') body: string,
    @Body() { wanted }: WantMembersListRequest,
  ): Promise<OwnMembersLists> {
    await this.lists.set(viewer, actor, body, wanted);
    return this.membersLists(viewer);
  }
}
