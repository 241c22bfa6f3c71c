import { mostParts } from '#intake';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { deliverables, recurrences } from './correct-proposal.request.js';
import { WhenSent } from '../lists/when-sent.js';

/** One of the asks: what is left out is as in the whole request, null takes it away. */
export class PartRequest {
  /** Where its words begin, in UTF-16 units of the text; within the whole request. */
  @IsInt()
  start: number;

  @IsInt()
  end: number;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  subparagraph?: string | null;

  /** RULE as docs describe it. */
  @IsOptional()
  @IsObject()
  dueRule?: object | null;

  /** The words that say when; must stand in its own words. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  dueText?: string | null;

  @IsOptional()
  @IsIn(deliverables)
  deliverable?: (typeof deliverables)[number] | null;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  condition?: string | null;

  @WhenSent()
  @IsIn(recurrences)
  recurrence?: (typeof recurrences)[number];
}

export class SplitProposalRequest {
  /** 2 to 20, in the order of the text. */
  @IsArray()
  @ArrayMaxSize(mostParts)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PartRequest)
  parts: PartRequest[];
}
