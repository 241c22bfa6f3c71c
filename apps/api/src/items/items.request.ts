import { acceptances, implementations, type Acceptance, type Implementation } from '#register';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { WrittenByLanguage } from '../lists/written-by-language.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Where items stand, and who owes them. */
class WhereItemsStand {
  /** The symbol of the document: "JIU/REP/2022/1". */
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  document?: string | null;

  /** The key of the unit that owes it; null or left out: the unit that owes the mandate. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit?: string | null;
}

export class ItemRequest extends WhereItemsStand {
  /** As the document writes it: "2 (a)". */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  number: string;

  /** The words of the item, by language (ISO 639-1), one at least. */
  @IsNotEmptyObject()
  @WrittenByLanguage(languages, 10_000)
  texts: Record<string, string>;

  @IsOptional()
  @IsCalendarDay()
  targetDate?: string | null;
}

export class ItemListRequest extends WhereItemsStand {
  /** The language of the list. */
  @IsIn(languages)
  lang: string;

  /** One item a line, numbers found. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200_000)
  list: string;
}

export class SeenItemRequest {
  @IsUUID()
  id: string;

  /** The version of it that one saw. */
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  version: number;
}

/** The items with which the same is done, all or none. */
export class ItemsRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: SeenItemRequest) => id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SeenItemRequest)
  items: SeenItemRequest[];
}

export class AnswerItemsRequest extends ItemsRequest {
  /** Null: not yet said. */
  @IsOptional()
  @IsIn(acceptances)
  acceptance: Acceptance | null;

  /** Needed for what is not accepted. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  reason?: string | null;

  /** By when they are to be done; left out: as it was. */
  @IsOptional()
  @IsCalendarDay()
  targetDate?: string | null;
}

export class UpdateItemsRequest extends ItemsRequest {
  @IsIn(implementations)
  implementation: Implementation;

  /** What was done, in words. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  narrative: string;
}

export class ReturnItemsRequest extends ItemsRequest {
  /** What is to be corrected. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}
