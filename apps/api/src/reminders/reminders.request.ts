import { spokenLanguages, type SpokenLanguage } from '#messages';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';

export class ComingMailsQuery extends PageQuery {
  /** The key of a body. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  body?: string;

  /** The id of a person. */
  @IsOptional()
  @IsUUID()
  person?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(10)
  until?: string;
}

export class RemindersQuery extends ComingMailsQuery {
  /** "planned" when it is left out. */
  @IsOptional()
  @IsIn(['planned', 'sent', 'withdrawn', 'missed'])
  state?: 'planned' | 'sent' | 'withdrawn' | 'missed';
}

export class PreviewListQuery {
  /** That of most readers when it is left out. */
  @IsOptional()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}

export class PreviewMailQuery {
  /** The id of a person. */
  @IsUUID()
  person: string;

  /** The day of the mail. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  on: string;

  /** In another language than the person's. */
  @IsOptional()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}
