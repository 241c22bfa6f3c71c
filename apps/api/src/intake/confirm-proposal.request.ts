import { IsNumber, IsString, Max, MaxLength, Min } from 'class-validator';
import { WhenSent } from '../lists/when-sent.js';

export class ConfirmProposalRequest {
  /** The key of the unit that will owe it. */
  @WhenSent()
  @IsString()
  @MaxLength(100)
  unit?: string;
}

export class ConfirmAllRequest extends ConfirmProposalRequest {
  /** Only those of which the reader was at least so sure, 0 to 1. */
  @WhenSent()
  @IsNumber()
  @Min(0)
  @Max(1)
  confidence?: number;
}
