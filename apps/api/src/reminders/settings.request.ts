import { spokenLanguages, type SpokenLanguage } from '#messages';
import type { SettingsChange } from '#people';
import type { CalendarDate } from '#platform';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class PauseRequest {
  /** The first day. */
  @IsCalendarDay()
  from: string;

  /** The last day; null: until they say that they are back. */
  @ValidateIf(({ until }: PauseRequest) => until !== null)
  @IsCalendarDay()
  until: string | null;

  /** The id of who hears in their place; null: what is due waits. */
  @ValidateIf(({ delegate }: PauseRequest) => delegate !== null)
  @IsUUID()
  delegate: string | null;

  /** They may also do what one does as director or focal point, recorded as done for one; only who is away says so. */
  @WhenSent()
  @IsBoolean()
  acts?: boolean;
}

/** What is left out stays as it is. */
export class ChangeSettingsRequest {
  /** The language of pages and mails. */
  @WhenSent()
  @IsIn(spokenLanguages)
  lang?: SpokenLanguage;

  /** IANA name of the time zone: "Africa/Nairobi". */
  @WhenSent()
  @IsString()
  @MaxLength(80)
  zone?: string;

  /** The hour of the day from which the mail of a day may come. */
  @WhenSent()
  @IsInt()
  @Min(0)
  @Max(23)
  digestHour?: number;

  /** Null: not away. */
  @ValidateIf(({ pause }: ChangeSettingsRequest) => pause !== undefined && pause !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => PauseRequest)
  pause?: PauseRequest | null;
}

export function settingsChange({ lang, zone, digestHour, pause }: ChangeSettingsRequest): SettingsChange {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(zone === undefined ? {} : { zone }),
    ...(digestHour === undefined ? {} : { digestHour }),
    ...(pause === undefined ? {} : { pause: pause === null ? null : dated(pause) }),
  };
}

function dated({ from, until, delegate, acts = false }: PauseRequest) {
  const days = { from: from as CalendarDate, until: until as CalendarDate | null };
  return { ...days, delegate, acts: acts && delegate !== null };
}
