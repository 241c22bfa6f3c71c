import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsNotEmpty,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { WriteUpdateRequest } from '../tasks/task-acts.request.js';
import { SlotRequest } from './planned-documents.request.js';
import { IsCalendarDay } from '../lists/is-calendar-day.js';
import { WhenSent } from '../lists/when-sent.js';

export class DoneOnRequest {
  /** The day on which it was done; today when nothing is said. */
  @WhenSent()
  @IsCalendarDay()
  on?: string;
}

export class ConfirmSlotRequest extends DoneOnRequest {
  /** The days that documents services have kept for it. */
  @WhenSent()
  @IsObject()
  @ValidateNested()
  @Type(() => SlotRequest)
  slot?: SlotRequest;
}

export class IssueRequest extends DoneOnRequest {
  /** As documents services gave it. */
  @WhenSent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  symbol?: string;
}

export class ReasonRequest {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}

export class DocumentLineRequest extends WriteUpdateRequest {
  @IsUUID()
  task: string;
}

export class WriteDocumentUpdateRequest {
  /** One line for each of some of its tasks: all are written, or none. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DocumentLineRequest)
  lines: DocumentLineRequest[];
}
