import { Readable } from 'node:stream';
import { translator, type SpokenLanguage } from '#messages';
import { AuditTrail } from '#people';
import type { Viewer } from '#platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Allows, CurrentViewer, Paced } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { auditAsCsv, auditAsJson } from './audit-files.js';
import { AuditExportQuery, AuditQuery } from './audit.request.js';
import { auditEntryResponse, AuditPage } from './audit.response.js';

/** The trail: who did what, when, to what, and how it was before and is after. */
@Allows('see-audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  /** Newest first: of the bodies that the reader administers, and what concerns no body. */
  @Get()
  @Header('cache-control', 'private, no-store')
  async list(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { cursor, limit, ...filter }: AuditQuery,
  ): Promise<AuditPage> {
    const page = { ...(cursor === undefined ? {} : { cursor }), ...(limit === undefined ? {} : { limit }) };
    const { items, next, total } = await this.trail.list(viewer, filter, page);
    const say = translator(lang);
    return { items: items.map((entry) => auditEntryResponse(entry, say)), next, total };
  }

  /** All that the list holds, as one file; `cursor` and `limit` are of no use here. */
  @Paced('export')
  @Get('export')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('text/csv', 'application/json')
  @ApiOkResponse({ description: 'the file', schema: { type: 'string' } })
  export(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { cursor: _cursor, limit: _limit, format, ...filter }: AuditExportQuery,
  ): StreamableFile {
    const entries = this.trail.all(viewer, filter);
    const say = translator(lang);
    const lines = format === 'csv' ? auditAsCsv(entries, say) : auditAsJson(entries, say);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      disposition: `attachment; filename="trail.${format}"`,
    });
  }
}
