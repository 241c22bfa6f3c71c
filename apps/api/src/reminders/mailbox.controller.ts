import type { Viewer } from '#platform';
import { Mailbox } from '#reminders';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
import { framedMail, framedMailPolicy } from './framed-mail.js';
import { mailResponse, MailPageResponse, openedMailResponse, OpenedMailResponse } from './mail.response.js';

/** The mails of the register, each as it was written. */
@Controller('reminders/mailbox')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  /** Newest first. */
  @Allows('see-mailbox')
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<MailPageResponse> {
    const { items, next, total } = await this.mailbox.list(viewer, query);
    return { items: items.map(mailResponse), next, total };
  }

  @Allows('see-mailbox')
  @Get(':id')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OpenedMailResponse> {
    return openedMailResponse(await this.mailbox.open(viewer, id));
  }

  /** The mail itself as a page, to be framed. */
  @Allows('see-mailbox')
  @Get(':id/page')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', framedMailPolicy)
  @Header('cache-control', 'private, no-store')
  async page(@CurrentViewer() viewer: Viewer, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    const { html } = await this.mailbox.open(viewer, id);
    return framedMail(html);
  }
}
