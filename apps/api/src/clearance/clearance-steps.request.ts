import { spokenLanguages } from '#messages';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { WrittenByLanguage } from '../lists/written-by-language.js';

export class ClearanceStepRequest {
  /** What it is called, by language (ISO 639-1). */
  @WrittenByLanguage(spokenLanguages, 100)
  names: Record<string, string>;

  @IsIn(['director', 'head-office', 'governance-officer', 'unit'])
  by: 'director' | 'head-office' | 'governance-officer' | 'unit';

  /** The key of the unit whose director takes it. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  unit?: string | null;
}

/** The whole lists, in the order of their steps. */
export class KeepClearanceStepsRequest {
  /** For what focal points write. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ClearanceStepRequest)
  updates: ClearanceStepRequest[];

  /** For planned documents. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ClearanceStepRequest)
  documents: ClearanceStepRequest[];
}
