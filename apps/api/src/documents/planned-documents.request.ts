import { deliverableForms, type DeliverableForm } from '#calendar/core';
import { documentStates, type DocumentState } from '#register';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
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
import { Trimmed } from '../lists/trimmed.js';
import { WrittenByLanguage } from '../lists/written-by-language.js';

/** The six languages of the United Nations. */
const officialLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

export class PlannedDocumentsQuery extends PageQuery {
  /** Only for the sessions of this body. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  body?: string;

  /** Only for this session: "executive-board/2023/3". */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  session?: string;

  @IsOptional()
  @IsIn(documentStates)
  state?: DocumentState;

  /** Only those that this unit prepares, by its key. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
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
  @IsISO8601({ strict: true })
  @MaxLength(10)
  from: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  until: string;
}

/** What may be said of a planned document; what is left out stays as it is, null takes it away. */
export class ChangePlannedDocumentRequest {
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  session?: string;

  /** The part of the session where it is due; the main one when nothing is said. */
  @IsOptional()
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
  @IsOptional()
  @IsNotEmptyObject()
  @WrittenByLanguage(officialLanguages, 500)
  titles?: Record<string, string>;

  @IsOptional()
  @IsIn(deliverableForms)
  form?: DeliverableForm;

  /** The languages in which it is to be issued. */
  @IsOptional()
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
  @IsOptional()
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
