import { IsIn, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';

export class GiveFeedRequest {
  /** What one owes oneself; what is due to a body; what a unit and its parts owe. */
  @IsIn(['person', 'body', 'unit'])
  about: 'person' | 'body' | 'unit';

  /** The key of the body, for a feed about one. */
  @ValidateIf(({ about, body }: GiveFeedRequest) => about === 'body' || body !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  body?: string;

  /** The key of the unit, for a feed about one. */
  @ValidateIf(({ about, unit }: GiveFeedRequest) => about === 'unit' || unit !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  unit?: string;
}
