import { hookKinds, type HookKind } from '#webhooks';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsString,
  MaxLength,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';
import { WhenSent } from '../lists/when-sent.js';

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
  @WhenSent()
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  address?: string;

  @WhenSent()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(hookKinds, { each: true })
  kinds?: HookKind[];

  /** Whether it is told. */
  @WhenSent()
  @IsBoolean()
  on?: boolean;
}
