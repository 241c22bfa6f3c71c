import { mostParts } from '#intake';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AskedRequest } from './asked.request.js';

/** One of the asks: what is left out is as in the whole request, null takes it away. */
export class PartRequest extends AskedRequest {
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
