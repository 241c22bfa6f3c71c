import type { SpokenLanguage } from '#messages';
import type { Viewer } from '#platform';
import { renderHtml, StatusReports } from '#reports';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { Allows, CurrentViewer } from '../access/index.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { ReportQuery } from './reports.request.js';

@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: StatusReports) {}

  /** The status report of a session, as it stands now. */
  @Allows('see-reports')
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  // The page brings its own style and nothing else: no script, nothing fetched.
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  )
  @Header('cache-control', 'private, no-store')
  async show(
    @CurrentViewer() viewer: Viewer,
    @ReaderLanguage() own: SpokenLanguage,
    @Query() { session, lang }: ReportQuery,
  ): Promise<string> {
    return renderHtml(await this.reports.ofSession(viewer, session, lang ?? own));
  }
}
