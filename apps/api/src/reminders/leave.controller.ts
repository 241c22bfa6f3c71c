import { directionOf, translator, type SpokenLanguage } from '#messages';
import { LeaveLists } from '#reminders';
import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Public } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';

/**
 * Where the link of a mail leads that lets its reader leave a list: who opens it is asked, for mail scanners open links; a
 * mail program that was told to leave sends to the same address (RFC 8058). Who knows the secret need not be signed in.
 */
@Public()
@Controller('reminders/leave/:token')
export class LeaveController {
  constructor(private readonly leaveLists: LeaveLists) {}

  /** A page that asks. */
  @Get()
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  ask(@ReaderLanguage() lang: SpokenLanguage): string {
    const t = translator(lang);
    const form = `<p>${t('reminders.leave.ask')}</p><form method="post"><button>${t('reminders.leave.act')}</button></form>`;
    return page(lang, t('reminders.leave.title'), form);
  }

  /** Leaves; doing so twice changes nothing. */
  @Post()
  @HttpCode(200)
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async leave(@ReaderLanguage() lang: SpokenLanguage, @Param('token') token: string): Promise<string> {
    await this.leaveLists.byToken(token);
    const t = translator(lang);
    return page(lang, t('reminders.leave.title'), `<p>${t('reminders.leave.done')}</p>`);
  }
}

function page(lang: SpokenLanguage, title: string, content: string): string {
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>
`;
}
