import { deliverableForms, type DeliverableForm } from '#calendar/core';
import type { Sort } from '#platform';
import { documentOrders, documentStates, type DocumentState } from '#register';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../lists/page.request.js';
import { SortBy } from '../lists/sort-by.js';
import { Trimmed } from '../lists/trimmed.js';
import { WrittenByLanguage } from '../lists/written-by-language.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

/** The six languages of the United Nations. */
const officialLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

export class PlannedDocumentsQuery extends PageQuery {
  /** Only for the sessions of this body. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Only for this session: "executive-board/2023/3". */
  @WhenSent()
  @IsString()
  @MaxLength(200)
  session?: string;

  @WhenSent()
  @IsIn(documentStates)
  state?: DocumentState;

  /** Only those that this unit prepares, by its key. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  unit?: string;

  @SortBy(documentOrders, 'entered')
  sort?: Sort<(typeof documentOrders)[number]>;
}

export class SegmentNameRequest {
  @IsIn(['main', 'resumed'])
  kind: 'main' | 'resumed';

  /** Which resumption, from 1; null for the main part. */
  @ValidateIf((_, value) => value !== null)
  @IsInt()
  @Min(1)
  @Max(99)
  n: number | null;
}

export class SlotRequest {
  @IsCalendarDay()
  from: string;

  @IsCalendarDay()
  until: string;
}

/** What may be said of a planned document; what is left out stays as it is, null takes it away. */
export class ChangePlannedDocumentRequest {
  @WhenSent()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  session?: string;

  /** The part of the session where it is due; the main one when nothing is said. */
  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => SegmentNameRequest)
  segment?: SegmentNameRequest;

  /** As the agenda has it: "5 (b)". */
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  agendaItem?: string | null;

  /** By language (ISO 639-1), one at least. */
  @WhenSent()
  @IsNotEmptyObject()
  @WrittenByLanguage(officialLanguages, 500)
  titles?: Record<string, string>;

  @WhenSent()
  @IsIn(deliverableForms)
  form?: DeliverableForm;

  /** The languages in which it is to be issued. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(6)
  @ArrayUnique()
  @IsIn(officialLanguages, { each: true })
  languages?: string[];

  /** How long it is to be. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  words?: number | null;

  /** The days that documents services have kept for it. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SlotRequest)
  slot?: SlotRequest | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  symbol?: string | null;

  /** The key of the unit that prepares it. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit?: string | null;
}

export class PlanDocumentRequest extends ChangePlannedDocumentRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  declare session: string;

  @IsNotEmptyObject()
  @WrittenByLanguage(officialLanguages, 500)
  declare titles: Record<string, string>;

  @IsIn(deliverableForms)
  declare form: DeliverableForm;

  /** The tasks that it answers. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  tasks?: string[];
}

export class DocumentTasksRequest {
  /** The tasks that it answers, too. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  tasks: string[];
}
