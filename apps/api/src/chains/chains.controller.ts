import { DismissGuess, LinkMandates, TellLink, UndoLink } from '#followup';
import type { SpokenLanguage } from '#messages';
import { may } from '#people';
import { Refused, type Actor, type Viewer } from '#platform';
import { Chains } from '#register';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PreviewQuery } from '../calendar/preview.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { SeenVersionIfSent } from '../versions/if-match.js';
import { LinkMandatesRequest } from './chain.request.js';
import {
  chainMandateResponse,
  ChainResponse,
  guessedLinkResponse,
  LinkOutcomeResponse,
  linkOutcomeResponse,
} from './chain.response.js';

/** Mandates that reiterate an earlier one, or merge several. */
@Controller('mandates/:id/chain')
export class ChainsController {
  constructor(
    private readonly chains: Chains,
    private readonly linkMandates: LinkMandates,
    private readonly undoLink: UndoLink,
    private readonly dismissGuess: DismissGuess,
    private readonly tell: TellLink,
  ) {}

  /** The decisions in which this was requested, again and again. */
  @Allows('see-mandates')
  @Get()
  async of(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ChainResponse> {
    const chain = await this.chains.of(viewer, id);
    const { mandate } = chain.find((own) => own.mandate.id === id)!;
    const mayLink = mandate.life === 'active' && may(viewer, 'link-mandates', mandate.body);
    const guesses = mayLink ? await this.chains.guessesFor(viewer, mandate) : [];
    return {
      items: chain.map((own) => chainMandateResponse(own, lang)),
      mayLink,
      mayUndo: mayLink && chain.some(({ later }) => later === id),
      guesses: guesses.map((guess) => guessedLinkResponse(guess, lang)),
    };
  }

  /**
   * Says that this mandate reiterates an earlier one, or merges several: they become its history, and what is still owed goes
   * on here. With `preview=true` nothing is kept. Send the ETag of this mandate as If-Match and the versions of the others; a
   * preview may go without.
   */
  @Allows('link-mandates')
  @Post()
  @HttpCode(200)
  async link(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
    @Body() request: LinkMandatesRequest,
  ): Promise<LinkOutcomeResponse> {
    const earlier = request.earlier.map((own) => ({ id: own.id, seen: own.version ?? null }));
    const asked = { viewer, actor, later: { id, seen }, earlier };
    if (preview === 'true')
      return linkOutcomeResponse(await this.tell.to(viewer, lang, await this.linkMandates.preview(asked)));
    if ([asked.later, ...earlier].some((own) => own.seen === null)) throw new Refused('version-missing');
    return linkOutcomeResponse(await this.tell.to(viewer, lang, await this.linkMandates.run(asked)));
  }

  /**
   * Takes the latest link of this mandate back: the earlier ones are active again with the tasks that came from them. With
   * `preview=true` nothing is kept; else send the ETag of this mandate as If-Match.
   */
  @Allows('link-mandates')
  @Post('undo')
  @HttpCode(200)
  async undo(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersionIfSent() seen: number | null,
    @Query() { preview }: PreviewQuery,
  ): Promise<LinkOutcomeResponse> {
    const undone = { viewer, actor, later: { id, seen } };
    if (preview === 'true')
      return linkOutcomeResponse(await this.tell.to(viewer, lang, await this.undoLink.preview(undone)));
    if (seen === null) throw new Refused('version-missing');
    return linkOutcomeResponse(await this.tell.to(viewer, lang, await this.undoLink.run(undone)));
  }

  /** Says that this mandate does not repeat that earlier one: it is guessed no more. */
  @Allows('link-mandates')
  @Post('guesses/:earlier/dismiss')
  @HttpCode(204)
  async dismiss(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('earlier', ParseUUIDPipe) earlier: string,
  ): Promise<void> {
    await this.dismissGuess.run(viewer, actor, id, earlier);
  }
}
