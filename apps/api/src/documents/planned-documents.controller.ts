import { PlanDocuments, type DocumentActed } from '#followup';
import type { SpokenLanguage } from '#messages';
import type { Actor, Viewer } from '#platform';
import { Mandates, PlannedDocuments } from '#register';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { SeenVersion } from '../versions/if-match.js';
import { ActedOnDocument } from './document-acted.js';
import { DocumentDetail } from './document-detail.js';
import {
  PlannedDocumentDetailResponse,
  PlannedDocumentPage,
  plannedDocumentResponse,
} from './planned-document.response.js';
import {
  ChangePlannedDocumentRequest,
  PlanDocumentRequest,
  PlannedDocumentsQuery,
} from './planned-documents.request.js';

@Controller('planned-documents')
export class PlannedDocumentsController {
  constructor(
    private readonly documents: PlannedDocuments,
    private readonly mandates: Mandates,
    private readonly planDocuments: PlanDocuments,
    private readonly detail: DocumentDetail,
  ) {}

  /** What will be put before sessions, in the order in which it was planned. */
  @Allows('see-mandates')
  @Get()
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() query: PlannedDocumentsQuery,
  ): Promise<PlannedDocumentPage> {
    const page = await this.documents.list(viewer, query);
    const mandates = await this.mandates.byIds(viewer, [
      ...new Set(page.items.flatMap(({ tasks }) => tasks.map(({ mandate }) => mandate))),
    ]);
    return {
      ...page,
      items: page.items.map((document) => plannedDocumentResponse(document, mandates, lang)),
    };
  }

  /** One planned document, the tasks that it answers, and what one may do next. */
  @Allows('see-mandates')
  @Get(':id')
  open(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ParseUUIDPipe) document: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    return this.detail.show({ viewer, document }, reply);
  }

  /** Plans a document for a session. */
  @Allows('plan-documents')
  @Post()
  async plan(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @Body() { tasks, ...stated }: PlanDocumentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    const facts = {
      session: stated.session,
      segment: stated.segment ?? { kind: 'main', n: null },
      agendaItem: stated.agendaItem ?? null,
      titles: stated.titles,
      form: stated.form,
      languages: stated.languages ?? [],
      words: stated.words ?? null,
      slot: stated.slot ?? null,
      symbol: stated.symbol ?? null,
      unit: stated.unit ?? null,
    };
    const document = await this.planDocuments.plan(viewer, actor, facts, tasks ?? []);
    return this.detail.show({ viewer, document }, reply);
  }

  /** Changes what is said of it; of one that was issued only the symbol. */
  @Allows('plan-documents')
  @Patch(':id')
  @ApiParam({ name: 'id', type: String })
  async change(
    @ActedOnDocument() acted: DocumentActed,
    @SeenVersion() _seen: number,
    @Body() { session, segment, titles, form, languages, ...rest }: ChangePlannedDocumentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlannedDocumentDetailResponse> {
    await this.planDocuments.change(acted, {
      ...rest,
      // Null takes nothing away here: these it must have.
      ...Object.fromEntries(
        Object.entries({ session, segment, titles, form, languages }).filter(
          ([, value]) => value !== undefined && value !== null,
        ),
      ),
    });
    return this.detail.show(acted, reply);
  }
}
