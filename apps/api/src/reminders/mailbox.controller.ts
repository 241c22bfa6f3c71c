import type { Viewer } from '#platform';
import { Mailbox } from '#reminders';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { PageQuery } from '../lists/page.request.js';
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
  // A mail brings its own style, which the policy of the pages around it forbids; nothing runs and nothing is fetched.
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  )
  @Header('cache-control', 'private, no-store')
  async page(@CurrentViewer() viewer: Viewer, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    const { html } = await this.mailbox.open(viewer, id);
    // Its links open beside the frame, not in it.
    return html.replace('<head>', '<head><base target="_blank" />');
  }
}
