import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

export class SeenMandateRequest {
  @IsUUID()
  id: string;

  /** The version of it that one saw; a preview may go without. */
  @WhenSent()
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  version?: number;
}

export class LinkMandatesRequest {
  /** The mandates that this one reiterates, or several that it merges. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique(({ id }: SeenMandateRequest) => id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SeenMandateRequest)
  earlier: SeenMandateRequest[];
}
