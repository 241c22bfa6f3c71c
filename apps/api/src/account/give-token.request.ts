import type { TokenScope } from '#people';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Trimmed } from '../lists/trimmed.js';

export class GiveTokenRequest {
  /** What one calls it: "nightly export". */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  /** What its bearer may do: look, change, or both. */
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(['read', 'change'], { each: true })
  scopes: TokenScope[];

  /** After so many days it ends, 1 to 365. */
  @IsInt()
  @Min(1)
  @Max(365)
  days: number;
}
