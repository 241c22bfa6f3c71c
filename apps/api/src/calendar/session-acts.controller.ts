import { ChangeCalendar, TellConsequences, type AskedChange } from '#followup';
import type { SpokenLanguage } from '#messages';
import { Refused, type Actor, type Viewer } from '#platform';
import { Body, Controller, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { etagOf, SeenVersionIfSent } from '../versions/if-match.js';
import { SessionChangedResponse } from './calendar-changed.response.js';
import { ChangeSessionRequest } from './change-session.request.js';
import { MakeSessionRequest } from './make-session.request.js';
import { PreviewQuery } from './preview.request.js';
import { sessionChange, statedSession } from './session-change.js';
import { sessionResponse } from './session.response.js';

/** Officers keep the sessions of their bodies. Each answer tells what it does to what is owed. */
@Controller('sessions')
export class SessionActsController {
  constructor(
    private readonly changeCalendar: ChangeCalendar,
    private readonly consequences: TellConsequences,
  ) {}

  /** Puts a session on the calendar under the name that its body gives it. */
  @Allows('keep-calendar')
  @Post()
  @HttpCode(201)
  async make(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { preview }: PreviewQuery,
    @Body() request: MakeSessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionChangedResponse> {
    const asked: AskedChange = {
      change: { of: 'new-session', session: statedSession(request) },
      seen: null,
      reason: request.reason ?? null,
    };
    if (preview === 'true') void reply.status(200);
    return this.answer({ viewer, actor, lang, preview, reply }, asked);
  }

  /**
   * Moves, splits, cancels or restores a session, or says what takes documents; its tasks, deadlines and reminders follow.
   * With `preview=true` nothing is written. Send the ETag that you were given as If-Match; a preview may go without. Stale
   * (412): the answer has the newer session.
   */
  @Allows('keep-calendar')
  @Patch(':key')
  async change(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('key') key: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
    @Body() request: ChangeSessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionChangedResponse> {
    if (seen === null && preview !== 'true') throw new Refused('version-missing');
    const asked: AskedChange = {
      change: { of: 'session', key, change: sessionChange(request) },
      seen,
      reason: request.reason ?? null,
    };
    return this.answer({ viewer, actor, lang, preview, reply }, asked);
  }

  private async answer(
    { viewer, actor, lang, preview, reply }: Asking,
    asked: AskedChange,
  ): Promise<SessionChangedResponse> {
    const { session, consequences } =
      preview === 'true'
        ? await this.changeCalendar.preview(viewer, actor, asked)
        : await this.changeCalendar.run(viewer, actor, asked);
    if (session!.version > 0) void reply.header('etag', etagOf(session!.version));
    return {
      session: sessionResponse(session!),
      consequences: await this.consequences.to(viewer, lang, consequences),
    };
  }
}

interface Asking {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly lang: SpokenLanguage;
  readonly preview: 'true' | 'false' | undefined;
  readonly reply: FastifyReply;
}
