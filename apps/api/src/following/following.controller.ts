import { FollowMandate } from '#followup';
import type { Actor, Viewer } from '#platform';
import { Following, Mandates } from '#register';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { FollowRequest } from './following.request.js';
import { FollowingResponse } from './following.response.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Following a mandate: news of it come with the one mail of the day. */
@Allows('see-mandates')
@Controller('mandates/:id/following')
export class FollowingController {
  constructor(
    private readonly mandates: Mandates,
    private readonly following: Following,
    private readonly followMandate: FollowMandate,
  ) {}

  @Get()
  async show(
    @CurrentViewer() viewer: Person,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FollowingResponse> {
    await this.mandates.open(viewer, id);
    return { followed: await this.following.isFollowed(viewer, id) };
  }

  /** Follows it, or follows it no more. Doing so twice changes nothing. */
  @Put()
  async follow(
    @CurrentViewer() viewer: Person,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { followed }: FollowRequest,
  ): Promise<FollowingResponse> {
    if (followed) await this.followMandate.follow(viewer, actor, id);
    else await this.followMandate.unfollow(actor, id);
    return this.show(viewer, id);
  }
}
