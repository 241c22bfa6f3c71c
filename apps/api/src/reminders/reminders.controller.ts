import type { Actor, CalendarDate, Viewer } from '#platform';
import { DigestSource, FailedDigests, PreviewDigest, ReminderPlan, SendNow } from '#reminders';
import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { framedMail, framedMailPolicy } from './framed-mail.js';
import {
  comingMailResponse,
  ComingMailPage,
  failedDigestResponse,
  FailedDigestPage,
  PreviewResponse,
  previewResponse,
  ReminderPage,
  reminderResponse,
} from './reminder.response.js';
import { ComingMailsQuery, PreviewMailQuery, RemindersQuery } from './reminders.request.js';

type Filtered = ComingMailsQuery & { readonly from?: CalendarDate; readonly until?: CalendarDate };

/** What goes when to whom, as it will look, what failed; for those who keep the reminders of a body. */
@Allows('keep-reminders')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly plan: ReminderPlan,
    private readonly previews: PreviewDigest,
    private readonly failures: FailedDigests,
    private readonly sendNow: SendNow,
    private readonly source: DigestSource,
  ) {}

  /** Each reminder and list, in order of the day: those that are planned, or were sent, withdrawn or missed, with why. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: RemindersQuery): Promise<ReminderPage> {
    const { items, ...page } = await this.plan.list(viewer, query as RemindersQuery & Filtered);
    return { ...page, items: items.map(reminderResponse) };
  }

  /** What will go: one row for each person and day. */
  @Get('coming')
  async coming(@CurrentViewer() viewer: Viewer, @Query() query: ComingMailsQuery): Promise<ComingMailPage> {
    const { items, ...page } = await this.plan.coming(viewer, query as Filtered);
    return { ...page, items: items.map(comingMailResponse) };
  }

  /** A person's mail of a day as it would be written now. */
  @Get('preview')
  @Header('cache-control', 'private, no-store')
  async preview(@CurrentViewer() viewer: Viewer, @Query() query: PreviewMailQuery): Promise<PreviewResponse> {
    return previewResponse(await this.written(viewer, query));
  }

  /** The same as a page, to be framed; empty when there would be nothing to say. */
  @Get('preview/page')
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', framedMailPolicy)
  @Header('cache-control', 'private, no-store')
  async previewPage(@CurrentViewer() viewer: Viewer, @Query() query: PreviewMailQuery): Promise<string> {
    const { mail } = await this.written(viewer, query);
    return framedMail(mail?.html ?? null);
  }

  /** Mails that were given up, newest first. */
  @Get('failed')
  async failed(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<FailedDigestPage> {
    const { items, ...page } = await this.failures.list(viewer, query);
    return { ...page, items: items.map(failedDigestResponse) };
  }

  /** Tries a mail again that was given up. */
  @Post('failed/:id/retry')
  @HttpCode(204)
  retry(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.sendNow.again(viewer, actor, id);
  }

  /** Sends somebody's mail of today without waiting for their hour. */
  @Post('people/:id/send-now')
  @HttpCode(204)
  send(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    return this.sendNow.today(viewer, actor, id);
  }

  private written(viewer: Viewer, { person, on, lang }: PreviewMailQuery) {
    return this.previews.of(viewer, { person, on: on as CalendarDate, lang: lang ?? null }, this.source);
  }
}
