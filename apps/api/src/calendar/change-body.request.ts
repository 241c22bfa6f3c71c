import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';
import { NamesByLanguage } from './names-by-language.js';

/** What is said anew of a body; what is left out stays. */
export class ChangeBodyRequest {
  /** Names by language (ISO 639-1); those in other languages stay. */
  @WhenSent()
  @IsObject()
  @NamesByLanguage()
  names?: Record<string, string>;

  /** IANA name: "Africa/Nairobi". */
  @WhenSent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  zone?: string;

  /** The key of the body that it reports to; null when to none. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  parent?: string | null;

  /** All the years of which every session is on the calendar. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(500)
  @IsInt({ each: true })
  @Min(1000, { each: true })
  @Max(9999, { each: true })
  completeYears?: number[];

  /** Why the calendar changes, for the trail. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason?: string | null;
}
