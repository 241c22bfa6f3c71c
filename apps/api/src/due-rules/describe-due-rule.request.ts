import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { spokenLanguages, type SpokenLanguage } from '#messages';
import { WhenSent } from '../lists/when-sent.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';

/** Where a request was adopted: in a part of a session, or on a day between sessions. */
export class AdoptionRequest {
  /** The key of the session, like "executive-board/2022/2"; or else give `on`. */
  @ValidateIf(({ session, on }: AdoptionRequest) => session !== undefined || on === undefined)
  @IsString()
  @MaxLength(200)
  session?: string;

  @WhenSent()
  @IsIn(['main', 'resumed'])
  segment?: 'main' | 'resumed';

  /** Which resumed part, from 1. */
  @WhenSent()
  @IsInt()
  @Min(1)
  @Max(99)
  n?: number;

  /** The day of adoption; without a session, by silence procedure. */
  @WhenSent()
  @IsCalendarDay()
  on?: string;
}

export class DescribeDueRuleRequest {
  /** RULE as docs describe it; null: the text states nothing. */
  @IsOptional()
  @IsObject()
  rule?: object | null;

  /** The language to answer in; when not said, the reader's own. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;

  /** The key of the body that asks; when not said, that of the session of adoption, else one whose register one keeps. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => AdoptionRequest)
  adopted?: AdoptionRequest;
}
