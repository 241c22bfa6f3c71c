import { IsNotEmpty, IsObject, IsString, MaxLength, ValidateIf } from 'class-validator';

/** What is absent stays as it is. */
export class ChangeMandateRequest {
  /** The key of the unit that owes it; null when nobody does any more. */
  @ValidateIf(
    ({ unit, dueRule }: ChangeMandateRequest) =>
      unit !== null && (unit !== undefined || dueRule === undefined),
  )
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit?: string | null;

  /** RULE as docs describe it, as the text is to be understood; null when it states nothing. */
  @ValidateIf(({ dueRule }: ChangeMandateRequest) => dueRule !== undefined && dueRule !== null)
  @IsObject()
  dueRule?: object | null;
}
