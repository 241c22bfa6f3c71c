import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ConfirmProposalRequest {
  /** The key of the unit that will owe it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  unit?: string;
}
