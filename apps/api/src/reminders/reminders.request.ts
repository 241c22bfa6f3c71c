import { spokenLanguages, type SpokenLanguage } from '#messages';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class ComingMailsQuery extends PageQuery {
  /** The key of a body. */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  body?: string;

  /** The id of a person. */
  @WhenSent()
  @IsUUID()
  person?: string;

  @WhenSent()
  @IsCalendarDay()
  from?: string;

  @WhenSent()
  @IsCalendarDay()
  until?: string;
}

export class RemindersQuery extends ComingMailsQuery {
  /** "planned" when it is left out. */
  @WhenSent()
  @IsIn(['planned', 'sent', 'withdrawn', 'missed'])
  state?: 'planned' | 'sent' | 'withdrawn' | 'missed';
}

export class PreviewListQuery {
  /** That of most readers when it is left out. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}

export class PreviewMailQuery {
  /** The id of a person. */
  @IsUUID()
  person: string;

  /** The day of the mail. */
  @IsCalendarDay()
  on: string;

  /** In another language than the person's. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;
}
