import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsString,
  IsUrl,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { WhenSent } from '../lists/when-sent.js';

export class EvidenceRequest {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  /** http or https. */
  @Trimmed()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url: string;
}

export class WriteUpdateRequest {
  /** What was done, in words. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(10_000)
  narrative: string;

  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(5_000)
  challenges?: string;

  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(5_000)
  nextSteps?: string;

  /** Documents and pages that show it. */
  @WhenSent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EvidenceRequest)
  evidence?: EvidenceRequest[];
}

export class ReturnForWorkRequest {
  /** What is to be corrected. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}

export class BlockRequest {
  @IsIn(['funding', 'other'])
  kind: 'funding' | 'other';

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason: string;
}

export class ChooseSessionRequest {
  /** One of the candidates: "executive-board/2024/2". */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  session: string;

  @WhenSent()
  @Trimmed()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}
