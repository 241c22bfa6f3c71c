import { createHash } from 'node:crypto';
import { FeedAddresses } from '#people';
import { Refused } from '#platform';
import { CalendarFeeds } from '#reports';
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/index.js';

/** Calendars for programs that cannot sign in: who knows the secret address reads. */
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly addresses: FeedAddresses,
    private readonly feeds: CalendarFeeds,
  ) {}

  /** A calendar as iCalendar: sessions, what is due at them, and the days that lead up to it, as far as its maker may see. */
  @Public()
  @Get(':address')
  @ApiParam({ name: 'address', type: String, description: 'the secret, and .ics' })
  @ApiProduces('text/calendar')
  async read(
    @Param('address') address: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const secret = /^([\w-]{43})\.ics$/.exec(address)?.[1];
    if (secret === undefined) throw new Refused('not-found');
    const calendar = await this.feeds.render(await this.addresses.read(secret));
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    void reply.header('etag', etag);
    void reply.header('cache-control', 'private, max-age=300');
    // A secret address is not told to the pages that an event links to.
    void reply.header('referrer-policy', 'no-referrer');
    if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('content-type', 'text/calendar; charset=utf-8');
    return calendar;
  }
}
