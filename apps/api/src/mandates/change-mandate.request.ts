import { IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';

export class ChangeMandateRequest {
  /** The key of the unit that owes it; null when nobody does any more. */
  @ValidateIf(({ unit }: ChangeMandateRequest) => unit !== null)
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit: string | null;
}
