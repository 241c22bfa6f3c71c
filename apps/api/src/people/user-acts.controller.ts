import { EndAccounts } from '#followup';
import type { SpokenLanguage } from '#messages';
import { KeepPeople, ReopenAccount, UnlinkAccounts } from '#people';
import type { Actor, Viewer } from '#platform';
import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { PreviewQuery } from '../calendar/preview.request.js';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { SeenVersionIfSent } from '../versions/if-match.js';
import { LeaveResponse, leaveResponse } from './user.response.js';
import { GiveRoleRequest, LeaveRequest } from './users.request.js';

/** What an administrator does with somebody's roles and account. If-Match may be sent, and is minded then. */
@Allows('keep-people')
@Controller('users/:id')
export class UserActsController {
  constructor(
    private readonly keepPeople: KeepPeople,
    private readonly endAccounts: EndAccounts,
    private readonly reopenAccount: ReopenAccount,
    private readonly unlinkAccounts: UnlinkAccounts,
  ) {}

  /** Gives a role in a body; one that they have stays. */
  @Post('roles')
  @HttpCode(204)
  giveRole(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersionIfSent() seen: number | null,
    @Body() role: GiveRoleRequest,
  ): Promise<void> {
    return this.keepPeople.giveRole(viewer, actor, id, { ...role, seen });
  }

  /** Takes a role away; never the last administrator of a body. */
  @Delete('roles/:role')
  @HttpCode(204)
  takeRole(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('role', ParseUUIDPipe) role: string,
    @SeenVersionIfSent() seen: number | null,
  ): Promise<void> {
    return this.keepPeople.takeRole(viewer, actor, id, { seen, role });
  }

  /** Closes the account for a while: sessions, tokens and feeds end at once, the roles wait. */
  @Post('close')
  @HttpCode(204)
  close(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) person: string,
    @SeenVersionIfSent() seen: number | null,
  ): Promise<void> {
    return this.endAccounts.close(viewer, actor, { person, seen });
  }

  /** Opens a closed account again, with the roles that waited. */
  @Post('reopen')
  @HttpCode(204)
  reopen(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersionIfSent() seen: number | null,
  ): Promise<void> {
    return this.reopenAccount.run(viewer, actor, id, seen);
  }

  /** They leave: the account closes and their work passes on. With `preview=true` nothing is written. */
  @Post('leave')
  @HttpCode(200)
  async leave(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) person: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
    @Body() { successor = null }: LeaveRequest,
  ): Promise<LeaveResponse> {
    const leaving = { person, seen, successor };
    const passed =
      preview === 'true'
        ? await this.endAccounts.previewLeave(viewer, actor, leaving)
        : await this.endAccounts.leave(viewer, actor, leaving);
    return leaveResponse(passed, lang);
  }

  /**
   * Forgets which account of their organization they have, and signs out whoever came in by it: their next sign-in links
   * the one that they have then. Where none is known, nothing changes.
   */
  @Post('unlink')
  @HttpCode(204)
  async unlink(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.unlinkAccounts.run(viewer, actor, id);
  }
}
