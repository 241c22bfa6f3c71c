import { BeginAccountSignIn, EndAccountSignIn, type AccountEntry } from '#people';
import { Configuration, Refused } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Post, Redirect, Req, Res } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownCookie, Public } from '../access/index.js';
import { Door } from './door.js';
import { BeginAccountRequest } from './sign-in.request.js';
import { AccountAddressResponse } from './sign-in.response.js';

/** What the browser keeps while somebody is at their organization. */
const cookieName = 'mandates_account';

/** Coming in by an account of one's organization (OpenID Connect). */
@Controller('sign-in/account')
export class AccountSignInController {
  constructor(
    private readonly beginning: BeginAccountSignIn,
    private readonly ending: EndAccountSignIn,
    private readonly door: Door,
    private readonly configuration: Configuration,
  ) {}

  /** Begins it in this browser, and tells where to go. */
  @Public()
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async begin(
    @Body() { to, lang }: BeginAccountRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountAddressResponse> {
    const { address, secret, lifetime } = await this.beginning.run(to, lang);
    const cookie = ownCookie(cookieName, this.configuration);
    reply.setCookie(cookie.name, secret, { ...cookie.flags, maxAge: lifetime });
    return { address };
  }

  /** Where the organization sends the browser back: signs in and leads on, or to the sign-in page with why not. */
  @Public()
  @Get('callback')
  @Redirect('/', 303)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @ApiQuery({ name: 'code', required: false, type: String, description: 'what the organization answers' })
  @ApiQuery({ name: 'state', required: false, type: String, description: 'what ties it to the browser' })
  async end(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ url: string }> {
    if (this.configuration.accountProvider === null) throw new Refused('not-found');
    const cookie = ownCookie(cookieName, this.configuration);
    const secret = request.cookies[cookie.name] ?? null;
    reply.clearCookie(cookie.name, cookie.flags);
    const entry = await this.ending.run({
      secret,
      query: new URL(request.url, this.configuration.publicUrl).search,
      agent: request.headers['user-agent'] ?? null,
    });
    if ('signedIn' in entry) await this.door.open(request, reply, entry.signedIn);
    return { url: leadOn(entry) };
  }
}

function leadOn(entry: AccountEntry): string {
  if ('signedIn' in entry) return entry.to;
  const why = new URLSearchParams({ refused: entry.refused, ...(entry.to === '/' ? {} : { to: entry.to }) });
  return `/sign-in?${why.toString()}`;
}
