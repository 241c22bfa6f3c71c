import type { SpokenLanguage } from '#messages';
import { ImportPeople, PeopleFiles, type ImportedTable } from '#people';
import type { Actor, Viewer } from '#platform';
import { Controller, Get, Header, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { fileForm } from '../file-form.js';
import { Allows, CurrentActor, CurrentViewer } from '../access/index.js';
import { PreviewQuery } from '../calendar/preview.request.js';
import { ReaderLanguage } from '../lists/reader-language.js';
import { ImportResponse, importResponse } from './import.response.js';
import { uploadedTable } from './uploaded-table.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export class PeopleExportQuery {
  /** A workbook of both tables; or one of them as CSV. */
  @IsIn(['xlsx', 'units.csv', 'people.csv'])
  format: 'xlsx' | 'units.csv' | 'people.csv';
}

/** Units, people and roles as files: the form to fill in, what stands, and what is taken in. */
@Controller('users')
export class PeopleFilesController {
  constructor(
    private readonly files: PeopleFiles,
    private readonly importPeople: ImportPeople,
  ) {}

  /** An empty workbook to fill in, with a sheet that says how. */
  @Allows('keep-people')
  @Get('import-template')
  @ApiProduces(xlsx)
  @ApiOkResponse({ description: 'the workbook', schema: { type: 'string', format: 'binary' } })
  template(@ReaderLanguage() lang: SpokenLanguage): StreamableFile {
    return fileOf(this.files.template(lang), xlsx, 'units-and-people.xlsx');
  }

  /** Units and the people of one's bodies, in the form in which they are imported. No cell of it is a formula. */
  @Allows('keep-people')
  @Get('export')
  @Header('cache-control', 'private, no-store')
  @ApiProduces(xlsx, 'text/csv')
  @ApiOkResponse({ description: 'the file', schema: { type: 'string', format: 'binary' } })
  async export(
    @CurrentViewer() viewer: Viewer,
    @Query() { format }: PeopleExportQuery,
  ): Promise<StreamableFile> {
    if (format === 'xlsx') return fileOf(await this.files.workbook(viewer), xlsx, 'units-and-people.xlsx');
    const table = format.replace('.csv', '') as ImportedTable;
    const text = Buffer.from(await this.files.csv(viewer, table));
    return fileOf(text, 'text/csv; charset=utf-8', `${table}.csv`);
  }

  /**
   * Takes a workbook or a CSV file in (multipart, at most 5 MB, field "file"), all of it or nothing. With `preview=true`
   * nothing is written: the answer says of each line what it would do, and of each fault where it stands.
   */
  @Allows('keep-people')
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: fileForm })
  async import(
    @CurrentViewer() viewer: Viewer,
    @CurrentActor() actor: Actor,
    @ReaderLanguage() lang: SpokenLanguage,
    @Query() { preview }: PreviewQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportResponse> {
    const content = await uploadedTable(request);
    const how = preview === 'true' ? 'preview' : 'run';
    return importResponse(await this.importPeople[how](viewer, actor, content), lang);
  }
}

function fileOf(content: Uint8Array, type: string, name: string): StreamableFile {
  return new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });
}
