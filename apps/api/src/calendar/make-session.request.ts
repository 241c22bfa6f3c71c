import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

/** A part of a session: its days, or the quarter in which it is expected, or neither yet. */
export class MakeSegmentRequest {
  @IsIn(['main', 'resumed'])
  kind: 'main' | 'resumed';

  /** Which resumed part; in their order when not said. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  n?: number | null;

  @IsOptional()
  @IsCalendarDay()
  start?: string | null;

  @IsOptional()
  @IsCalendarDay()
  end?: string | null;

  /** "2026-Q4". */
  @IsOptional()
  @Matches(/^\d{4}-Q[1-4]$/)
  expected?: string | null;

  /** It does when nobody says otherwise. */
  @IsOptional()
  @IsBoolean()
  takesDocuments?: boolean | null;

  /** Why it takes none: "elections-only", or somebody's words. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  why?: string | null;
}

/** A session by the name that its body gives it: year and ordinal, year and name, or a number over its life. */
export class MakeSessionRequest {
  /** The key of the body. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  body: string;

  /** The year in its name; left out where the body counts over its life. */
  @IsOptional()
  @IsInt()
  @Min(1000)
  @Max(9999)
  year?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  ordinal?: number | null;

  /** Its name of the year: "annual". */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  name?: string | null;

  /** "regular" when not said. */
  @WhenSent()
  @IsIn(['regular', 'special'])
  kind?: 'regular' | 'special';

  /** Its parts, the main one first; when not said, a main part without days. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => MakeSegmentRequest)
  segments?: MakeSegmentRequest[];

  /** Why the calendar changes, for the trail. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason?: string | null;
}
