import { hookKinds, type HookKind } from '#webhooks';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';

export class MakeWebhookRequest {
  /** The key of the body. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  body: string;

  /** Where it is told: https, on port 443 or 8443. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  address: string;

  /** What it hears of. */
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(hookKinds, { each: true })
  kinds: HookKind[];
}

export class ChangeWebhookRequest {
  @IsOptional()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  address?: string;

  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(hookKinds, { each: true })
  kinds?: HookKind[];

  /** Whether it is told. */
  @IsOptional()
  @IsBoolean()
  on?: boolean;
}
