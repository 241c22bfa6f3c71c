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
  async ask(@ReaderLanguage() lang: SpokenLanguage, @Param('token') token: string): Promise<string> {
    const t = translator(lang);
    const asked = (await this.what(token)).map((what) => `<p>${t(`${what}.ask`)}</p>`).join('');
    const form = `${asked}<form method="post"><button>${t('reminders.leave.act')}</button></form>`;
    return page(lang, t('reminders.leave.title'), form);
  }

  /** Leaves; doing so twice changes nothing. */
  @Post()
  @HttpCode(200)
  @ApiProduces('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async leave(@ReaderLanguage() lang: SpokenLanguage, @Param('token') token: string): Promise<string> {
    const what = await this.what(token);
    await this.leaveLists.byToken(token);
    const t = translator(lang);
    return page(lang, t('reminders.leave.title'), what.map((each) => `<p>${t(`${each}.done`)}</p>`).join(''));
  }

  /** What this link leaves, as its words are named: the lists when it is none, for whoever knows no link learns nothing. */
  private async what(token: string): Promise<readonly ('reminders.leave' | 'followed.leave')[]> {
    const left = await this.leaveLists.leftBy(token);
    if (left?.following !== true) return ['reminders.leave'];
    return left.bodies.length === 0 ? ['followed.leave'] : ['reminders.leave', 'followed.leave'];
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
